package telling.session;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Whether cells mean one after the other what they mean together: nothing in them means what a later part of them
 * declares, which to an engine would not be there yet.
 */
final class CellsOrder extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Trees trees;
    private final Map<Element, Integer> declared = new HashMap<>();
    private int at;
    private boolean holds = true;

    private CellsOrder(Trees trees) {
        this.trees = trees;
    }

    /** Whether that holds for a source that the compiler has taken. */
    static boolean holds(
            Trees trees, CompilationUnitTree unit, CellsSource.Second source, Map<Integer, CellsSource.Told> told) {
        CellsOrder order = new CellsOrder(trees);
        TreePath path = new TreePath(new TreePath(unit), unit.getTypeDecls().get(0));
        ClassTree type = (ClassTree) path.getLeaf();
        Map<Tree, Integer> parts = new HashMap<>();
        SourcePositions positions = trees.getSourcePositions();
        Map<String, Integer> variables = new HashMap<>();
        told.forEach((piece, one) -> variables.put(one.variable(), piece));
        for (Tree member : type.getMembers()) {
            Element element = trees.getElement(new TreePath(path, member));
            long start = positions.getStartPosition(unit, member);
            for (CellsSource.Span span : source.parts()) {
                if (span.holds(start)) {
                    parts.put(member, span.piece());
                    order.declared.put(element, span.piece());
                }
            }
            if (!parts.containsKey(member)) {
                order.declared.put(
                        element, variables.getOrDefault(element.getSimpleName().toString(), -1));
            }
        }
        parts.forEach((member, piece) -> {
            order.at = piece;
            order.scan(new TreePath(path, member), null);
        });
        return order.holds;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
        Element meant = trees.getElement(getCurrentPath());
        holds &= meant == null || declared.getOrDefault(meant, -1) <= at;
        return super.visitIdentifier(name, null);
    }
}
