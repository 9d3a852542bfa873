package telling.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import telling.base.Language;

class BugsTest {

    @Test
    void bug_isToldWithItsTrace() {
        assertThat(Bugs.text(new IllegalStateException("odd"), Language.EN))
                .startsWith("A bug in telling, not in your work: java.lang.IllegalStateException: odd\n")
                .contains("\tat telling.app.BugsTest.bug_isToldWithItsTrace(");
    }

    @Test
    void wantOfMemory_isNoBug_andShowsNoTrace() {
        assertThat(Bugs.text(new OutOfMemoryError("Java heap space"), Language.NL))
                .startsWith("Er is niet genoeg geheugen om dit te tonen (Java heap space).")
                .doesNotContain("\tat ");
    }
}
