package telling.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.Snippet;
import telling.base.Language;
import telling.base.NearNames;
import telling.base.Problem;
import telling.base.Texts;

/** Java that does not compile, in words and at its place in the cell. */
final class CompileErrors {

    private static final Pattern SYMBOL = Pattern.compile(
            "symbol:\\s+(variable|method|class|static) ([^\\s(<]+).*?(?:location:\\s+(.*))?$", Pattern.DOTALL);
    private static final Pattern OF_TYPE = Pattern.compile("variable \\S+ of type (.+)", Pattern.DOTALL);
    private static final Pattern OF_CLASS =
            Pattern.compile("(?:class|interface|enum|record|package) ?(.*)", Pattern.DOTALL);

    private final Engine engine;
    private final Variables variables;
    private final Language language;
    private final CellMap map;

    CompileErrors(Engine engine, Variables variables, Language language, CellMap map) {
        this.engine = engine;
        this.variables = variables;
        this.language = language;
        this.map = map;
    }

    /** A part of the cell's text: where it starts in the snippet, and its length. */
    private record Span(int offset, int length) {}

    /** The first error of a refused snippet. */
    CellProblem of(CellReader.Part part, Snippet snippet) {
        List<Diag> errors =
                engine.diagnostics(snippet).stream().filter(Diag::isError).toList();
        if (errors.isEmpty()) {
            return missing(part, snippet);
        }
        Diag first = errors.get(0);
        String message = JavacWords.cleaned(first.getMessage(Locale.ROOT));
        Span span = span(part, first);
        Matcher symbol = SYMBOL.matcher(message);
        if (first.getCode().contains("cant.resolve") && symbol.find()) {
            String where = symbol.group(3) == null ? "" : symbol.group(3).strip();
            return noSymbol(part, span, symbol.group(1), symbol.group(2), where);
        }
        return problem(part, span, atPlace(part, span, JavacWords.problem(first.getCode(), message)));
    }

    /** A declaration of a type that is not there, which JShell would keep for later. */
    private CellProblem missing(CellReader.Part part, Snippet snippet) {
        List<String> missing = snippet instanceof DeclarationSnippet declared ? engine.missing(declared) : List.of();
        Matcher symbol =
                Pattern.compile("(variable|method|class) ([^\\s(<]+).*").matcher(String.join(" ", missing));
        if (!symbol.matches()) {
            Problem problem = JavacWords.named("other", "message", String.join(", ", missing));
            return problem(part, new Span(0, 1), problem);
        }
        int at = Math.max(0, part.source().indexOf(symbol.group(2)));
        return noSymbol(part, new Span(at, symbol.group(2).length()), symbol.group(1), symbol.group(2), "");
    }

    /** What only the text around tells: a semicolon left out between two snippets, = for ==. */
    private Problem atPlace(CellReader.Part part, Span span, Problem problem) {
        String code = JavaText.of(part.source()).uncommented();
        char here = span.offset < code.length() ? code.charAt(span.offset) : ' ';
        switch (problem.code()) {
            case "session.javac.missing", "session.javac.missing-one" -> {
                String before = code.substring(0, Math.min(span.offset + 1, code.length()));
                String after = code.substring(Math.min(span.offset + 1, code.length()));
                int lineEnd = code.indexOf('\n', span.offset);
                boolean endsLine =
                        lineEnd >= 0 && code.substring(span.offset, lineEnd).isBlank();
                if (String.valueOf(problem.facts().get("what")).contains(";") && endsLine && !after.isBlank()) {
                    int line = map.fileLine(
                            map.line(part.start() + before.stripTrailing().length() - 1));
                    boolean inside = unclosed(before).isPresent();
                    return JavacWords.named(inside ? "semicolon-inside" : "semicolon", "line", line);
                }
                return ")]}".indexOf(here) >= 0 && here != ' '
                        ? JavacWords.named("closes-nothing", "char", here)
                        : problem;
            }
            case "session.javac.start" -> {
                return ")]}".indexOf(here) >= 0 && code.strip().length() == 1
                        ? JavacWords.named("closes-nothing", "char", here)
                        : problem;
            }
            case "session.javac.incompatible" -> {
                boolean assigns =
                        here == '=' && "boolean".equals(problem.facts().get("needed"));
                return assigns ? JavacWords.named("compare") : problem;
            }
            case "session.javac.unfinished" -> {
                return code.strip().startsWith("else")
                        ? JavacWords.named("else")
                        : unclosed(code).orElse(problem);
            }
            default -> {
                return problem;
            }
        }
    }

