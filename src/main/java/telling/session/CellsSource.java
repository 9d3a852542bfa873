package telling.session;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;

/**
 * The cells of a notebook as one class, each part of them on the line that it has in its file: a variable is a field,
 * what runs is a method. That takes the types of variables and of values, so there is a source before this one that
 * has them as locals of one method, for the compiler to tell.
 */
final class CellsSource {

    /** What stands before the number of a class: as JShell names its own, so that a class that a cell declares reads alike. */
    static final String NAME = "$JShell$W";

    private static final String PACKAGE = "REPL";
    static final String METHOD = "part$";
    /** What stands before the number of a local that a bare expression is the value of. */
    static final String BARE = "value$";

    private static final Pattern DECLARED = Pattern.compile("([\\p{L}_$][\\w$]*)\\s*\\(");

    private final String name;
    private final List<Cell> cells;
    private final List<String> imports;
    private final List<Preloaded> preloaded;
    private final List<Piece> pieces = new ArrayList<>();

    /** A part with the cell that it stands in and the line of the file that it starts on. */
    private record Piece(int cell, CellParts.Part part, int line) {
        String source() {
            return part.text().source();
        }
    }

    /**
     * What the compiler tells of a part.
     *
     * @param type its type as Java source, empty where it is void
     * @param variable the variable that it declares, empty for an expression
     * @param assigned the variable that an expression gives a value to, empty for none
     */
    record Told(String type, String variable, String assigned) {}

    /** Where a part stands in the first source, in characters. */
    record Span(int piece, int start, int end) {
        boolean holds(long position) {
            return position >= start && position < end;
        }
    }

    /** The first source, and where what it asks of stands in it. */
    record First(String text, List<Span> asked, List<Span> members) {}

    private CellsSource(String name, List<Cell> cells, List<String> imports, List<Preloaded> preloaded) {
        this.name = name;
        this.cells = List.copyOf(cells);
        this.imports = imports;
        this.preloaded = preloaded;
    }

    /**
     * The source of these cells; empty where together they might not mean what they mean one after the other, to an
     * engine that knows of each what came before it.
     */
    static Optional<CellsSource> of(String name, List<Cell> cells, List<String> imports, List<Preloaded> preloaded) {
        CellsSource source = new CellsSource(name, cells, imports, preloaded);
        return source.cut() && source.importsFirst() && source.hidesNothing() ? Optional.of(source) : Optional.empty();
    }

