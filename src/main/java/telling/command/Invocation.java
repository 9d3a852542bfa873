package telling.command;

import java.util.List;

/**
 * A line that calls a command.
 *
 * @param name the name as typed, without slash or percent sign
 * @param rest everything after it
 * @param words the rest in words
 */
public record Invocation(String name, String rest, List<Word> words) {

    public Invocation {
        words = List.copyOf(words);
    }

    /** The line taken apart. */
    public static Invocation of(String line) {
        String name = nameOf(line);
        String rest = line.strip().substring(1 + name.length()).strip();
        return new Invocation(name, rest, Words.of(rest));
    }

    /** The name that a line calls, without its sign. */
    static String nameOf(String line) {
        String text = line.strip().substring(1);
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** Everything from this word on, as it was typed. */
    public String from(int word) {
        return word < words.size() ? rest.substring(words.get(word).start()) : "";
    }

    /**
     * A word of the line.
     *
     * @param raw as it was typed, quotes included
     * @param value without the quotes around it
     * @param quoted whether it began with a quote
     * @param start where in the rest it starts
     */
    public record Word(String raw, String value, boolean quoted, int start) {}
}
