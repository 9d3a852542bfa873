package telling.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.session.Session;

/**
 * What people type out of habit from another shell, where a command of ours does just that: {@code exit},
 * {@code q()}, {@code .tables}, {@code help(compare)}, {@code !!}. A variable of that name comes first.
 */
public final class Habits {

    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("exit", "/exit"),
            Map.entry("exit()", "/exit"),
            Map.entry("quit", "/exit"),
            Map.entry("quit()", "/exit"),
            Map.entry("q", "/exit"),
            Map.entry("q()", "/exit"),
            Map.entry(":q", "/exit"),
            Map.entry(".exit", "/exit"),
            Map.entry(".quit", "/exit"),
            Map.entry("\\q", "/exit"),
            Map.entry("help", "/help"),
            Map.entry("help()", "/help"),
            Map.entry("?", "/help"),
            Map.entry(".help", "/help"),
            Map.entry("\\?", "/help"),
            Map.entry("ls()", "/vars"),
            Map.entry("objects()", "/vars"),
            Map.entry("who", "/vars"),
            Map.entry("whos", "/vars"),
            Map.entry("vars", "/vars"),
            Map.entry("history", "/history"),
            Map.entry("history()", "/history"),
            Map.entry("pwd", "/cd"),
            Map.entry("getwd()", "/cd"),
            Map.entry("datasets", "/datasets"),
            Map.entry("data()", "/datasets"),
            Map.entry(".tables", "/datasets"),
            Map.entry("show tables", "/datasets"),
            Map.entry("\\d", "/datasets"),
            Map.entry("\\dt", "/datasets"));

    private static final Pattern HELP_ON = Pattern.compile("(?:help|man)(?:\\s+|\\s*\\(\\s*\"?)(/?\\w+)\"?\\s*\\)?");

    private static final Pattern AGAIN = Pattern.compile("!(?:!|(-?)([1-9][0-9]{0,8}))");

    private Habits() {}

    /** Whether this is {@code !!}, {@code !5} or {@code !-2}, which are no Java: an earlier cell once more. */
    public static boolean isAgain(String text) {
        return AGAIN.matcher(text.strip()).matches();
    }

    /** The command that a text stands for; empty where it is to be taken as it is. */
    static Optional<String> command(String text, Session session) {
        String typed = text.strip();
        if (typed.endsWith(";")) {
            typed = typed.substring(0, typed.length() - 1).stripTrailing();
        }
        String command = COMMANDS.get(typed.toLowerCase(Locale.ROOT));
        if (command != null) {
            String name = typed;
            return session.variables().stream().anyMatch(v -> v.name().equals(name))
                    ? Optional.empty()
                    : Optional.of(command);
        }
        Matcher again = AGAIN.matcher(typed);
        if (again.matches()) {
            int back = again.group(2) == null ? 1 : Integer.parseInt(again.group(2));
            boolean counted = again.group(2) == null || !again.group(1).isEmpty();
            return Optional.of("/rerun " + Math.max(1, counted ? session.nextNumber() - back : back));
        }
        if (typed.startsWith("help") || typed.startsWith("man")) {
            Matcher asked = HELP_ON.matcher(typed);
            return asked.matches() ? Optional.of("/help " + asked.group(1)) : Optional.empty();
        }
        return Optional.empty();
    }
}
