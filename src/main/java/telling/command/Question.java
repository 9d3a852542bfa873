package telling.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that asks what something is: {@code compare?}, {@code outcomes.where?}, {@code ?outcomes}. */
public final class Question {

    private static final Pattern ASKED =
            Pattern.compile("\\s*(?:\\?\\s*(\\S.*?)|([\\p{L}_$/%(\"].*?[\\p{L}\\p{Nd}_$)\"])\\?{1,2})\\s*");

    private Question() {}

    /** What is asked about; empty where the text is no question. A blank before the question mark makes it Java. */
    public static Optional<String> about(String text) {
        Matcher asked = ASKED.matcher(text);
        if (text.strip().indexOf('\n') >= 0 || !asked.matches()) {
            return Optional.empty();
        }
        return Optional.of(asked.group(1) == null ? asked.group(2) : asked.group(1));
    }
}
