package telling.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;
import telling.session.Session.Variable;

/** The variables of a session; preloaded ones and cell values are declared once a cell names them. */
final class Variables implements Failures.Scene {

    private static final Pattern CELL_VALUE = Pattern.compile("\\$[0-9]+");

    private final Engine engine;
    private final CellValues values;
    private final Map<String, Preloaded> preloaded = new LinkedHashMap<>();
    private final Map<String, Preloaded> given;
    private final Map<String, Preloaded> waiting = new LinkedHashMap<>();

    Variables(Engine engine, CellValues values, List<Preloaded> preloaded) {
        this.engine = engine;
        this.values = values;
        preloaded.forEach(variable -> this.preloaded.put(variable.name(), variable));
        waiting.putAll(this.preloaded);
        given = Map.copyOf(this.preloaded);
    }

    /** Declares what a source names; the mention of a cell value that does not exist comes back. */
    Optional<CellValues.Mention> declareNamed(String source) {
        if (!waiting.isEmpty()) {
            for (JavaText.Name name : JavaText.of(source).names()) {
                declare(name.text());
            }
        }
        for (CellValues.Mention mention : CellValues.mentions(source)) {
            String name = "$" + mention.cell();
            if (engine.variable(name).isEmpty()) {
                Optional<Value> value = values.of(mention.cell());
                if (value.isEmpty()) {
                    return Optional.of(mention);
                }
                Object object = value.get().object();
                if (!Declarations.variable(engine, name, value.get().type(), object)) {
                    Declarations.variable(engine, name, "Object", object);
                }
            }
        }
        return Optional.empty();
    }

    /** Declares every preloaded variable that still waits. */
    void declareAll() {
        for (String name : List.copyOf(waiting.keySet())) {
            declare(name);
        }
    }

    /** A variable declared by a cell is no longer the preloaded one. */
    void redeclared(String name) {
        preloaded.remove(name);
    }

    /** Drops what these names were declared as; preloaded ones come back. */
    void forget(Set<String> names) {
        engine.declared(names).forEach(engine::drop);
        for (String name : names) {
            Preloaded first = given.get(name);
            if (first != null) {
                preloaded.put(name, first);
                waiting.put(name, first);
            }
        }
    }

    /** The names of all variables. */
    List<String> names() {
        Set<String> names = new LinkedHashSet<>(preloaded.keySet());
        engine.variables().forEach(variable -> names.add(variable.name()));
        names.removeIf(name -> CELL_VALUE.matcher(name).matches());
        return List.copyOf(names);
    }

    /** The variables, preloaded ones first. */
    List<Variable> list() {
        Map<String, Variable> all = new LinkedHashMap<>();
        preloaded.values().forEach(variable -> all.put(variable.name(), of(variable)));
        for (VarSnippet declared : engine.variables()) {
            String name = declared.name();
            if (CELL_VALUE.matcher(name).matches()) {
                continue;
            }
            Preloaded first = preloaded.get(name);
            String type = first == null ? declared.typeName() : first.type();
            all.put(name, new Variable(name, type, new Value(engine.value(declared), type, name), first != null));
        }
        return new ArrayList<>(all.values());
    }

    /** A preloaded variable as a variable of the session. */
    static Variable of(Preloaded variable) {
        String name = variable.name();
        return new Variable(name, variable.type(), new Value(variable.object(), variable.type(), name), true);
    }

    @Override
    public Engine.Origin origin(@Nullable String id) {
        return engine.origin(id);
    }

    @Override
    public List<String> missing(DeclarationSnippet declared) {
        return engine.missing(declared);
    }

    @Override
    public List<String> nulls() {
        return list().stream()
                .filter(variable -> variable.value().object() == null)
                .map(Variable::name)
                .toList();
    }

    @Override
    public Map<String, Object> objects() {
        Map<String, Object> objects = new LinkedHashMap<>();
        for (Variable variable : list()) {
            if (variable.value().object() != null) {
                objects.put(variable.name(), variable.value().object());
            }
        }
        values.named().forEach(objects::putIfAbsent);
        return objects;
    }

    private void declare(String name) {
        Preloaded variable = waiting.remove(name);
        if (variable != null && !Declarations.variable(engine, name, variable.type(), variable.object())) {
            throw new IllegalStateException(variable.type() + " " + name + " cannot be declared");
        }
    }
}
