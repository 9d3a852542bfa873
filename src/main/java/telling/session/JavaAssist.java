package telling.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jshell.SourceCodeAnalysis;
import telling.session.Session.Documentation;
import telling.session.Session.Suggestion;

/** What the engine knows of a text that is being typed. */
final class JavaAssist {

    private final SourceCodeAnalysis analysis;

    JavaAssist(SourceCodeAnalysis analysis) {
        this.analysis = analysis;
    }

    /** What could stand at the cursor, those of a fitting type first. */
    List<Suggestion> complete(String text, int cursor) {
        int[] anchor = {cursor};
        List<SourceCodeAnalysis.Suggestion> found = analysis.completionSuggestions(text, cursor, anchor);
        List<Suggestion> suggestions = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (SourceCodeAnalysis.Suggestion one : found) {
            if (one.continuation().startsWith("$") || !seen.add(one.continuation())) {
                continue;
            }
            suggestions.add(new Suggestion(anchor[0], one.continuation(), ""));
        }
        return suggestions;
    }

    /** Signatures at the cursor, one a line, and the documentation of the first that has any. */
    Optional<Documentation> inspect(String text, int cursor) {
        List<SourceCodeAnalysis.Documentation> found = analysis.documentation(text, cursor, true);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String signatures = found.stream()
                .map(SourceCodeAnalysis.Documentation::signature)
                .distinct()
                .collect(Collectors.joining("\n"));
        String words = found.stream()
                .map(SourceCodeAnalysis.Documentation::javadoc)
                .filter(javadoc -> javadoc != null && !javadoc.isBlank())
                .findFirst()
                .orElse("");
        return Optional.of(new Documentation(signatures, words));
    }
}
