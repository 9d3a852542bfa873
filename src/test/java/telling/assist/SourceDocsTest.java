package telling.assist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceDocsTest {

    @Test
    void verbs_areDocumentedFromOurSources() {
        assertThat(SourceDocs.of("Comparison telling.api.Telling.compare(Table table, Object... waves)"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("How two or more waves compare"));
    }

    @Test
    void tablesaw_isDocumented_alsoWhereAMethodOverridesAnother() {
        assertThat(SourceDocs.of("Table Table.dropDuplicateRows()"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Returns the unique records"));
        assertThat(SourceDocs.of("telling.data.DataTable telling.data.DataTable.first(int rows)"))
                .hasValueSatisfying(text -> assertThat(text).contains("containing the first nrows"));
    }

    @Test
    void type_isDocumented_andTagsAreLeftOut() {
        assertThat(SourceDocs.of("tech.tablesaw.api.Table"))
                .hasValueSatisfying(text -> assertThat(text).doesNotContain("@", "<p>", "{@"));
        assertThat(SourceDocs.of("no.such.Type")).isEmpty();
    }

    @Test
    void offered_showsParametersResultAndFirstSentence() {
        assertThat(JavaHelp.offered("telling.data.DataTable telling.data.DataTable.first(int rows)"))
                .startsWith("(int rows) → DataTable  ");
        assertThat(JavaHelp.offered("")).isEmpty();
    }
}
