package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.util.List;
import telling.assist.Slot;
import telling.base.Language;
import telling.base.Texts;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;
import telling.command.Option;
import telling.command.Replacing;
import telling.command.Shell;
import telling.command.Stale;
import telling.notebook.SessionNotebook;
import telling.session.CellRun;

/** {@code /save brief.java}: the session as a notebook. */
@AutoService(Command.class)
public final class SaveCommand implements Command {

    @Override
    public String name() {
        return "save";
    }

    @Override
    public List<String> usage() {
        return List.of("FILE [--force]");
    }

    @Override
    public Group group() {
        return Group.FILES;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.FILE);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.flag("force"));
    }

    @Override
    public List<String> example() {
        return List.of("filter(outcomes, \"year = 2013\").intColumn(\"persons\").sum()", "/save brief.java");
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(1);
        String file = arguments.required(0).value();
        return Replacing.file(
                file,
                arguments.has("force"),
                context,
                new Action.Do(shell -> save(shell, file, false)),
                new Action.Do(shell -> save(shell, file, true)));
    }

    private static void save(Shell shell, String file, boolean overwrite) {
        shell.host().save(shell, file, overwrite);
        List<CellRun> history = shell.session().history();
        Language language = shell.session().workspace().language();
        List<Integer> stale = List.copyOf(new Stale().cells(history).keySet());
        if (!stale.isEmpty()) {
            shell.narrate(Texts.get(language, "command.saved-stale", "cells", stale, "count", stale.size()));
        }
        Path folder = shell.session().workspace().resolve(file).toAbsolutePath().resolveSibling("");
        List<String> absent = SessionNotebook.absent(history, folder);
        if (!absent.isEmpty()) {
            shell.narrate(Texts.get(language, "command.saved-absent", "files", absent, "count", absent.size()));
        }
        List<Integer> changing = SessionNotebook.changing(history);
        if (!changing.isEmpty()) {
            shell.narrate(Texts.get(language, "command.saved-changing", "cells", changing, "count", changing.size()));
        }
    }
}
