package telling.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The names that a cell gives a meaning to and those that it uses, read from its text: members after
 * a dot, comments and literals do not count, nor what a block declares for itself.
 *
 * @param defines variables declared or assigned, methods, types
 * @param uses every other name, {@code $n} among them; one that is assigned from itself is in both
 */
public record CellNames(Set<String> defines, Set<String> uses) {

    private static final Pattern ASSIGNED =
            Pattern.compile("\\G\\s*(?:\\[[^\\]]*\\]\\s*)*(?:([-+*/%&|^]|<<|>>>?)?=(?!=)|(\\+\\+|--))");
    private static final Pattern METHOD = Pattern.compile("\\G\\s*\\([^)]*\\)\\s*(?:throws\\s+[\\w.,\\s]+)?\\{");
    private static final Set<String> TYPES = Set.of("class", "record", "enum", "interface");
    private static final Set<String> NOT_TYPES = Set.of("return", "new", "else", "throw", "case", "yield", "assert");

    public CellNames {
        defines = Set.copyOf(defines);
        uses = Set.copyOf(uses);
    }

    /** The names of this source. */
    public static CellNames of(String source) {
        JavaText text = JavaText.of(source);
        String code = text.code();
        Set<String> defines = new LinkedHashSet<>();
        Set<String> uses = new LinkedHashSet<>();
        List<JavaText.Name> names = text.names();
        Set<String> local = new LinkedHashSet<>();
        int[] depths = depths(code);
        for (int i = 0; i < names.size(); i++) {
            JavaText.Name name = names.get(i);
            if (SourceVersion.isKeyword(name.text()) || isMember(code, name.offset())) {
                continue;
            }
            int end = name.offset() + name.text().length();
            int depth = depths[name.offset()];
            String before = i == 0 ? "" : names.get(i - 1).text();
            boolean typed = i > 0 && isTypeBefore(code, names.get(i - 1), name);
            Matcher assigned = ASSIGNED.matcher(code);
            boolean written = assigned.find(end);
            boolean method = depth == 0 && typed && METHOD.matcher(code).find(end);
            if (depth > 0 && typed && !TYPES.contains(before)) {
                local.add(name.text());
            } else if (method || (depth == 0 && TYPES.contains(before)) || (depth == 0 && typed)) {
                defines.add(name.text());
            } else if (written && !local.contains(name.text())) {
                defines.add(name.text());
                if (assigned.group(1) != null || assigned.group(2) != null) {
                    uses.add(name.text());
                }
            } else if (!local.contains(name.text())) {
                uses.add(name.text());
            }
        }
        return new CellNames(defines, uses);
    }

    /** Whether the name that starts here stands behind a dot. */
    static boolean isMember(String code, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(code.charAt(before))) {
            before--;
        }
        boolean dots = before > 0 && code.charAt(before - 1) == '.';
        return before >= 0 && code.charAt(before) == '.' && !dots;
    }

    /** Whether nothing but the rest of a type stands between a name that can be a type and this one. */
    private static boolean isTypeBefore(String code, JavaText.Name type, JavaText.Name name) {
        boolean possible = !NOT_TYPES.contains(type.text())
                && (!SourceVersion.isKeyword(type.text()) || isPrimitive(type.text()) || TYPES.contains(type.text()));
        String between = code.substring(type.offset() + type.text().length(), name.offset());
        return possible && between.matches("\\s+|[\\s>\\[\\]]*[>\\]]\\s*|\\s*\\.\\.\\.\\s*");
    }

    private static boolean isPrimitive(String word) {
        return Set.of("int", "long", "double", "float", "boolean", "char", "byte", "short", "void")
                .contains(word);
    }

    /** How many brackets are open before each place. */
    private static int[] depths(String code) {
        int[] depths = new int[code.length() + 1];
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            depths[i + 1] = depths[i] + (c == '{' || c == '(' ? 1 : c == '}' || c == ')' ? -1 : 0);
        }
        return depths;
    }
}
