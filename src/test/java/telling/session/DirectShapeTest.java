package telling.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telling.session.DirectShape.Argument;
import telling.session.DirectShape.Link;

class DirectShapeTest {

    @Test
    void of_chainOfCalls_namesLinksAndLiterals() {
        assertThat(DirectShape.of(" compare(outcomes, 2005, \"a ) b\") .of( ).x(true, 0.5); "))
                .contains(new DirectShape(List.of(
                        new Link(
                                "compare",
                                Optional.of(List.of(
                                        new Argument("outcomes", true),
                                        new Argument(2005, false),
                                        new Argument("a ) b", false)))),
                        new Link("of", Optional.of(List.of())),
                        new Link("x", Optional.of(List.of(new Argument(true, false), new Argument(0.5, false)))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "f(",
                "f(1",
                "f(1))",
                "f(1,)",
                "f(,1)",
                "f(07)",
                "f(1L)",
                "f(1e5)",
                "f(0x1F)",
                "f(1_000)",
                "f(99999999999)",
                "f(-1)",
                "f(1 + 1)",
                "f('c')",
                "f(\"a\\n\")",
                "f(\"\\u0022)",
                "f(\"a)",
                "f(\"\"\"a\"\"\")",
                "f(g(1))",
                "f(x -> x)",
                "f(1) // why",
                "f(1)\n.g()",
                "f(1); g(2)",
                "f.",
                "f(1).",
                "int x",
                "x = 1",
                "new F()",
                "f<String>(1)"
            })
    void of_anythingElse_isForTheEngine(String source) {
        assertThat(DirectShape.of(source)).isEmpty();
    }
}
