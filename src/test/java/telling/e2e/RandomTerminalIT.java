package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import telling.RandomVariables;

/**
 * A person without mercy at a terminal: cells that work and cells that do not, commands, Ctrl-C, windows
 * of any width, pastes of anything, a process that is killed, in any order. After each there is a prompt; at
 * the end the variables are what a plain map says, no control sequence has reached the terminal, and no
 * stack trace is to be seen.
 */
@Isolated
class RandomTerminalIT {

    private static final String PASTE = "\033[200~";
    private static final String PASTED = "\033[201~";
    private static final Pattern PROMPT = Pattern.compile("\\[(\\d+)]>\\s*$");
    private static final Pattern CONTROL = Pattern.compile("\033(\\[[?\\d;]*[A-Za-z]|[=>])");
    private static final Pattern TRACE = Pattern.compile("(?m)^\\s*at [\\w.$/]+\\([\\w.]+(:\\d+)?\\)");

    /** For a machine that does much else; how soon Ctrl-C must act, EndlessIT says. */
    private static final long PATIENCE_MILLIS = 60_000;

    private static final long HEARD_MILLIS = 10_000;

    @TempDir
    Path scratch;

    private RandomVariables random = RandomVariables.fixed();
    private final List<String> done = new ArrayList<>();
    private int signs;
    private Pty terminal;

    @Test
    void shell_underRandomKeysResizesPastesAndKills_losesNothing() throws InterruptedException {
        live(50);
    }

    @Test
    @Tag("deep")
    void shell_underOtherRandomKeysEachTime_losesNothing() throws InterruptedException {
        random = RandomVariables.fresh();
        live(60);
    }

    @Test
    @Tag("deep")
    void shell_underRandomKeysForLong_losesNothing() throws InterruptedException {
        random = RandomVariables.fresh();
        live(900);
    }

    private void live(int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        terminal = Pty.start(new Program(scratch), 100, 30);
        try {
            terminal.expect("[1]>");
            while (System.nanoTime() < end) {
                step();
                String shown = terminal.text();
                assertThat(TRACE.matcher(shown).find())
                        .as("a trace on\n%s", shown)
                        .isFalse();
            }
            terminal.resize(200, 50);
            checkValues();
            String raw = terminal.raw();
            assertThat(RoughInput.FORBIDDEN.stream().filter(raw::contains).map(RandomTerminalIT::visible))
                    .as("what must not reach a terminal")
                    .isEmpty();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(random + ", after " + done + "\n" + e.getMessage(), e);
        } finally {
            terminal.close();
        }
    }

    private void step() throws InterruptedException {
        int dice = random.below(100);
        if (dice < 40) {
            works();
        } else if (dice < 52) {
            cell(random.one(RoughInput.WRONG));
        } else if (dice < 65) {
            enter(random.one(RoughInput.COMMANDS));
        } else if (dice < 75) {
            resize();
        } else if (dice < 86) {
            paste();
        } else if (dice < 90) {
            cancel();
        } else if (dice < 97) {
            interrupt();
        } else {
            kill();
        }
    }

    /** A cell that counts, typed or pasted, now and then over several lines. */
    private void works() {
        String source = random.cell();
        cell(random.below(4) == 0 ? PASTE + source.replace(" = ", " =\n    ") + PASTED : source);
    }

    /** A cell takes a number, whatever comes of it. */
    private void cell(String source) {
        int before = number();
        enter(source);
        assertThat(number()).as("the number after %s", source).isEqualTo(before + 1);
    }

    private void resize() {
        int columns = random.coin() ? 20 + random.below(381) : random.one(List.of(20, 21, 40, 80, 400));
        did("resize " + columns);
        terminal.resize(columns, 10 + random.below(50));
        await("the window of " + columns, () -> true);
    }

