package telling.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * A cell cut into its parts from its text alone, without the engine: at the semicolons of its top level and the
 * braces that end a statement or a declaration. What is cut wrongly does not compile.
 */
final class CellParts {

    private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");
    private static final Set<String> BLOCKS = Set.of("if", "for", "while", "do", "try", "switch", "synchronized");
    private static final Pattern METHOD = Pattern.compile(
            "[^=]*[\\w$>\\]]\\s+[\\p{L}_$][\\p{L}\\p{N}_$]*\\s*\\([^=]*\\)\\s*(?:throws\\s[\\w.,\\s]+)?");
    private static final Pattern TYPE = Pattern.compile("record\\s+\\w+\\s*[(<].*", Pattern.DOTALL);

    /** What a part is. */
    enum Kind {
        IMPORT,
        /** A method or a type. */
        MEMBER,
        /** What has no value: a loop, a condition, a throw. */
        STATEMENT,
        /** An expression or the declaration of a variable. */
        EXPRESSION
    }

    /** A part of the cell. */
    record Part(Kind kind, CellReader.Part text) {}

    private final String source;
    private final String code;
    private int at;

    private CellParts(String source) {
        this.source = source;
        this.code = JavaText.of(source).code();
    }

    /** The parts in order; empty where the text does not tell, or means what only an engine takes. */
    static Optional<List<Part>> of(String source) {
        return source.contains("\\u") ? Optional.empty() : new CellParts(source).parts();
    }

    private Optional<List<Part>> parts() {
        List<Part> parts = new ArrayList<>();
        try {
            for (at = next(at); at < code.length(); at = next(at)) {
                int start = at;
                Kind kind = take();
                int end = at;
                String text = source.substring(start, end);
                boolean open = kind != Kind.MEMBER && !text.endsWith(";") && !text.endsWith("}");
                open |= kind == Kind.EXPRESSION && text.endsWith("}");
                parts.add(new Part(kind, new CellReader.Part(open ? text + ";" : text, start, end)));
            }
        } catch (Unclear e) {
            return Optional.empty();
        }
        return Optional.of(parts);
    }

    /** What only the engine can make out. */
    private static final class Unclear extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unclear() {
            super(null, null, false, false);
        }
    }

    private Kind take() {
        String word = word(at);
        if (word.equals("import")) {
            semicolon();
            return Kind.IMPORT;
        }
        if (TYPES.contains(word)
                && (!word.equals("record") || TYPE.matcher(code.substring(at)).matches())) {
            at = code.indexOf('{', at);
            if (at < 0) {
                throw new Unclear();
            }
            bracket();
            return Kind.MEMBER;
        }
        if (BLOCKS.contains(word) || word.equals("throw") || word.equals("assert") || here() == '{') {
            statement();
            return Kind.STATEMENT;
        }
        if (here() == '@' || here() == ';' || (isWord(word) && !startsExpression(word))) {
            throw new Unclear();
        }
        return expression();
    }

    /** An expression or a variable up to its semicolon, or the end of the cell; a method up to its closing brace. */
    private Kind expression() {
        int start = at;
        while (at < code.length()) {
            char c = here();
            if (c == '{' && METHOD.matcher(code.substring(start, at)).matches()) {
                bracket();
                return Kind.MEMBER;
            }
            if (c == '(' || c == '[' || c == '{') {
                bracket();
            } else if (c == ')' || c == ']' || c == '}') {
                throw new Unclear();
            } else {
                at++;
                if (c == ';') {
                    return Kind.EXPRESSION;
                }
            }
        }
        at = lastCode(start);
        return Kind.EXPRESSION;
    }

    private void statement() {
        at = next(at);
        if (at == code.length()) {
            throw new Unclear();
        }
        String word = word(at);
        if (here() == '{') {
            bracket();
            return;
        }
        if (!BLOCKS.contains(word)) {
            semicolon();
            return;
        }
        at += word.length();
        if (word.equals("do")) {
            statement();
            after("while");
            semicolon();
            return;
        }
        at = next(at);
        if (at < code.length() && here() == '(') {
            bracket();
        }
        statement();
        if (word.equals("if") && after("else")) {
            statement();
        }
        while (word.equals("try") && after("catch")) {
            at = next(at);
            bracket();
            statement();
        }
        if (word.equals("try") && after("finally")) {
            statement();
        }
    }

    /** Steps over this word, if it is what comes next. */
    private boolean after(String wanted) {
        int here = next(at);
        if (here < code.length() && word(here).equals(wanted)) {
            at = here + wanted.length();
            return true;
        }
        return false;
    }

    /** Steps behind the semicolon that ends what starts here, or to the end of the cell. */
    private void semicolon() {
        int start = at;
        while (at < code.length() && here() != ';') {
            if ("([{".indexOf(here()) >= 0) {
                bracket();
            } else {
                at++;
            }
        }
        at = at < code.length() ? at + 1 : lastCode(start);
    }

    /** Steps over the bracket that opens here and what it holds. */
    private void bracket() {
        int depth = 0;
        while (at < code.length()) {
            char c = here();
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            at++;
            if (depth == 0) {
                return;
            }
        }
        throw new Unclear();
    }

    /** Behind the last that is not a blank or a comment. */
    private int lastCode(int from) {
        return from
                + JavaText.of(source.substring(from))
                        .uncommented()
                        .stripTrailing()
                        .length();
    }

    private int next(int from) {
        return JavaText.codeStart(source, from);
    }

    private char here() {
        return code.charAt(at);
    }

    private String word(int from) {
        int end = from;
        while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
            end++;
        }
        return code.substring(from, end);
    }

    private static boolean isWord(String word) {
        return SourceVersion.isKeyword(word);
    }

    /** Whether an expression or the type of a variable can start with this word of the language. */
    private static boolean startsExpression(String word) {
        return Set.of(
                        "new", "this", "true", "false", "null", "int", "long", "double", "float", "boolean", "char",
                        "byte", "short", "void")
                .contains(word);
    }
}
