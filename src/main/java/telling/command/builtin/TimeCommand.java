package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.util.List;
import telling.assist.Slot;
import telling.base.Numbers;
import telling.base.Texts;
import telling.command.Action;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Interpreter;
import telling.command.Invocation;
import telling.command.Usage;

/** {@code /time CELL}: runs a cell and says how long it took. */
@AutoService(Command.class)
public final class TimeCommand implements Command {

    @Override
    public String name() {
        return "time";
    }

    @Override
    public List<String> aliases() {
        return List.of("timeit");
    }

    @Override
    public List<String> usage() {
        return List.of("CELL");
    }

    @Override
    public Group group() {
        return Group.SESSION;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.VARIABLE);
    }

    @Override
    public List<String> example() {
        return List.of();
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        if (line.rest().isEmpty()) {
            throw Usage.tooFew(this).thrown();
        }
        return new Action.Do(shell -> {
            Interpreter interpreter = new Interpreter(context.commands(), shell, shell::narrate);
            long start = System.nanoTime();
            Interpreter.Outcome outcome = interpreter.submit(line.rest());
            long nanos = outcome.run().map(run -> run.nanos()).orElse(System.nanoTime() - start);
            outcome.refused().ifPresent(problem -> {
                throw problem.thrown();
            });
            shell.narrate(Texts.get(context.language(), "command.took", "time", words(nanos, context)));
        });
    }

    private static String words(long nanos, CommandContext context) {
        boolean seconds = nanos >= 1_000_000_000L;
        double value = nanos / (seconds ? 1e9 : 1e6);
        int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
        return Numbers.fixed(value, decimals, context.language()) + (seconds ? " s" : " ms");
    }
}
