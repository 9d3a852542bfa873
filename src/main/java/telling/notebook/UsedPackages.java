package telling.notebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.data.Catalogue;
import telling.data.DataPackage;

/** The data packages that the notebooks of a run name: by a variable, by their own name, or by a figure or claim of theirs. */
final class UsedPackages {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private UsedPackages() {}

    static List<DataPackage> of(RunReport report, RunRecord record, Catalogue catalogue) {
        Set<String> named = new HashSet<>();
        for (NotebookReport notebook : report.notebooks()) {
            for (NotebookCell cell : record.of(notebook).notebook().cells()) {
                if (cell.runs()) {
                    Matcher word = WORD.matcher(cell.source());
                    while (word.find()) {
                        named.add(word.group());
                    }
                }
            }
            notebook.checks().forEach(placed -> named.add(placed.check().id()));
        }
        return catalogue.packages().stream()
                .filter(one -> named.contains(one.name())
                        || one.tables().keySet().stream()
                                .anyMatch(table -> catalogue
                                        .variable(one, table)
                                        .filter(named::contains)
                                        .isPresent())
                        || one.figures().stream().anyMatch(figure -> named.contains(figure.id()))
                        || one.claims().stream().anyMatch(claim -> named.contains(claim.id())))
                .toList();
    }
}
