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

    /** Signatures cost an analysis each, so a long list comes without. */
    private static final int MOST_SIGNATURES = 12;

    /** What every object has and nobody looks for among much else. */
    private static final Set<String> OF_ANY_OBJECT =
            Set.of("equals(", "getClass()", "hashCode()", "notify()", "notifyAll()", "wait(");

    private final SourceCodeAnalysis analysis;

    JavaAssist(SourceCodeAnalysis analysis) {
        this.analysis = analysis;
    }

    /** Whether the name at the cursor belongs to what stands before it, so that no variable could stand there. */
    static boolean afterDot(String text, int cursor) {
        int start = cursor;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && text.charAt(start - 1) == '.';
    }

    /** What could stand at the cursor, those of a fitting type first, names of our own left out. */
    List<Suggestion> complete(String text, int cursor) {
        int[] anchor = {cursor};
        List<SourceCodeAnalysis.Suggestion> found =
                new ArrayList<>(analysis.completionSuggestions(text, cursor, anchor));
        found.sort((a, b) -> Boolean.compare(b.matchesType(), a.matchesType()));
        Set<String> names = new LinkedHashSet<>();
        for (SourceCodeAnalysis.Suggestion one : found) {
            if (!one.continuation().startsWith("$")) {
                names.add(one.continuation());
            }
        }
        if (text.substring(0, cursor).endsWith(".") && names.size() > MOST_SIGNATURES) {
            names.removeAll(OF_ANY_OBJECT); // until one of their letters is typed
        }
        boolean few = names.size() <= MOST_SIGNATURES;
        String before = text.substring(0, anchor[0]);
        return names.stream()
                .map(name -> new Suggestion(anchor[0], name, few ? signature(before, name) : ""))
                .toList();
    }

    /** Signatures at the cursor, one a line, and the documentation of the first that has any. */
    Optional<Documentation> inspect(String text, int cursor) {
        List<SourceCodeAnalysis.Documentation> found = analysis.documentation(text, cursor, true);
        if (found.isEmpty()) {
            String call = text.substring(0, nameEnd(text, cursor)) + "(";
            found = analysis.documentation(call, call.length(), true);
        }
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
                .map(JavaAssist::firstParagraph)
                .findFirst()
                .orElse("");
        return Optional.of(new Documentation(signatures, words));
    }

    private static int nameEnd(String text, int cursor) {
        int end = cursor;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String firstParagraph(String javadoc) {
        return javadoc.strip()
                .split("\\R\\s*(?:\\R|<p>|@)", 2)[0]
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The signature of a method, with how many more it has; empty for what is not a method. */
    private String signature(String before, String name) {
        int open = name.indexOf('(');
        if (open < 0) {
            return "";
        }
        String call = before + name.substring(0, open + 1);
        List<String> signatures = analysis.documentation(call, call.length(), false).stream()
                .map(SourceCodeAnalysis.Documentation::signature)
                .distinct()
                .toList();
        if (signatures.isEmpty()) {
            return "";
        }
        return signatures.get(0) + (signatures.size() == 1 ? "" : " +" + (signatures.size() - 1));
    }
}
