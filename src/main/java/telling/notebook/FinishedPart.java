package telling.notebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import telling.session.CellRun;

/** What a failed cell did before it failed, where later cells build on it. */
final class FinishedPart {

    private static final Pattern IDENTIFIER =
            Pattern.compile("[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*");
    private static final Pattern NAMED = Pattern.compile("(" + IDENTIFIER + ")\\s*=(?!=)"
            + "|(?:class|record|interface|enum)\\s+(" + IDENTIFIER + ")"
            + "|(" + IDENTIFIER + ")\\s*\\([^()]*\\)\\s*(?:throws [^{]*)?\\{"
            + "|import\\s[^;]*?(" + IDENTIFIER + ")\\s*;");

    private FinishedPart() {}

    /**
     * The snippets before the one that failed, if they name something that one of these later cells
     * mentions: without them the saved notebook would stop there.
     */
    static Optional<String> of(CellRun failed, List<CellRun> later) {
        String source = failed.cell().source().replace("\r\n", "\n").replace('\r', '\n');
        JavaScan scan = JavaScan.of(source);
        int line = failed.problem().orElseThrow().line() - failed.cell().line() + 1;
        int start = 0;
        for (Statements.Range statement : Statements.of(scan)) {
            start = scan.next(statement.start());
            if (lineOf(source, statement.end()) >= line) {
                break;
            }
        }
        String part = source.substring(0, start).strip();
        Set<String> names = new TreeSet<>();
        NAMED.matcher(JavaScan.of(part).codeOnly()).results().forEach(found -> {
            for (int group = 1; group <= found.groupCount(); group++) {
                Optional.ofNullable(found.group(group)).ifPresent(names::add);
            }
        });
        boolean needed = later.stream()
                .anyMatch(run -> IDENTIFIER
                        .matcher(JavaScan.of(run.cell().source()).codeOnly())
                        .results()
                        .anyMatch(found -> names.contains(found.group())));
        return needed ? Optional.of(part) : Optional.empty();
    }

    private static int lineOf(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
