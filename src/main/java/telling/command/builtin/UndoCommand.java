package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import telling.assist.Slot;
import telling.base.Problem;
import telling.base.Texts;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.Shell;
import telling.command.Stale;
import telling.session.CellNames;
import telling.session.CellRun;

/** {@code /undo}: takes the last definition back. */
@AutoService(Command.class)
public final class UndoCommand implements Command {

    @Override
    public String name() {
        return "undo";
    }

    @Override
    public List<String> usage() {
        return List.of("");
    }

    @Override
    public Group group() {
        return Group.SESSION;
    }

    @Override
    public List<Slot> arguments() {
        return List.of();
    }

    @Override
    public List<String> example() {
        return List.of("int most = 70;", "most = 60", "/undo", "most");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments.of(line, this).atMost(0);
        return new Action.Do(shell -> undo(shell, context));
    }

    private static void undo(Shell shell, CommandContext context) {
        List<CellRun> history = shell.session().history();
        for (int i = history.size() - 1; i >= 0; i--) {
            CellRun run = history.get(i);
            Set<String> names = defined(run);
            if (names.isEmpty()) {
                continue;
            }
            Matcher undone = Stale.RESTORED.matcher(run.cell().source().strip());
            int until = undone.matches() ? indexOf(Integer.parseInt(undone.group(1)), history) : i;
            List<String> restored = new ArrayList<>();
            Set<String> dropped = new LinkedHashSet<>();
            for (String name : names) {
                before(name, history.subList(0, until)).ifPresentOrElse(restored::add, () -> dropped.add(name));
            }
            boolean used = isUsed(dropped, history.subList(i + 1, history.size()));
            refusePreloaded(dropped, used, context);
            restored.forEach(java -> {
                shell.narrate(java);
                shell.run(java);
            });
            if (!dropped.isEmpty()) {
                shell.session().forget(dropped, restored.isEmpty() && !used ? run.number() : 0);
                shell.narrate(Texts.get(context.language(), "command.undone", "names", List.copyOf(dropped)));
            }
            return;
        }
        throw Problem.of("command.nothing-to-undo").thrown();
    }

    private static int indexOf(int cell, List<CellRun> history) {
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).number() == cell) {
                return i;
            }
        }
        return history.size();
    }

    private static boolean isUsed(Set<String> names, List<CellRun> later) {
        return later.stream()
                .filter(CellRun::succeeded)
                .anyMatch(
                        run -> CellNames.of(run.cell().source()).uses().stream().anyMatch(names::contains));
    }

    /** A saved notebook could not take back what its later cells build on. */
    private static void refusePreloaded(Set<String> dropped, boolean used, CommandContext context) {
        if (used && context.tables().stream().anyMatch(dropped::contains)) {
            throw Problem.of("command.undo-used", "names", List.copyOf(dropped)).thrown();
        }
    }

    private static Set<String> defined(CellRun run) {
        return run.succeeded() ? CellNames.of(run.cell().source()).defines() : Set.of();
    }

    /** The Java that gives a name the meaning that it had after these cells. */
    private static Optional<String> before(String name, List<CellRun> cells) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            CellRun run = cells.get(i);
            if (defined(run).contains(name)) {
                boolean value = run.value().filter(v -> v.name().equals(name)).isPresent();
                return Optional.of(
                        value
                                ? "var " + name + " = $" + run.number() + ";"
                                : run.cell().source());
            }
        }
        return Optional.empty();
    }
}
