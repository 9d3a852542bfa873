package telling.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellNamesTest {

    @Test
    void declarations_defineAndTheirRightSideUses() {
        CellNames names = CellNames.of("var big = filter(outcomes, \"persons > \" + most); // small");

        assertThat(names.defines()).containsExactly("big");
        assertThat(names.uses()).contains("outcomes", "most", "filter").doesNotContain("big", "small", "persons");
    }

    @Test
    void everyKindOfDefinition_isSeen() {
        assertThat(CellNames.of("int a, b = 2").defines()).contains("a");
        assertThat(CellNames.of("List<String> names").defines()).contains("names");
        assertThat(CellNames.of("double[] xs = {1}").defines()).contains("xs");
        assertThat(CellNames.of("int twice(int n) throws IOException { int m = n; return 2 * m; }")
                        .defines())
                .containsExactly("twice");
        assertThat(CellNames.of("record Point(int x, int y) {}").defines()).containsExactly("Point");
        assertThat(CellNames.of("total = 3").defines()).containsExactly("total");
    }

    @Test
    void changeFromItself_isBothDefinitionAndUse() {
        assertThat(CellNames.of("total += 1").uses()).contains("total");
        assertThat(CellNames.of("total += 1").defines()).contains("total");
        assertThat(CellNames.of("for (int i = 0; i < 3; i++) { total++; }").defines())
                .containsExactly("total");
    }

    @Test
    void membersComparisonsAndLocals_defineNothing() {
        assertThat(CellNames.of("a == b").defines()).isEmpty();
        assertThat(CellNames.of("outcomes.year").uses()).containsExactly("outcomes");
        assertThat(CellNames.of("{ int y = 3; use(y); }").defines()).isEmpty();
        assertThat(CellNames.of("$3 * 2").uses()).containsExactly("$3");
    }
}