    private boolean cut() {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Optional<List<CellParts.Part>> parts = CellParts.of(cell.source());
            if (parts.isEmpty() || !CellValues.mentions(cell.source()).isEmpty()) {
                return false;
            }
            CellMap map = new CellMap(cell);
            for (CellParts.Part part : parts.get()) {
                pieces.add(new Piece(i, part, map.fileLine(map.line(part.text().start()))));
            }
        }
        return true;
    }

    private boolean importsFirst() {
        boolean other = false;
        for (Piece piece : pieces) {
            if (piece.part().kind() == CellParts.Kind.IMPORT && other) {
                return false;
            }
            other |= piece.part().kind() != CellParts.Kind.IMPORT;
        }
        return true;
    }

    String className() {
        return PACKAGE + "." + name;
    }

    /** The path of its file, as the compiler looks for it. */
    String file() {
        return PACKAGE + "/" + name + ".java";
    }

    /**
     * The source that asks for types.
     *
     * @param bare the parts that Java does not take for a statement, such as a name
     */
    First first(Set<Integer> bare) {
        StringBuilder text = new StringBuilder(head(Map.of()));
        List<Span> members = new ArrayList<>();
        List<Span> asked = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).part().kind() == CellParts.Kind.MEMBER) {
                text.append("public static ");
                members.add(append(text, i, ""));
            }
        }
        text.append("static void ").append(METHOD).append("() throws Throwable {\n");
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).part().kind() == CellParts.Kind.EXPRESSION) {
                asked.add(append(text, i, bare.contains(i) ? "var " + BARE + i + " = " : ""));
            }
        }
        text.append("}}");
        return new First(text.toString(), asked, members);
    }

    private Span append(StringBuilder text, int piece, String before) {
        int start = text.length();
        text.append(before).append(pieces.get(piece).source());
        int end = text.length();
        text.append('\n');
        return new Span(piece, start, end);
    }

    /**
     * Whether no method of these cells is called like one that is imported: as a member of their class it would hide
     * all of that name, where to an engine it is one more of them.
     */
    private boolean hidesNothing() {
        Set<String> imported = importedMethods();
        return pieces.stream()
                .filter(piece -> piece.part().kind() == CellParts.Kind.MEMBER)
                .map(piece -> DECLARED.matcher(JavaText.of(piece.source()).code()))
                .noneMatch(method -> method.find() && imported.contains(method.group(1)));
    }

    private Set<String> importedMethods() {
        Set<String> names = new HashSet<>();
        for (Class<?> imported : StaticImports.of(imports)) {
            for (Method method : imported.getMethods()) {
                names.add(method.getName());
            }
        }
        return names;
    }

    /** The source that runs, and where each part stands in it. */
    record Second(String text, List<Span> parts) {}

    /** The source that runs, its variables of these types. */
    Second second(Map<Integer, Told> told) {
        Map<String, String> fields = new LinkedHashMap<>();
        told.values().forEach(one -> {
            if (!one.variable().isEmpty()) {
                fields.put(one.variable(), one.type());
            }
        });
        StringBuilder text = new StringBuilder(head(fields));
        List<Span> parts = new ArrayList<>();
        int line = 1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.part().kind() != CellParts.Kind.IMPORT) {
                text.append("\n".repeat(piece.line() - line));
                int start = text.length();
                text.append(member(i, told));
                parts.add(new Span(i, start, text.length()));
                line = piece.line()
                        + (int) piece.source().chars().filter(c -> c == '\n').count();
            }
        }
        return new Second(text.append('}').toString(), parts);
    }

    private String member(int i, Map<Integer, Told> told) {
        String source = pieces.get(i).source();
        CellParts.Kind kind = pieces.get(i).part().kind();
        if (kind == CellParts.Kind.MEMBER) {
            return "public static " + source + " ";
        }
        Told one = told.get(i);
        if (kind == CellParts.Kind.STATEMENT || one == null || one.type().isEmpty()) {
            return "public static void " + METHOD + i + "() throws Throwable { " + source + " } ";
        }
        String code = one.variable().isEmpty()
                ? "return " + source
                : source + " return " + name + "." + one.variable()
                        + (declaresOnly(source) ? ";" : " = " + one.variable() + ";");
        return "public static Object " + METHOD + i + "() throws Throwable { " + code + " } ";
    }

    /** Whether a declaration gives its variable no value. */
    private static boolean declaresOnly(String source) {
        return JavaText.of(source).code().indexOf('=') < 0;
    }

    /** All of the first line that stands before the parts. */
    private String head(Map<String, String> fields) {
        StringBuilder head = new StringBuilder("package " + PACKAGE + "; ");
        imports.forEach(declaration -> head.append(declaration).append(' '));
        for (Piece piece : pieces) {
            if (piece.part().kind() == CellParts.Kind.IMPORT) {
                head.append(piece.source().replace('\n', ' ')).append(' ');
            }
        }
        head.append("public class ").append(name).append(" { ");
        preloaded.forEach(variable -> head.append(field(variable.type(), variable.name())));
        fields.forEach((variable, type) -> head.append(field(type, variable)));
        return head.toString();
    }

    private static String field(String type, String name) {
        return "public static " + type + " " + name + "; ";
    }

    /** The cells as they run once this has compiled to these classes. */
    CompiledCells compiled(Map<Integer, Told> told, List<ClassBytecodes> classes) {
        List<List<CompiledCells.Part>> parts = new ArrayList<>();
        cells.forEach(cell -> parts.add(new ArrayList<>()));
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Told one = told.getOrDefault(i, new Told("", "", ""));
            boolean runs = piece.part().kind() == CellParts.Kind.STATEMENT
                    || piece.part().kind() == CellParts.Kind.EXPRESSION;
            String variable = one.variable().isEmpty() ? one.assigned() : one.variable();
            parts.get(piece.cell())
                    .add(new CompiledCells.Part(piece.part().text(), runs ? METHOD + i : "", one.type(), variable));
        }
        return new CompiledCells(
                cells,
                parts,
                className(),
                classes,
                told.values().stream()
                        .map(Told::variable)
                        .filter(variable -> !variable.isEmpty())
                        .toList(),
                preloaded.stream().map(Preloaded::name).toList());
    }
}
