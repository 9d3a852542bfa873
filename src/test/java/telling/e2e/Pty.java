package telling.e2e;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jline.utils.ScreenTerminal;

/**
 * A person at a terminal: types keys at the program through a pseudo-terminal, and reads from a
 * screen that is kept as a terminal would keep it (cursor moves and erasures carried out), the
 * lines that scrolled away included.
 */
final class Pty implements AutoCloseable {

    static final String ENTER = "\r";
    static final String TAB = "\t";
    static final String CTRL_C = "\003";
    static final String CTRL_D = "\004";
    static final String UP = "\033OA";

    /** What a program writes as it begins to read a line, so that pastes come marked. */
    private static final String READING = "\033[?2004h";

    private static final long PATIENCE_MILLIS = 30_000;
    private static final int MOST_LINES = 150;

    private final PtyProcess process;
    private final ScreenTerminal screen;
    private final StringBuilder raw = new StringBuilder();
    private final List<String> scrolled = new ArrayList<>();
    private int readings;
    private int counted;

    private Pty(PtyProcess process, int columns, int rows) {
        this.process = process;
        this.screen = new ScreenTerminal(columns, rows);
        Thread reader = new Thread(this::read, "pty-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** The program started at a terminal of 100 columns, with what this program's environment holds. */
    static Pty start(Program program, String... arguments) {
        return start(program, 100, 50, arguments);
    }

    static Pty start(Program program, int columns, int rows, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.launcher().toString()));
        command.addAll(List.of(arguments));
        Map<String, String> environment = new TreeMap<>(program.environment());
        environment.putIfAbsent("TERM", "xterm-256color");
        Path directory = program.directory();
        try {
            PtyProcess process = new PtyProcessBuilder(command.toArray(String[]::new))
                    .setEnvironment(environment)
                    .setDirectory(directory.toString())
                    .setInitialColumns(columns)
                    .setInitialRows(rows)
                    .start();
            process.setWinSize(new WinSize(columns, rows));
            return new Pty(process, columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends these characters as if typed. */
    Pty type(String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("the program is gone; the screen was\n" + text(), e);
        }
    }

    /** Makes the terminal's window this large while the program sits at it. */
    Pty resize(int columns, int rows) {
        synchronized (raw) {
            screen.setSize(org.jline.terminal.Size.of(columns, rows));
        }
        process.setWinSize(new WinSize(columns, rows));
        return this;
    }

    /** Types a line and Enter, then waits until one prompt more, of that number, stands alone at the end. */
    Pty enter(String line, int nextPrompt) {
        long before = prompts(text());
        type(line + ENTER);
        return await(
                "a new prompt [" + nextPrompt + "]>", shown -> prompts(shown) > before && endsAt(shown, nextPrompt));
    }

    /** Waits for {@code [n]>} with nothing behind it. */
    Pty expectPrompt(int number) {
        return await("prompt [" + number + "]>", shown -> endsAt(shown, number));
    }

    /** Waits until the screen, or what scrolled off it, holds this text. */
    Pty expect(String text) {
        return await("\"" + text + "\"", shown -> shown.contains(text));
    }

    Pty await(String what, Predicate<String> condition) {
        return await(what, PATIENCE_MILLIS, condition);
    }

    /** Waits until what stands on the screen meets this condition, at most so many milliseconds. */
    Pty await(String what, long patienceMillis, Predicate<String> condition) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        while (!condition.test(text())) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain for " + what + "; the end of the screen is\n" + end(text()));
            }
            pause(20);
        }
        return this;
    }

    /** The last lines of a text; a cell that printed without end would fill a log with it. */
    private static String end(String text) {
        List<String> lines = text.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
    }

    /** All lines so far as a person sees them, without trailing blanks. */
    String text() {
        synchronized (raw) {
            List<String> lines = new ArrayList<>(scrolled);
            lines.addAll(visible());
            return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
        }
    }

    /** The rows of cells on the screen with their looks, without those below the last text. */
    List<long[]> cells() {
        synchronized (raw) {
            int columns = screen.getColumns();
            long[] cells = new long[columns * screen.getRows()];
            screen.dump(cells, new int[2]);
            List<long[]> rows = new ArrayList<>();
            long last = visible().stream()
                    .collect(Collectors.joining("\n"))
                    .stripTrailing()
                    .lines()
                    .count();
            for (int row = 0; row < last; row++) {
                rows.add(Arrays.copyOfRange(cells, row * columns, (row + 1) * columns));
            }
            return rows;
        }
    }

    /** Every character that came, escape sequences included. */
    String raw() {
        synchronized (raw) {
            return raw.toString();
        }
    }

    /** How many lines the program has begun to read. */
    int readings() {
        synchronized (raw) {
            for (int next; (next = raw.indexOf(READING, counted)) >= 0; counted = next + READING.length()) {
                readings++;
            }
            return readings;
        }
    }

    /** What came since the program began to read a line, with its prompt; empty before the first. */
    String lastReading() {
        synchronized (raw) {
            int start = raw.lastIndexOf(READING);
            return start < 0 ? "" : raw.substring(start);
        }
    }

    /** The process that was started: the launcher. */
    ProcessHandle launcher() {
        return ProcessHandle.of(process.pid()).orElseThrow();
    }

    /** The JVM that the launcher has started and stands by for. */
    ProcessHandle jvm() {
        return launcher()
                .descendants()
                .filter(Pty::isJvm)
                .filter(process -> process.parent().filter(Pty::isJvm).isEmpty()) // not the one that trains an archive
                .findFirst()
                .orElseThrow();
    }

    private static boolean isJvm(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("java");
    }

    /** The exit code, once the program has ended by itself. */
    int exit() {
        try {
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the program has not ended; the screen is\n" + text());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> started = ProcessHandle.of(process.pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private void read() {
        char[] buffer = new char[4096];
        try (Reader reader = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
                receive(new String(buffer, 0, length));
            }
        } catch (IOException e) {
            receive(""); // the pseudo-terminal closes with an error when the program ends
        }
    }

    private void receive(String text) {
        synchronized (raw) {
            raw.append(text);
            int before = screen.getHistorySize();
            screen.write(text);
            List<long[]> history = screen.getHistory();
            for (long[] line : history.subList(Math.min(before, history.size()), history.size())) {
                scrolled.add(line(line, 0, line.length));
            }
            String answer = screen.read();
            if (!answer.isEmpty()) {
                type(answer); // a terminal answers what it is asked about itself
            }
        }
    }

    static boolean endsAt(String shown, int prompt) {
        return shown.stripTrailing().endsWith("[" + prompt + "]>");
    }

    private static long prompts(String shown) {
        return shown.lines().filter(line -> line.matches("\\[\\d+]>.*")).count();
    }

    private List<String> visible() {
        int columns = screen.getColumns();
        int rows = screen.getRows();
        long[] cells = new long[columns * rows];
        screen.dump(cells, new int[2]);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(line(cells, row * columns, (row + 1) * columns));
        }
        return lines;
    }

    private static String line(long[] cells, int from, int to) {
        return Arrays.stream(cells, from, to)
                .map(ScreenTerminal::cellCodePoint)
                .filter(point -> point != 0)
                .mapToObj(point -> Character.toString((int) point))
                .collect(Collectors.joining());
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
