package telling.command.builtin;

import com.google.auto.service.AutoService;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import telling.assist.Slot;
import telling.base.Problem;
import telling.base.Workspace;
import telling.command.Action;
import telling.command.Arguments;
import telling.command.Command;
import telling.command.CommandContext;
import telling.command.Invocation;

/** {@code /cd folder}: the folder that relative names start from. */
@AutoService(Command.class)
public final class CdCommand implements Command {

    @Override
    public String name() {
        return "cd";
    }

    @Override
    public List<String> aliases() {
        return List.of("pwd");
    }

    @Override
    public List<String> usage() {
        return List.of("[FOLDER]");
    }

    @Override
    public Group group() {
        return Group.SESSION;
    }

    @Override
    public List<Slot> arguments() {
        return List.of(Slot.FOLDER);
    }

    @Override
    public List<String> example() {
        return List.of();
    }

    @Override
    public Action parse(Invocation line, CommandContext context) {
        Arguments arguments = Arguments.of(line, this).atMost(1);
        return new Action.Do(shell -> {
            Workspace workspace = context.workspace();
            if (!arguments.positional().isEmpty()) {
                String name = arguments.required(0).value();
                Path folder = folder(workspace, name);
                workspace.directory(folder);
            }
            shell.print(workspace.directory().toAbsolutePath().normalize().toString());
        });
    }

    private static Path folder(Workspace workspace, String name) {
        try {
            Path folder = workspace.resolve(name).toAbsolutePath().normalize();
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            throw Problem.of("command.no-folder", "folder", name).thrown();
        }
        throw Problem.of("command.no-folder", "folder", name).thrown();
    }
}
