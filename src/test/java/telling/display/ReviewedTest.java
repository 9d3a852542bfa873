package telling.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import telling.analysis.Verify;
import telling.analysis.audit.Auditor;
import telling.base.Language;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.packages.Catalogues;

/**
 * Holds the displays of claims and audits against texts that were reviewed by eye; {@code
 * -Dgolden.write=true} writes them anew.
 */
class ReviewedTest {

    private static final Path FOLDER = Path.of("src/test/resources/telling/display");
    private static final Catalogue INVENTORY = Catalogues.load(List.of(Path.of("datasets/noodopvang")));

    static Stream<Arguments> displays() {
        Map<String, Supplier<Object>> shown = new LinkedHashMap<>();
        shown.put("claim", () -> Verify.claim("return-fell"));
        shown.put("claim-many", () -> Verify.claim("asylum-most"));
        shown.put("claim-not-testable", () -> Verify.claim("unsatisfactory-more-2005"));
        shown.put("claims", Verify::claims);
        shown.put("audit", Auditor::everything);
        return shown.entrySet().stream()
                .flatMap(one -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(40, 80)
                                .map(columns -> Arguments.of(one.getKey(), language, columns, one.getValue()))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("displays")
    void display_ofClaimsAndAudits_isAsReviewed(String name, Language language, int columns, Supplier<Object> made)
            throws IOException {
        Workspace before = new Workspace(Path.of("")).enter();
        try {
            Workspace.current().language(language);
            Workspace.current().put(Catalogue.class, INVENTORY);
            String shown = Display.of(made.get(), DisplayContext.plain(columns, language))
                    .text();
            assertThat(shown.lines()).allMatch(line -> Screen.width(line) <= columns);
            Path file = FOLDER.resolve(name + "-" + language.tag() + "-" + columns + ".txt");
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, shown + "\n");
            }
            assertThat(shown.lines().toList())
                    .isEqualTo(Files.readString(file).lines().toList());
        } finally {
            before.enter();
        }
    }
}
