package telling.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.base.Problem;

/**
 * What javac says, as a problem with words of ours. A row holds for messages of a kind (the end of
 * javac's code) that match its pattern; the pattern's groups are the facts. What no row knows keeps
 * javac's own text.
 */
final class JavacWords {

    private static final String PREFIX = "session.javac.";
    private static final Map<String, String> BOXED = Map.of(
            "int", "Integer",
            "long", "Long",
            "double", "Double",
            "float", "Float",
            "boolean", "Boolean",
            "char", "Character",
            "byte", "Byte",
            "short", "Short");

    private record Row(String kind, Pattern message, String key, List<String> facts) {}

    private static final List<Row> ROWS = new ArrayList<>();

    static {
        row("prob.found.req", "possible lossy conversion from (.+) to (.+)", "lossy", "found", "needed");
        row("prob.found.req", "incompatible types: void cannot be .*", "void");
        row(
                "prob.found.req",
                "incompatible types: (.+) cannot be converted to (.+)",
                "incompatible",
                "found",
                "needed");
        row("prob.found.req", "equality constraints: (.+)\\s+lower bounds: (.+)", "incompatible", "needed", "found");
        row("prob.found.req", "incompatible types: (.+) is not a functional interface", "not-functional", "needed");
        row("prob.found.req", "unexpected return value", "return-value");
        row("prob.found.req", "missing return value", "return-missing");
        row("illegal.initializer.for.type", "illegal initializer for (.+)", "initializer", "needed");
        row("void.not.allowed.here", "", "void");
        row("(?:underscore.as.identifier|use.of.underscore.not.allowed).*", "", "underscore");
        row("unexpected.type", "required:\\s+variable", "assign-to-value");
        row("type.found.req", "required:\\s+reference\\s+found:\\s+(\\w+)", "boxed", "found");
        row("expected[234]?", "^<identifier> expected", "name-missing");
        row("expected", "^'(.+)' expected", "missing", "what");
        row("expected[234]?", "^(.+) expected", "missing-one", "what");
        row("dot.class.expected", "", "name-expected");
        row("premature.eof", "", "unfinished");
        row("unclosed.str.lit", "", "unclosed-text");
        row("unclosed.text.block", "", "unclosed-block");
        row("unclosed.char.lit", "", "single-quotes");
        row("empty.char.lit", "", "single-quotes");
        row("unclosed.comment", "", "unclosed-comment");
        row("illegal.esc.char", "", "escape");
        row("illegal.char", "'(\\\\u201[89cd])'", "curly-quotes", "char");
        row("illegal.char", "illegal character: '(.+)'", "character", "char");
        row("illegal.start.of.(?:expr|stmt|type)", "", "start");
        row("not.stmt", "", "not-statement");
        row("orphaned", "^orphaned (\\w+)", "orphan", "what");
        row("else.without.if", "", "else");
        row("(?:catch|finally).without.try", "", "catch");
        row("int.number.too.large", "", "large");
        row("missing.ret.stmt", "", "no-return");
        row("unreported.exception.*", "unreported exception (\\S+?)[;\\s]", "unreported", "exception");
        row("except.never.thrown.in.try", "exception (\\S+) is never", "never-thrown", "exception");
        row("already.defined", "^variable (\\S+) is already", "twice-variable", "name");
        row("already.defined.*", "^(?:\\w+) (\\S+) is already", "twice", "name");
        row("var.might.not.have.been.initialized", "^variable (\\S+) might", "uninitialised", "name");
        row("cant.assign.val.to.*", "final variable (\\S+)", "final", "name");
        row("cant.ref.non.effectively.final.var", "", "effectively-final");
        row("cant.infer.local.var.type", "variable (\\S+)\\s.*without initializer", "var-without-value", "name");
        row("cant.infer.local.var.type", "variable (\\S+)\\s.*is 'null'", "var-null", "name");
        row("cant.infer.local.var.type", "variable (\\S+)\\s", "var-type", "name");
        row("foreach.not.applicable.to.type", "found:\\s+(.+)", "for-each", "found");
        row("wrong.number.type.args", "required (\\d+)", "type-arguments", "count");
        row("doesnt.exist", "^package (\\S+) does not exist", "no-package", "name");
        row(
                "operator.cant.be.applied.1",
                "operator '(.+)'\\s+first type:\\s+(.+)\\s+second type:\\s+(.+)",
                "operands",
                "operator",
                "left",
                "right");
        row("operator.cant.be.applied", "operand type (.+) for unary operator '(.+)'", "operand", "found", "operator");
        row("incomparable.types", ": (.+) (?:and|cannot be compared to|with) (.+)", "incomparable", "left", "right");
        row("cant.deref", "^<null.*", "null-member");
        row("cant.deref", "^(.+) cannot be dereferenced", "primitive-member", "found");
        row("array.req.but.found", "but (.+) found", "not-array", "found");
        row("does.not.override.abstract", "abstract method (.+) in (.+)", "abstract-method", "method", "type");
        row("abstract.cant.be.instantiated", "^(\\S+) is abstract", "abstract-new", "type");
        row("not.exhaustive.*", "", "switch-cases");
        row("unreachable.stmt", "", "unreachable");
        row("(?:break|cont).outside.*", "^(\\w+) outside", "outside-loop", "what");
        row("non-static.cant.be.ref", "^non-static (?:method|variable) ([\\w$]+).* cannot", "not-static", "name");
        row("ref.ambiguous", "^reference to (\\S+) is ambiguous", "ambiguous", "name");
        row("report.access", "^(\\S+) has (\\w+) access in (.+)", "access", "name", "access", "type");
        row("object.method", "", "object-method");
        row("override.*|name.clash.*|cyclic.*|recursive.*", "^(.+)$", "other", "message");
    }

