package telling.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTest {

    @Test
    void text_withControlSequencesInIt_losesThem() {
        assertThat(Safe.text("a\u001b]0;title\u0007b\u009b2Jc\nd\te", false))
                .isEqualTo("a\ufffd]0;title\ufffdb\ufffd2Jc\nd\te");
    }

    @Test
    void text_withStyles_keepsThemOnlyWhereColourIs() {
        assertThat(Safe.text("\u001b[1mbold\u001b[0m\u001b[2J", true)).isEqualTo("\u001b[1mbold\u001b[0m\ufffd[2J");
        assertThat(Safe.text("\u001b[1mbold\u001b[0m", false)).isEqualTo("bold");
    }

    @Test
    void escaped_leavesNoControlCharacter_andMeansTheSameInJava() {
        assertThat(Safe.escaped("String s = \"\u001b[6n\u202e\";\n\tplain é"))
                .isEqualTo("String s = \"\\u001b[6n\\u202e\";\n\tplain é");
    }
}