    /** The bracket that is open at the end of the code, if there is one. */
    private static Optional<Problem> unclosed(String code) {
        List<Character> open = new ArrayList<>();
        for (char c : JavaText.of(code).code().toCharArray()) {
            if ("([{".indexOf(c) >= 0) {
                open.add(c);
            } else if (")]}".indexOf(c) >= 0 && !open.isEmpty()) {
                open.remove(open.size() - 1);
            }
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(JavacWords.named("unclosed", "char", open.get(open.size() - 1)));
    }

    private CellProblem noSymbol(CellReader.Part part, Span span, String kind, String name, String where) {
        Matcher typed = OF_TYPE.matcher(where);
        Matcher owned = OF_CLASS.matcher(where);
        String owner = typed.matches() ? typed.group(1) : owned.matches() ? owned.group(1) : "";
        int at = part.source().indexOf(name, span.offset);
        Span place = at < 0 ? span : new Span(at, name.length());
        boolean member = !owner.isEmpty()
                && part.source().substring(0, place.offset).stripTrailing().endsWith(".");
        NearJava near = new NearJava(engine.completion(), variables.names());
        List<NearJava.Candidate> candidates = near.candidates(part.source(), place.offset, member);
        String what = what(kind, name);
        if (member && candidates.contains(new NearJava.Candidate(name, kind.equals("variable")))) {
            String key = kind.equals("variable") ? "needs-parentheses" : "no-parentheses";
            return problem(part, place, JavacWords.named(key, "name", name, "type", owner));
        }
        if (member
                && what.equals("method")
                && near.candidates("", 0, false).contains(new NearJava.Candidate(name, true))) {
            return problem(part, place, JavacWords.named("in-front", "name", name));
        }
        List<String> names = candidates.stream()
                .filter(candidate -> fits(what, candidate))
                .map(NearJava.Candidate::name)
                .toList();
        boolean assigned = part.source().substring(place.offset + place.length).matches("(?s)\\s*=[^=].*");
        Problem problem = member
                ? JavacWords.named("no-" + what + "-in", "name", name, "type", owner)
                : JavacWords.named(what.equals("variable") && assigned ? "undeclared" : "no-" + what, "name", name);
        List<String> alike = name.length() < 2 ? List.of() : NearNames.to(name, names);
        return problem(part, place, problem.with("near", alike));
    }

    /** What javac calls a variable may be a class, as in {@code Tabel.create()}. */
    private static String what(String kind, String name) {
        if (kind.equals("static")) {
            return "member";
        }
        boolean camel = Character.isUpperCase(name.charAt(0)) && !name.equals(name.toUpperCase(Locale.ROOT));
        return kind.equals("variable") && camel ? "class" : kind;
    }

    private static boolean fits(String what, NearJava.Candidate candidate) {
        return switch (what) {
            case "method" -> candidate.method();
            case "class" -> Character.isUpperCase(candidate.name().charAt(0));
            default -> true;
        };
    }

    private CellProblem problem(CellReader.Part part, Span span, Problem problem) {
        int offset = Math.min(part.start() + span.offset, map.end());
        int line = map.line(offset);
        return new CellProblem(
                CellProblem.Kind.COMPILE,
                Texts.of(language, problem),
                map.fileLine(line),
                map.column(offset),
                Math.max(1, Math.min(span.length, map.text(line).length() - map.column(offset) + 1)),
                map.text(line),
                List.of(),
                Optional.empty(),
                null);
    }

    private static Span span(CellReader.Part part, Diag diag) {
        int length = part.source().length();
        int from = (int) Math.max(0, Math.min(diag.getPosition(), length));
        if (from + 1 < length && part.source().charAt(from) == '.') {
            from++;
        }
        int to = (int) Math.max(from + 1, Math.min(diag.getEndPosition(), length));
        return new Span(from, to - from);
    }
}