    private JavacWords() {}

    private static void row(String kind, String message, String key, String... facts) {
        ROWS.add(new Row(kind, Pattern.compile(message, Pattern.DOTALL), key, List.of(facts)));
    }

    /** The problem that javac's code and its text, cleaned, tell of. */
    static Problem problem(String code, String message) {
        String kind = code.replaceFirst("^(?:compiler\\.err|jdk\\.eval\\.error)\\.", "");
        if (kind.startsWith("cant.apply.symbol")) {
            return notAccepted(message);
        }
        for (Row row : ROWS) {
            Matcher matcher = row.message.matcher(message);
            if (kind.matches(row.kind) && matcher.find()) {
                Map<String, Object> facts = new LinkedHashMap<>();
                for (int i = 0; i < row.facts.size(); i++) {
                    facts.put(row.facts.get(i), matcher.group(i + 1).strip());
                }
                if (row.key.equals("boxed")) {
                    facts.put("boxed", BOXED.getOrDefault(String.valueOf(facts.get("found")), "Object"));
                }
                return new Problem(PREFIX + row.key, facts, java.util.Optional.empty());
            }
        }
        return Problem.of(PREFIX + "other", "message", message);
    }

    /** A problem of this table. */
    static Problem named(String key, Object... facts) {
        return Problem.of(PREFIX + key, facts);
    }

    /** javac's text without the packages of types and without the classes that snippets stand in. */
    static String cleaned(String message) {
        return message.replaceAll("REPL\\.\\$JShell\\$\\w+[.$]?", "")
                .replaceAll("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])", "")
                .replaceAll("#\\d+", "")
                .strip();
    }

    private static final Pattern ONE = Pattern.compile(
            "(?:method|constructor) (\\S+) in .*given types;?\\s+required:\\s+(.+?)\\s+found:\\s+(.+?)\\s+reason:",
            Pattern.DOTALL);
    private static final Pattern SEVERAL = Pattern.compile("found for (.+?)\\((.*?)\\)\n", Pattern.DOTALL);
    private static final Pattern CANDIDATE = Pattern.compile("(?:method|constructor) (.+?) is not applicable");
    private static final int MOST_CANDIDATES = 8;

    private static Problem notAccepted(String message) {
        Matcher one = ONE.matcher(message);
        if (one.find()) {
            String name = one.group(1).replaceAll("<.*>", "");
            return notAccepted(name, given(one.group(3)), List.of(name + "(" + given(one.group(2)) + ")"));
        }
        Matcher several = SEVERAL.matcher(message);
        if (!several.find()) {
            return Problem.of(PREFIX + "other", "message", message);
        }
        String name = several.group(1);
        List<String> accepted = new ArrayList<>();
        Matcher candidate = CANDIDATE.matcher(message);
        while (candidate.find()) {
            String signature = candidate.group(1);
            int arguments = signature.indexOf('(');
            accepted.add(name + "(" + given(signature.substring(arguments + 1, signature.length() - 1)) + ")");
        }
        return notAccepted(name, given(several.group(2)), accepted);
    }

    private static Problem notAccepted(String name, String given, List<String> accepted) {
        List<String> shown = accepted.stream().distinct().limit(MOST_CANDIDATES).toList();
        String lines = String.join("\n", shown) + (accepted.size() > MOST_CANDIDATES ? "\n..." : "");
        return Problem.of(PREFIX + "not-accepted", "name", name, "given", given, "accepted", lines);
    }

    private static String given(String types) {
        String none = types.strip();
        return none.equals("no arguments") ? "" : none.replaceAll(",(?=\\S)", ", ");
    }
}
