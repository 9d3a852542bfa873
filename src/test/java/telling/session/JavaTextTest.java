package telling.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaTextTest {

    @Test
    void code_blanksCommentsAndLiteralsAndKeepsLines() {
        assertThat(JavaText.of("a + \"b\" // c\n+ 'd' /* e\n*/ + f").code())
                .isEqualTo("a +         \n+         \n   + f");
    }

    @Test
    void names_inTextBlockAndEscapedQuotes_doNotCount() {
        assertThat(JavaText.of("\"\"\"\n$1 \"quoted\" \\\"\"\" $2\n\"\"\" + $3 + \"\\\"$4\"")
                        .names())
                .extracting(JavaText.Name::text)
                .containsExactly("$3");
    }

    @Test
    void mentions_ofCellValues_leaveOutOtherNames() {
        assertThat(CellValues.mentions("$12 + a$1 + $x + $0 // $5")).containsExactly(new CellValues.Mention(12, 0));
    }

    @Test
    void isEmpty_forCommentsOnly() {
        assertThat(JavaText.of("// a\n/* b */ ").isEmpty()).isTrue();
        assertThat(JavaText.of("// a\n1").isEmpty()).isFalse();
    }
}