    /** Pastes what is meant to do harm, then hands it in or leaves it, and gets out of what it opened. */
    private void paste() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.below(5); i++) {
            text.append(random.one(RoughInput.HOSTILE));
        }
        String source = random.coin() ? "String s = \"" + text + "\"" : text.toString();
        did("paste " + visible(source));
        terminal.type(PASTE + source + PASTED + (random.coin() ? Pty.ENTER : ""));
        leaveLine();
    }

    private void cancel() {
        did("cancel");
        terminal.type(random.one(List.of("int half = (", "/fil", "outcomes.", "int o = 1\t", "\022int", "\"")));
        if (random.coin()) {
            terminal.type(Pty.TAB);
        }
        leaveLine();
    }

    /**
     * Ctrl-C at any moment, until the shell gives a sign: only a cell that was run after it tells that none is on
     * its way that would stop the next one.
     */
    private void leaveLine() {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        Pty.pause(random.below(300));
        do {
            int before = terminal.readings();
            terminal.type(Pty.CTRL_C);
            within(HEARD_MILLIS, () -> terminal.readings() > before);
        } while (!sign() && System.nanoTime() < deadline);
        await("a line that was left", () -> true);
    }

    private boolean sign() {
        String number = String.valueOf(9_000_000 + ++signs);
        terminal.type("9_000_000 + " + signs + Pty.ENTER);
        return within(HEARD_MILLIS, () -> terminal.raw().contains(number) && atPrompt());
    }

    private void interrupt() throws InterruptedException {
        String endless = random.one(RoughInput.ENDLESS);
        int before = number();
        int readings = terminal.readings();
        did("interrupt " + endless);
        terminal.type(endless + Pty.ENTER);
        Thread.sleep(random.below(700));
        if (random.coin()) {
            resizeUnderWay();
        }
        terminal.type(Pty.CTRL_C);
        await("Ctrl-C to " + endless, () -> terminal.readings() > readings);
        assertThat(number()).isBetween(before, before + 1);
    }

    private void resizeUnderWay() throws InterruptedException {
        for (int i = 0; i <= random.below(3); i++) {
            terminal.resize(20 + random.below(381), 10 + random.below(50));
            Thread.sleep(random.below(60));
        }
    }

    /** The process dies, at the prompt or in a cell, and the launcher brings another one. */
    private void kill() throws InterruptedException {
        boolean inCell = random.coin();
        did("kill" + (inCell ? " in a cell" : ""));
        long before = restarts();
        int number = number();
        terminal.resize(100, 30);
        if (inCell) {
            terminal.type("Thread.sleep(100_000)" + Pty.ENTER);
            Thread.sleep(300 + random.below(500));
        }
        terminal.jvm().destroyForcibly();
        await("the end of the process", () -> restarts() > before);
        assertThat(number()).as("the number after a death").isBetween(number, number + 1);
        checkValues();
    }

    private long restarts() {
        Matcher restarted = Pattern.compile("has started\\s+again").matcher(terminal.raw());
        return restarted.results().count();
    }

    private void checkValues() {
        Map<String, Integer> expected = new TreeMap<>(random.values());
        if (expected.isEmpty()) {
            return;
        }
        enter("\"=\" + " + String.join(" + \",\" + ", expected.keySet()) + " + \"=\"");
        String values = expected.values().stream().map(String::valueOf).collect(Collectors.joining(",", "=", "="));
        assertThat(terminal.raw()).as("the variables").contains(values);
    }

    /** Types a line, and waits for the prompt that comes after what it does. */
    private void enter(String line) {
        did(visible(line));
        int before = terminal.readings();
        terminal.type(line + Pty.ENTER);
        await("what follows " + visible(line), () -> terminal.readings() > before);
    }

    /** Waits until this holds, and the prompt is there. */
    private void await(String what, BooleanSupplier condition) {
        terminal.await("the prompt after " + what, PATIENCE_MILLIS, shown -> condition.getAsBoolean() && atPrompt());
    }

    private static boolean within(long millis, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pty.pause(20);
        }
        return true;
    }

    /** Whether a prompt is the last that came, by what came and not by the screen, which no two terminals resize alike. */
    private boolean atPrompt() {
        return prompt().isPresent();
    }

    private int number() {
        return prompt().orElseThrow(() -> new AssertionError("no prompt in " + visible(terminal.lastReading())));
    }

    private Optional<Integer> prompt() {
        Matcher prompt = PROMPT.matcher(CONTROL.matcher(terminal.lastReading()).replaceAll(""));
        return prompt.find() ? Optional.of(Integer.valueOf(prompt.group(1))) : Optional.empty();
    }

    private void did(String what) {
        done.add(what.length() > 60 ? what.substring(0, 60) + "..." : what);
    }

    private static String visible(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c > '~' ? String.format("\\u%04x", c) : String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
