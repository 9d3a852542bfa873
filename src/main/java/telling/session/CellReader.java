package telling.session;

import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import telling.session.Session.Completeness;

/** Takes a cell apart into its snippets, one after the other, since each may depend on those before. */
final class CellReader {

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
        String uncommented = JavaText.of(source.substring(at)).uncommented();
        int skip = 0;
        while (skip < uncommented.length() && Character.isWhitespace(uncommented.charAt(skip))) {
            skip++;
        }
        if (skip == uncommented.length()) {
            return Optional.empty();
        }
        int start = at + skip;
        String rest = source.substring(start);
        CompletionInfo info = analysis.analyzeCompletion(rest);
        switch (info.completeness()) {
            case COMPLETE, COMPLETE_WITH_SEMI -> {
                at = source.length() - info.remaining().length();
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
            CompletionInfo info = analysis.analyzeCompletion(rest);
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
                    rest = info.remaining();
                    if (rest.isBlank()) {
                        return Completeness.COMPLETE;
                    }
                }
            }
        }
    }
}
