package telling.terminal;

import java.io.IOError;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import tech.tablesaw.api.Table;
import telling.assist.Assistant;
import telling.assist.Wrap;
import telling.base.ExitCode;
import telling.base.Language;
import telling.base.Problem;
import telling.base.ProblemException;
import telling.base.Texts;
import telling.base.Workspace;
import telling.command.Commands;
import telling.command.Host;
import telling.command.Interpreter;
import telling.command.Shell;
import telling.command.builtin.Setting;
import telling.session.Cell;
import telling.session.CellRun;
import telling.session.LateOutput;
import telling.session.Session;
import telling.session.Value;

/** The shell at a terminal: reads cells with JLine, shows what comes of them. */
public final class TerminalShell implements Shell {

    private static final int ROWS = 24;

    private final Terminal terminal;
    private final Screen screen;
    private final Session session;
    private final Host host;
    private final Lines lines;
    private final Interpreter interpreter;
    private final Front front;
    private final Aftermath aftermath;
    private boolean left;

    private TerminalShell(Terminal terminal, Front front, Session session, Host host) {
        this.terminal = terminal;
        this.front = front;
        this.session = session;
        this.host = host;
        this.screen = new Screen(terminal, front.colour(), front.columns());
        this.aftermath = new Aftermath(screen, session);
        Commands commands = Commands.installed();
        Assistant assistant =
                new Assistant(session, () -> commands.shapes(session.workspace().language()));
        this.lines = new Lines(terminal, screen, session, assistant, front.history());
        this.interpreter = new Interpreter(commands, this, screen::remark);
    }

    /**
     * Runs until the person leaves, and says whether that is what happened; else the terminal went away.
     *
     * @param opened opens the session; called when the terminal is there, and may return before the
     *     engine is
     */
    public static boolean run(Front front, Supplier<Session> opened, Host host) throws IOException {
        try (Terminal terminal = PersonTerminal.open(front.encoding())) {
            return sit(terminal, front, opened, host);
        }
    }

    private static boolean sit(Terminal terminal, Front front, Supplier<Session> opened, Host host) {
        if (terminal.getSize().getColumns() <= 0) {
            terminal.setSize(Size.of(front.columns(), ROWS));
        }
        withoutQuit(terminal);
        try (Session session = opened.get()) {
            TerminalShell shell = new TerminalShell(terminal, front, session, host);
            try (LateText late = new LateText(shell.lines::above)) {
                session.workspace().put(LateOutput.class, shell.late(late));
                return shell.loop(front);
            }
        }
    }

    private LateOutput late(LateText late) {
        return new LateOutput() {
            @Override
            public void print(String text) {
                late.add(text);
            }

            @Override
            public void remark(String text) {
                late.add(Wrap.at(text, screen.columns()) + "\n");
            }
        };
    }

    /** Keeps Ctrl-\\ from the JVM, which would print all its threads over the screen. */
    private static void withoutQuit(Terminal terminal) {
        Attributes attributes = terminal.getAttributes();
        attributes.setControlChar(Attributes.ControlChar.VQUIT, 0);
        terminal.setAttributes(attributes);
    }

    private boolean loop(Front front) {
        String greeting = front.greeting().apply(screen.unicode());
        if (!greeting.isEmpty()) {
            screen.line(Wrap.at(greeting, screen.columns()));
        }
        if (!front.settings().isEmpty()) {
            apply(front.settings());
        }
        terminal.handle(Terminal.Signal.INT, signal -> {
            host.interrupt();
            session.interrupt();
        });
        if (screen.dumb()) {
            front.interrupts().accept(() -> terminal.raise(Terminal.Signal.INT));
        }
        Thread news = new Thread(() -> front.news().get().ifPresent(lines::above), "telling-news");
        news.setDaemon(true);
        news.start();
        lines.bind(this::inspect);
        front.first().accept(this);
        session.workspace().progress(new ProgressBar(screen, session.workspace()));
        while (!left) {
            Optional<String> typed = read("[" + session.nextNumber() + "]> ");
            if (typed.isEmpty()) {
                return thereStill();
            }
            if (!typed.get().isBlank()) {
                front.heard().accept(typed.get(), false);
                submit(typed.get());
                front.heard().accept(typed.get(), true);
            }
        }
        return true;
    }

    /** Whether the end of the input was typed, and the terminal has not gone away. */
    private boolean thereStill() {
        try {
            return terminal.getAttributes() != null;
        } catch (IOError e) {
            return false;
        }
    }

