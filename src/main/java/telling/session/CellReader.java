package telling.session;

import java.util.List;
import java.util.Optional;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import telling.session.Session.Completeness;

/** Takes a cell apart into its snippets, one after the other, since each may depend on those before. */
final class CellReader {

    private static final int SHORTEST = 600;
    private static final int WIDER = 4;

    private final SourceCodeAnalysis analysis;
    private final String source;
    private int at;

    CellReader(SourceCodeAnalysis analysis, String source) {
        this.analysis = analysis;
        this.source = source;
    }

    /**
     * One snippet as it goes to the engine.
     *
     * @param source its text, closed by a semicolon where the cell leaves it out
     * @param start where it starts in the cell
     * @param end where it ends in the cell
     */
    record Part(String source, int start, int end) {}

    /** The next snippet; empty at the end of the cell. */
    Optional<Part> next() {
        int start = JavaText.codeStart(source, at);
        if (start == source.length()) {
            return Optional.empty();
        }
        String rest = source.substring(start);
        First info = first(analysis, rest);
        switch (info.completeness()) {
            case COMPLETE, COMPLETE_WITH_SEMI -> {
                at = start + info.length();
                int end = trimmedEnd(start, at);
                String added = info.completeness() == SourceCodeAnalysis.Completeness.COMPLETE_WITH_SEMI ? ";" : "";
                return Optional.of(new Part(source.substring(start, end) + added, start, end));
            }
            case CONSIDERED_INCOMPLETE -> {
                at = source.length();
                int end = trimmedEnd(start, at);
                return Optional.of(new Part(source.substring(start, end) + ";", start, end));
            }
            default -> {
                at = source.length();
                return Optional.of(new Part(rest, start, trimmedEnd(start, at)));
            }
        }
    }

    /** The first snippet of a text: whether it is whole, and how much of the text it takes. */
    private record First(SourceCodeAnalysis.Completeness completeness, int length) {}

    /**
     * Looks no further into a long text than it must, since the engine reads all that it is given: the
     * snippet is known once code follows it.
     */
    private static First first(SourceCodeAnalysis analysis, String text) {
        for (int window = SHORTEST; window < text.length(); window *= WIDER) {
            int cut = text.lastIndexOf('\n', window);
            if (cut <= 0) {
                continue;
            }
            CompletionInfo info = analysis.analyzeCompletion(text.substring(0, cut));
            if (info.completeness() == SourceCodeAnalysis.Completeness.COMPLETE
                    && !JavaText.of(info.remaining()).isEmpty()) {
                return new First(info.completeness(), cut - info.remaining().length());
            }
        }
        CompletionInfo info = analysis.analyzeCompletion(text);
        String remaining = info.remaining();
        return new First(info.completeness(), remaining == null ? 0 : text.length() - remaining.length());
    }

    /** Whether the whole is the declaration of one variable. */
    boolean isDeclaration() {
        Optional<Part> part = next();
        if (part.isEmpty() || next().isPresent()) {
            return false;
        }
        List<Snippet> snippets = analysis.sourceToSnippets(part.get().source());
        return snippets.size() == 1
                && snippets.get(0).kind() == Snippet.Kind.VAR
                && snippets.get(0).subKind() == Snippet.SubKind.VAR_DECLARATION_WITH_INITIALIZER_SUBKIND;
    }

    private int trimmedEnd(int from, int to) {
        String code = JavaText.of(source.substring(from, to)).uncommented();
        return from + code.stripTrailing().length();
    }

    /** Whether a text is a whole cell. */
    static Completeness completeness(SourceCodeAnalysis analysis, String text) {
        String rest = text;
        if (JavaText.of(rest).isEmpty()) {
            return analysis.analyzeCompletion(rest).completeness() == SourceCodeAnalysis.Completeness.EMPTY
                    ? Completeness.EMPTY
                    : Completeness.INCOMPLETE;
        }
        while (true) {
            First info = first(analysis, rest);
            switch (info.completeness()) {
                case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> {
                    return Completeness.INCOMPLETE;
                }
                case UNKNOWN -> {
                    return Completeness.INVALID;
                }
                case EMPTY -> {
                    return Completeness.COMPLETE;
                }
                default -> {
                    rest = rest.substring(info.length());
                    if (rest.isBlank()) {
                        return Completeness.COMPLETE;
                    }
                }
            }
        }
    }
}
