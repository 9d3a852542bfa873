package telling.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shape of a cell that is one chain of names and calls on one line, with nothing but literals and
 * names for arguments: {@code filter(outcomes, "persons > 50")}. Strings with a backslash, numbers
 * with a suffix, comments and operators are left to Java's own reader.
 */
record DirectShape(List<Link> links) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\\\p{Cntrl}]*)\"");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}\\.[0-9]{1,15}");
    private static final Pattern BLANKS = Pattern.compile("[ \t]*");

    /** A name, or a call of it where there are arguments, none maybe. */
    record Link(String name, Optional<List<Argument>> arguments) {}

    /** A literal, or the name of a variable. */
    record Argument(Object literal, boolean variable) {}

    /** The shape of a source that has one. */
    static Optional<DirectShape> of(String source) {
        return new Reader(source).read();
    }

    private static final class Reader {

        private final Matcher source;
        private String token = "";

        Reader(String text) {
            source = NAME.matcher(text);
        }

        Optional<DirectShape> read() {
            List<Link> links = new ArrayList<>();
            do {
                if (!takes(NAME)) {
                    return Optional.empty();
                }
                String name = token;
                Optional<List<Argument>> arguments = Optional.empty();
                if (takes('(')) {
                    arguments = arguments();
                    if (arguments.isEmpty()) {
                        return Optional.empty();
                    }
                }
                links.add(new Link(name, arguments));
            } while (takes('.'));
            takes(';');
            takes(BLANKS);
            return source.regionStart() == source.regionEnd() ? Optional.of(new DirectShape(links)) : Optional.empty();
        }

        private Optional<List<Argument>> arguments() {
            List<Argument> arguments = new ArrayList<>();
            if (takes(')')) {
                return Optional.of(arguments);
            }
            do {
                if (takes(TEXT)) {
                    arguments.add(new Argument(token.substring(1, token.length() - 1), false));
                } else if (takes(DECIMAL)) {
                    arguments.add(new Argument(Double.valueOf(token), false));
                } else if (takes(WHOLE)) {
                    arguments.add(new Argument(Integer.valueOf(token), false));
                } else if (takes(NAME)) {
                    boolean truth = token.equals("true") || token.equals("false");
                    arguments.add(truth ? new Argument(Boolean.valueOf(token), false) : new Argument(token, true));
                } else {
                    return Optional.empty();
                }
            } while (takes(','));
            return takes(')') ? Optional.of(arguments) : Optional.empty();
        }

        private boolean takes(char wanted) {
            return takes(Pattern.compile(Pattern.quote(String.valueOf(wanted))));
        }

        private boolean takes(Pattern wanted) {
            source.usePattern(BLANKS);
            if (source.lookingAt()) {
                source.region(source.end(), source.regionEnd());
            }
            source.usePattern(wanted);
            if (!source.lookingAt()) {
                return false;
            }
            token = source.group();
            source.region(source.end(), source.regionEnd());
            return true;
        }
    }
}
