package telling.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import telling.base.Language;
import telling.base.Texts;
import telling.data.DataTable;
import telling.session.Session;

/** What is known of a name or expression in Java: a table, a value, a method, a type. */
public final class JavaHelp {

    private static final int MOST_SIGNATURES = 6;
    private static final int MOST_PARAGRAPHS = 4;
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");
    private static final Pattern CALL = Pattern.compile("\\((?:[^()]++|\\([^()]*\\))*+\\)\\s*;?\\s*$");

    private JavaHelp() {}

    /**
     * What stands at the end of this text: its signatures and what is documented of them, lines no
     * longer than this many columns where they have blanks; empty for what is not known.
     */
    public static Optional<String> of(String text, Session session, int columns) {
        Language language = session.workspace().language();
        String thing = text.strip();
        Optional<Session.Variable> variable = session.variables().stream()
                .filter(v -> v.name().equals(thing))
                .findFirst()
                .or(() -> cellValue(thing, session));
        if (variable.isPresent()) {
            return Optional.of(Wrap.at(variable(variable.get(), language), columns));
        }
        return documentation(thing, session).map(known -> {
            List<String> signatures = known.signature().lines().toList();
            List<String> lines = new ArrayList<>();
            signatures.stream().limit(MOST_SIGNATURES).map(JavaHelp::shortened).forEach(lines::add);
            if (signatures.size() > MOST_SIGNATURES) {
                lines.add(Texts.get(language, "assist.more-signatures", "count", signatures.size() - MOST_SIGNATURES));
            }
            String words = words(signatures, known.text());
            words.lines().limit(MOST_PARAGRAPHS).map(line -> "  " + line).forEach(lines::add);
            return Wrap.at(String.join("\n", lines), columns);
        });
    }

    /** A signature without packages. */
    static String shortened(String signature) {
        return PACKAGE.matcher(signature).replaceAll("");
    }

    /** A signature as it stands beside its name in a list: parameters, what comes back, the first sentence on it. */
    static String offered(String signature) {
        String plain = shortened(signature);
        int open = plain.indexOf('(');
        int blank = open < 0 ? -1 : plain.lastIndexOf(' ', open);
        if (blank < 0) {
            return plain;
        }
        String sentence = SourceDocs.of(signature.replaceFirst(" \\+\\d+$", ""))
                .map(SourceDocs::sentence)
                .orElse("");
        return (plain.substring(open) + " \u2192 " + plain.substring(0, blank) + "  " + sentence).strip();
    }

    /** What is documented of the first of these signatures of which anything is. */
    static String words(List<String> signatures, String known) {
        return known.isBlank()
                ? signatures.stream()
                        .map(SourceDocs::of)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse("")
                : known;
    }

    /** The value of a cell, {@code $n}, as a variable. */
    private static Optional<Session.Variable> cellValue(String thing, Session session) {
        return session.history().stream()
                .filter(run -> thing.equals("$" + run.number()))
                .flatMap(run -> run.value().stream())
                .map(value -> new Session.Variable(thing, value.type(), value, false))
                .findFirst();
    }

    /** Where the innermost call that is still open starts its arguments; -1 where none is. */
    private static int openParenthesis(String text) {
        int depth = 0;
        boolean inText = false;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '"') {
                inText = !inText;
            } else if (!inText && c == ')') {
                depth++;
            } else if (c == '(' && (depth-- == 0)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Session.Documentation> documentation(String thing, Session session) {
        String name = CALL.matcher(thing).replaceFirst("");
        int open = openParenthesis(name);
        name = (open < 0 ? name : name.substring(0, open)).stripTrailing();
        if (name.isEmpty() || !Character.isJavaIdentifierPart(name.charAt(name.length() - 1))) {
            return Optional.empty();
        }
        Optional<Session.Documentation> call = session.inspect(name + "(", name.length() + 1);
        return call.isPresent() ? call : session.inspect(name, name.length());
    }

    private static String variable(Session.Variable variable, Language language) {
        String type = shortened(variable.type());
        Object value = variable.value().object();
        if (value instanceof DataTable table) {
            String title = table.provenance().title().in(language, "");
            String columns =
                    table.schema().fields().stream().map(field -> field.name()).collect(Collectors.joining(", "));
            return Texts.get(
                            language,
                            "assist.table",
                            "type",
                            type,
                            "name",
                            variable.name(),
                            "rows",
                            table.rowCount(),
                            "columns",
                            columns)
                    + (title.isEmpty() ? "" : "\n  " + title)
                    + "\n  "
                    + Texts.get(language, "assist.table-more", "name", variable.name());
        }
        String said = SourceDocs.of(variable.type())
                .map(text -> "\n  " + SourceDocs.sentence(text))
                .orElse("");
        return type + " " + variable.name() + said;
    }
}
