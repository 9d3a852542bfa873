package telling.assist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The method call that the cursor stands in.
 *
 * @param receiver the name before the dot, empty without one
 * @param first the text of its first argument, as far as it is there
 * @param argument the position of the argument at the cursor, from 0
 * @param start where that argument starts in the text; inside a string, after its opening quote
 * @param inString whether the cursor stands in a string literal
 */
record OpenCall(String receiver, String method, String first, int argument, int start, boolean inString) {

    private static final class Frame {
        final int open;
        int commas;
        int firstEnd = -1;
        int start;

        Frame(int open) {
            this.open = open;
            this.start = open + 1;
        }
    }

    /** The innermost call that is open at the end of this text. */
    static Optional<OpenCall> at(String text) {
        Deque<Frame> frames = new ArrayDeque<>();
        int string = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (string >= 0) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    string = -1;
                }
            } else if (c == '"') {
                string = i;
            } else if (c == '(') {
                frames.push(new Frame(i));
            } else if (c == ')' && !frames.isEmpty()) {
                frames.pop();
            } else if (c == ',' && !frames.isEmpty()) {
                Frame frame = frames.element();
                frame.firstEnd = frame.firstEnd < 0 ? i : frame.firstEnd;
                frame.commas++;
                frame.start = i + 1;
            }
        }
        return frames.isEmpty() ? Optional.empty() : of(text, frames.element(), string);
    }

    private static Optional<OpenCall> of(String text, Frame frame, int string) {
        String method = nameBefore(text, frame.open);
        if (method.isEmpty()) {
            return Optional.empty();
        }
        int before = frame.open - method.length();
        boolean dotted = before > 0 && text.charAt(before - 1) == '.';
        String receiver = dotted ? nameBefore(text, before - 1) : "";
        String first = text.substring(frame.open + 1, frame.firstEnd < 0 ? text.length() : frame.firstEnd)
                .strip();
        int start = string >= 0 ? string + 1 : frame.start;
        return Optional.of(new OpenCall(receiver, method, first, frame.commas, start, string >= 0));
    }

    private static String nameBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
