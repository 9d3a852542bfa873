package telling.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaScanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~a + \"b // c\" + d~      | ~a +          + d~",
                "~a // b \" c~             | ~a         ~",
                "~a /* \" */ + 'x' + '\"'~ | ~a         +     +    ~",
                "~\"\\\"\" + a~            | ~     + a~",
                "~\"open + a~              | ~         ~",
                "~'\\'' + a~               | ~     + a~",
                "~\"\" + a~                | ~   + a~",
                "~a / b~                   | ~a / b~",
            })
    void codeOnly_blanksWhatIsNoCode(String text, String code) {
        assertThat(JavaScan.of(text).codeOnly()).isEqualTo(code);
    }

    @Test
    void codeOnly_textBlockWithQuotesAndEscapes_endsAtItsEnd() {
        assertThat(JavaScan.of("x(\"\"\"\n a \"\" \\\"\"\" // b\n\"\"\") + y").codeOnly())
                .isEqualTo("x(   \n" + " ".repeat(15) + "\n   ) + y");
    }

    @Property
    void of_anyText_givesEachCharacterAPartAndKeepsLines(
            @ForAll @Chars({'"', '\'', '\\', '/', '*', '\n', '\r', ' '}) @CharRange(from = 'a', to = 'c') String text) {
        String code = JavaScan.of(text).codeOnly();

        assertThat(code).hasSameSizeAs(text);
        assertThat(code.chars().filter(c -> c == '\n').count())
                .isEqualTo(text.chars().filter(c -> c == '\n').count());
    }
}
