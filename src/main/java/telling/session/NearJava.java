package telling.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jdk.jshell.SourceCodeAnalysis;

/** The names that could stand at a place of a source, for telling what a mistyped one may have meant. */
final class NearJava {

    private final SourceCodeAnalysis analysis;
    private final List<String> variables;

    NearJava(SourceCodeAnalysis analysis, List<String> variables) {
        this.analysis = analysis;
        this.variables = variables;
    }

    /** A name that could stand there. */
    record Candidate(String name, boolean method) {}

    /** The names that could stand at this offset: members after a dot, else all in scope. */
    List<Candidate> candidates(String source, int offset, boolean member) {
        Set<Candidate> found = new LinkedHashSet<>();
        if (!member) {
            variables.forEach(name -> found.add(new Candidate(name, false)));
        }
        String before = source.substring(0, offset);
        for (SourceCodeAnalysis.Suggestion one : analysis.completionSuggestions(before, before.length(), new int[1])) {
            String text = one.continuation().strip();
            int open = text.indexOf('(');
            String name = open < 0 ? text : text.substring(0, open);
            if (!name.isEmpty() && !name.startsWith("$")) {
                found.add(new Candidate(name, open >= 0));
            }
        }
        return List.copyOf(found);
    }
}
