package telling.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;
import telling.base.Language;
import telling.base.Outputs;
import telling.base.Texts;
import telling.base.Workspace;

/**
 * Brings a session over to a new engine, after a snippet that would not stop was left behind with the
 * old one: the cells that came to their end run again, in silence and without writing files. A table that
 * a cell declared, and that no cell has changed since, is handed over as it is.
 */
final class Takeover {

    private static final CellListener SILENT = new CellListener() {};

    private final List<CellRun> history;
    private final Map<Integer, Fingerprint> prints;
    private final List<Preloaded> preloaded;
    private final List<Integer> different = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private int again;
    private int carried;
    private boolean stopped;

    /** A takeover of these cells, with the fingerprints that their values had when they ran. */
    Takeover(List<CellRun> history, Map<Integer, Fingerprint> prints, List<Preloaded> preloaded) {
        this.history = history.stream().filter(CellRun::succeeded).toList();
        this.prints = Map.copyOf(prints);
        this.preloaded = preloaded;
    }

    /** Runs one cell of it, in an execution that can be stopped. */
    interface Runs {
        CellRun run(Cell cell, int number, CellListener listener);
    }

    /** Fills the new engine; the tables are those of the variables of the old one. */
    void fill(
            Engine engine,
            Variables known,
            CellValues values,
            Map<String, Object> tables,
            Workspace workspace,
            Runs runs) {
        Optional<Outputs> outputs = workspace.find(Outputs.class);
        workspace.put(Outputs.class, Outputs.rehearsed());
        Map<String, Fingerprint> before = fingerprints();
        try {
            for (CellRun run : history) {
                if (carry(run, engine, known, values, tables)) {
                    carried++;
                    continue;
                }
                CellRun now = runs.run(run.cell(), run.number(), SILENT);
                if (now.problem()
                        .filter(p -> p.kind() == CellProblem.Kind.INTERRUPTED)
                        .isPresent()) {
                    stopped = true;
                    return;
                }
                again++;
                Fingerprint print = prints.getOrDefault(run.number(), Fingerprint.NONE);
                if (!now.succeeded() || !Fingerprint.of(now.value()).hash().equals(print.hash())) {
                    different.add(run.number());
                }
            }
        } finally {
            workspace.put(Outputs.class, outputs.orElseGet(Outputs::asNamed));
            Map<String, Fingerprint> after = fingerprints();
            before.forEach((name, print) -> {
                if (!print.equals(after.get(name))) {
                    changed.add(name);
                }
            });
        }
    }

    /** What was done, in words. */
    String report(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.get(
                language,
                stopped ? "session.took-over-part" : "session.took-over",
                "again",
                again,
                "carried",
                carried,
                "of",
                history.size()));
        if (!different.isEmpty()) {
            lines.add(Texts.get(language, "session.took-over-different", "cells", different));
        }
        if (!changed.isEmpty()) {
            lines.add(Texts.get(language, "session.took-over-changed", "tables", changed));
        }
        return String.join("\n", lines) + "\n";
    }

    private boolean carry(CellRun run, Engine engine, Variables known, CellValues values, Map<String, Object> tables) {
        Optional<Value> value = run.value().filter(Value::named);
        if (value.isEmpty() || !(value.get().object() instanceof Table table)) {
            return false;
        }
        Value declared = value.get();
        known.declareNamed(run.cell().source()); // else the type of a var made from a preloaded table is not known
        boolean same = tables.get(declared.name()) == table
                && Fingerprint.of(table).equals(prints.get(run.number()))
                && new CellReader(engine.analysis(), run.cell().source()).isDeclaration();
        if (!same || !Declarations.variable(engine, declared.name(), declared.type(), table)) {
            return false;
        }
        values.put(run.number(), declared);
        return true;
    }

    private Map<String, Fingerprint> fingerprints() {
        Map<String, Fingerprint> prints = new HashMap<>();
        for (Preloaded variable : preloaded) {
            prints.put(variable.name(), Fingerprint.of(variable.object()));
        }
        return prints;
    }

    /** The tables that variables of an engine hold, by name. */
    static Map<String, Object> tables(Engine engine) {
        Map<String, Object> tables = new HashMap<>();
        engine.variables().forEach(variable -> {
            @Nullable Object object = engine.value(variable);
            if (object instanceof Table) {
                tables.put(variable.name(), object);
            }
        });
        return tables;
    }
}
