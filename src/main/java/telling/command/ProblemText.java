package telling.command;

import telling.base.Language;
import telling.base.Texts;
import telling.session.CellProblem;

/** A failed cell in words: the line with a caret under the place, the message, the user's own frames. */
public final class ProblemText {

    private ProblemText() {}

    /** The problem as lines of text, without a line break at the end. */
    public static String of(CellProblem problem, Language language) {
        StringBuilder text = new StringBuilder();
        boolean shown = problem.kind() == CellProblem.Kind.COMPILE
                || (problem.kind() == CellProblem.Kind.EXCEPTION && problem.line() > 1);
        if (shown && !problem.sourceLine().isBlank()) {
            String label = Texts.get(language, "command.line", "line", problem.line());
            text.append(label)
                    .append("  ")
                    .append(problem.sourceLine().replace('\t', ' ').stripTrailing());
            if (problem.column() > 0) {
                text.append('\n').append(" ".repeat(label.length() + 2)).append(caret(problem));
            }
            text.append('\n');
        }
        text.append(problem.message().stripTrailing());
        problem.frames().forEach(frame -> text.append("\n  ").append(frame));
        return text.toString();
    }

    private static String caret(CellProblem problem) {
        String line = problem.sourceLine();
        int start = Math.min(problem.column() - 1, line.length());
        int end = Math.max(start, Math.min(start + problem.length(), line.length()));
        int width = Math.max(1, columns(line.substring(start, end)));
        return " ".repeat(columns(line.substring(0, start))) + "^".repeat(width);
    }

    /** How many columns a terminal gives this text. */
    private static int columns(String text) {
        return text.codePoints().map(ProblemText::columns).sum();
    }

    private static int columns(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0x1F300 && character <= 0x1FAFF)
                || (character >= 0x20000 && character <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
