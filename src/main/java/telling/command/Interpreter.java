package telling.command;

import java.util.Optional;
import telling.assist.JavaHelp;
import telling.assist.Wrap;
import telling.base.Language;
import telling.base.Problem;
import telling.base.ProblemException;
import telling.base.Texts;
import telling.base.Workspace;
import telling.session.CellProblem;
import telling.session.CellRun;

/** Takes what a person submits, Java or a command, and carries it out on a shell. */
public final class Interpreter {

    /** What is longer was not typed by a person who needs a hint, and would have patterns search for minutes. */
    private static final int MOST_REMARKED = 1000;

    private final Commands commands;
    private final Shell shell;
    private final Echo echo;

    /** Shows the Java that a command stands for. */
    @FunctionalInterface
    public interface Echo {
        void show(String source);
    }

    public Interpreter(Commands commands, Shell shell, Echo echo) {
        this.commands = commands;
        this.shell = shell;
        this.echo = echo;
    }

    /** How it went; a command that refused gives its problem. */
    public Outcome submit(String text) {
        Outcome outcome = carriedOut(Habits.command(text, shell.session()).orElse(text));
        Workspace workspace = shell.session().workspace();
        outcome.run()
                .flatMap(run -> remark(text, run))
                .ifPresent(words -> shell.narrate(Wrap.at(words, workspace.width())));
        if (outcome.succeeded()) {
            Tour.after(text, workspace).ifPresent(next -> shell.print(Wrap.at(next, workspace.width())));
        }
        return outcome;
    }

    /** What to type instead of a cell that was refused, and what misleads in one that ran. */
    private Optional<String> remark(String text, CellRun run) {
        Language language = shell.session().workspace().language();
        if (Commands.isCommand(text) || text.length() > MOST_REMARKED) {
            return Optional.empty();
        }
        if (run.succeeded()) {
            return Traps.in(text, run, language);
        }
        boolean refused =
                run.problem().filter(p -> p.kind() == CellProblem.Kind.COMPILE).isPresent();
        return refused ? Remedies.of(text, commands, language).map(words -> "  " + words) : Optional.empty();
    }

    private Outcome carriedOut(String text) {
        boolean continued = Continued.is(text);
        Optional<String> question = Question.about(text);
        if (!Commands.isCommand(text) && !continued && question.isEmpty()) {
            return new Outcome(Optional.of(shell.run(text)), Optional.empty());
        }
        Workspace before = shell.session().workspace().enter();
        Action action;
        try {
            CommandContext context = new CommandContext(shell.session(), commands);
            action = continued
                    ? new Action.Java(Continued.from(text, shell.session()))
                    : question.map(asked -> answer(asked, context)).orElseGet(() -> commands.parse(text, context));
        } catch (ProblemException e) {
            return new Outcome(Optional.empty(), Optional.of(e.problem()));
        } finally {
            before.enter();
        }
        return carryOut(action);
    }

    /** What is known of the thing at the end of a text that is being typed: how a command is called, or Java. */
    public Optional<String> about(String text, int columns) {
        if (Commands.isCommand(text)) {
            Language language = shell.session().workspace().language();
            return commands.find(Invocation.nameOf(text))
                    .map(command -> Usage.of(command, language) + "\n  "
                            + Texts.get(language, "command." + command.name() + ".summary"))
                    .map(words -> Wrap.at(words, columns));
        }
        return JavaHelp.of(text, shell.session(), columns);
    }

    private Action answer(String asked, CommandContext context) {
        return about(asked, context.workspace().width())
                .<Action>map(words -> new Action.Do(to -> to.print(words)))
                .orElseGet(() -> commands.parse("/help " + asked, context));
    }

    private Outcome carryOut(Action action) {
        if (action instanceof Action.Java java) {
            echo.show(java.source());
            CellRun run = shell.run(java.source());
            if (java.page()) {
                shell.host().openPage(run);
            }
            return new Outcome(Optional.of(run), Optional.empty());
        }
        if (action instanceof Action.Ask ask) {
            return carryOut(shell.ask(ask.question()) ? ask.yes() : ask.no());
        }
        Workspace before = shell.session().workspace().enter();
        try {
            ((Action.Do) action).what().accept(shell);
            return new Outcome(Optional.empty(), Optional.empty());
        } catch (ProblemException e) {
            return new Outcome(Optional.empty(), Optional.of(e.problem()));
        } finally {
            before.enter();
        }
    }

    /** What came of it: a cell that ran, or a command that was done or refused. */
    public record Outcome(Optional<CellRun> run, Optional<Problem> refused) {

        /** Whether nothing went wrong. */
        public boolean succeeded() {
            return refused.isEmpty() && run.map(CellRun::succeeded).orElse(true);
        }
    }
}
