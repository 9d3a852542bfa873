package telling.session;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads off what the compiler found out about the parts of a first source. */
final class CellsTypes extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Pattern NAMED_TYPE = Pattern.compile("[\\p{L}\\p{N}_$.<>?,\\[\\] ]+");

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final CellsSource.First first;
    private final Map<Integer, CellsSource.Told> parts = new LinkedHashMap<>();

    private CellsTypes(Trees trees, CompilationUnitTree unit, CellsSource.First first) {
        this.trees = trees;
        this.unit = unit;
        this.first = first;
    }

    /** Each part that is one statement as it was cut, and has a type with a name. */
    static Map<Integer, CellsSource.Told> of(Trees trees, CompilationUnitTree unit, CellsSource.First first) {
        CellsTypes types = new CellsTypes(trees, unit, first);
        types.scan(unit, null);
        return types.parts;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        if (!method.getName().contentEquals(CellsSource.METHOD) || method.getBody() == null) {
            return null;
        }
        SourcePositions positions = trees.getSourcePositions();
        List<? extends StatementTree> statements = method.getBody().getStatements();
        if (statements.size() != first.asked().size()) {
            return null;
        }
        TreePath body = new TreePath(getCurrentPath(), method.getBody());
        for (int i = 0; i < statements.size(); i++) {
            CellsSource.Span span = first.asked().get(i);
            StatementTree statement = statements.get(i);
            if (positions.getStartPosition(unit, statement) == span.start()
                    && positions.getEndPosition(unit, statement) == span.end()) {
                tell(span.piece(), new TreePath(body, statement));
            }
        }
        return null;
    }

    private void tell(int piece, TreePath path) {
        if (path.getLeaf() instanceof VariableTree variable) {
            TypeMirror type = trees.getTypeMirror(path);
            if (type != null
                    && isNamed(type)
                    && variable.getModifiers().getFlags().isEmpty()
                    && variable.getModifiers().getAnnotations().isEmpty()) {
                String name = variable.getName().toString();
                parts.put(
                        piece,
                        new CellsSource.Told(type.toString(), name.startsWith(CellsSource.BARE) ? "" : name, ""));
            }
        } else if (path.getLeaf() instanceof ExpressionStatementTree statement) {
            ExpressionTree expression = statement.getExpression();
            TypeMirror type = trees.getTypeMirror(new TreePath(path, expression));
            if (type != null && type.getKind() == TypeKind.VOID) {
                parts.put(piece, new CellsSource.Told("", "", ""));
            } else if (type != null && type.getKind() != TypeKind.ERROR) {
                parts.put(piece, new CellsSource.Told(type.toString(), "", assigned(expression)));
            }
        }
    }

    private static String assigned(ExpressionTree expression) {
        return expression instanceof AssignmentTree assignment
                        && assignment.getVariable() instanceof IdentifierTree name
                ? name.getName().toString()
                : "";
    }

    private static boolean isNamed(TypeMirror type) {
        return type.getKind() != TypeKind.ERROR
                && NAMED_TYPE.matcher(type.toString()).matches();
    }
}