    /** The next cell; empty at the end of the input. */
    private Optional<String> read(String prompt) {
        for (int cancelled = 0; ; cancelled++) {
            try {
                return Optional.of(lines.read(prompt));
            } catch (UserInterruptException again) {
                if (cancelled > 0) {
                    screen.remark(text("terminal.how-to-leave"));
                }
            } catch (EndOfFileException end) {
                return Optional.empty();
            }
        }
    }

    /** Shows above the line what is known of the thing at the end of this text. */
    private void inspect(String text) {
        interpreter.about(text, screen.columns()).ifPresent(lines::above);
    }

    private void submit(String text) {
        session.workspace().width(screen.columns());
        try {
            interpreter.submit(text).refused().ifPresent(this::refuse);
        } catch (RuntimeException | Error bug) {
            screen.problem(host.bug(bug, language()));
        }
    }

    private void refuse(Problem problem) {
        screen.problem(Wrap.at(Texts.of(language(), problem), screen.columns()));
    }

    @Override
    public CellRun run(String source) {
        CellRun run = session.run(Cell.typed(source), new CellView(screen, session.workspace(), session.nextNumber()));
        Workspace before = session.workspace().enter();
        try {
            run.value()
                    .filter(value -> value.object() != null || !value.named())
                    .ifPresent(value -> session.stoppably(() -> screen.value(value.object(), language()))
                            .ifPresentOrElse(screen::line, () -> screen.problem(text("terminal.not-shown"))));
        } finally {
            before.enter();
        }
        if (run.succeeded()) {
            aftermath.of(run);
        }
        return run;
    }

    private Language language() {
        return session.workspace().language();
    }

    private String text(String key) {
        return Texts.get(language(), key);
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public void print(String text) {
        screen.line(text);
    }

    @Override
    public void narrate(String text) {
        screen.remark(text);
    }

    @Override
    public boolean ask(String question) {
        try {
            String answer = lines.read(question + " " + text("terminal.yes-or-no") + " ");
            return answer.strip().toLowerCase(java.util.Locale.ROOT).matches(text("terminal.yes"));
        } catch (UserInterruptException | EndOfFileException e) {
            return false;
        }
    }

    @Override
    public void leave() {
        left = true;
    }

    @Override
    public boolean colour() {
        return screen.colour();
    }

    @Override
    public void colour(boolean on) {
        screen.colour(on);
        lines.suggest();
    }

    @Override
    public boolean suggestions() {
        return lines.suggestions();
    }

    @Override
    public void suggestions(boolean on) {
        lines.suggestions(on);
    }

    /** Sets what earlier sessions set; what cannot be is said, and the rest holds. */
    private void apply(SettingsFile settings) {
        settings.unread().forEach(line -> refuseSetting(line, settings));
        settings.values().forEach((name, value) -> {
            try {
                if (!name.equals("language") || Language.of(value).isEmpty()) { // which the greeting was in already
                    Setting.named(name).change(value, this);
                }
            } catch (ProblemException e) {
                refuseSetting(name + " = " + value, settings);
            }
        });
    }

    private void refuseSetting(String line, SettingsFile settings) {
        screen.remark(Texts.get(language(), "terminal.bad-setting", "line", line, "file", settings.file()));
    }

    @Override
    public void keep(String setting, String value) {
        front.settings().keep(setting, value);
    }

    @Override
    public void forgetSettings() {
        front.settings().reset();
    }

    @Override
    public Optional<String> edit(String text) {
        if (screen.dumb()) {
            throw Problem.of("terminal.no-screen").thrown();
        }
        Optional<String> edited = Editor.edit(text);
        edited.map(String::strip).filter(t -> !t.isEmpty()).ifPresent(lines::remember);
        return edited;
    }

    @Override
    public boolean view(String title, Value value) {
        if (screen.dumb()) {
            return false;
        }
        Grid grid = value.object() instanceof Table table
                ? Grid.of(table, language())
                : Grid.of(screen.lines(value.object(), language()));
        new Pager(terminal, grid, title, screen.colour(), this::text).run();
        return true;
    }

    @Override
    public void width(int columns) {
        screen.fixWidth(columns);
        session.workspace().width(screen.columns());
    }

    @Override
    public void ended(ExitCode ended) {
        // At the prompt the ledger says it all; what a session exits with is not a notebook's.
    }

    @Override
    public Host host() {
        return host;
    }
}
