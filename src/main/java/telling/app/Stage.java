package telling.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import telling.terminal.PseudoTerminal;

/** Where a {@link Rehearsal} plays: a process with a home of its own, perhaps at a terminal that nobody sees. */
final class Stage implements AutoCloseable {

    private static final String PROMPT = "[1]> ";

    private final Optional<PseudoTerminal> terminal;
    private final Path home;
    private final Process process;

    private Stage(Optional<PseudoTerminal> terminal, Path home, Process process) {
        this.terminal = terminal;
        this.home = home;
        this.process = process;
    }

    /** Starts the process, at this terminal if there is one. */
    static Stage set(ProcessBuilder builder, Optional<PseudoTerminal> terminal) throws IOException {
        Path home = Files.createTempDirectory("telling-rehearsal-");
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("TELLING_"));
        environment.put("HOME", home.toString());
        environment.put("TERM", "xterm-256color");
        builder.directory(home.toFile());
        terminal.map(opened -> opened.device().toFile())
                .ifPresent(device -> builder.redirectInput(device).redirectOutput(device));
        return new Stage(terminal, home, builder.start());
    }

    /** Types the session and waits for its end, so many seconds at most; whether it ended. */
    boolean played(long seconds) throws InterruptedException {
        if (terminal.isPresent()) {
            CountDownLatch prompted = new CountDownLatch(1);
            daemon("telling-screen", () -> watch(terminal.get().screen(), prompted));
            daemon("telling-typist", () -> {
                if (awaited(prompted, seconds)) {
                    Rehearsal.type(terminal.get().keys());
                }
            });
        }
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static boolean awaited(CountDownLatch latch, long seconds) {
        try {
            return latch.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Takes what is shown, so that the process never waits for somebody to read. */
    private static void watch(InputStream screen, CountDownLatch prompted) {
        byte[] shown = new byte[8192];
        StringBuilder start = new StringBuilder();
        try {
            for (int read = screen.read(shown); read >= 0; read = screen.read(shown)) {
                if (prompted.getCount() > 0) {
                    start.append(new String(shown, 0, read, StandardCharsets.ISO_8859_1));
                    if (start.indexOf(PROMPT) >= 0) {
                        prompted.countDown();
                    }
                }
            }
        } catch (IOException e) {
            return; // the terminal has gone, and so has the process
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        if (terminal.isPresent()) {
            terminal.get().close();
        }
        try (Stream<Path> made = Files.walk(home)) {
            made.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
