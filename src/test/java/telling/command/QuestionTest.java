package telling.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @Test
    void questionMarkAtTheEndOrStart_asks() {
        assertThat(Question.about("compare?")).contains("compare");
        assertThat(Question.about(" outcomes.where? ")).contains("outcomes.where");
        assertThat(Question.about("filter(outcomes, \"a\").first??")).contains("filter(outcomes, \"a\").first");
        assertThat(Question.about("?outcomes")).contains("outcomes");
        assertThat(Question.about("/compare?")).contains("/compare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x > 3 ?", "a ? b : c", "\"what?\"", "f(\"?\")", "// why?\nx", "?", ""})
    void otherText_isNoQuestion(String text) {
        assertThat(Question.about(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".first(2)", "  .first(2)\n.last(1)", ".<Integer>map(x)"})
    void leadingDot_goesOn(String text) {
        assertThat(Continued.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".5 + 1", "...", "x.first(2)", ""})
    void otherText_doesNotGoOn(String text) {
        assertThat(Continued.is(text)).isFalse();
    }
}
