package telling.terminal;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import telling.assist.Completion;

/** The buffer at the cursor, with the offers to go on from there. */
record Typed(String line, int cursor, Completion completion) implements CompletingParsedLine {

    @Override
    public String word() {
        return line.substring(completion.from(), cursor);
    }

    @Override
    public int wordCursor() {
        return cursor - completion.from();
    }

    @Override
    public int wordIndex() {
        return 0;
    }

    @Override
    public List<String> words() {
        return List.of(word());
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }

    @Override
    public int rawWordCursor() {
        return wordCursor();
    }

    @Override
    public int rawWordLength() {
        return wordCursor();
    }
}
