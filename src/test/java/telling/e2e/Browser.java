package telling.e2e;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Headless Chromium, spoken to in its own DevTools protocol: one page, what it asked the network
 * for, and what it complained of. A hundred lines here spare every build a driver of 200 MB.
 */
final class Browser implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final String session;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> pending = new ConcurrentHashMap<>();
    private final List<JsonObject> events = new CopyOnWriteArrayList<>();

    private Browser(Process process, URI endpoint) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(endpoint, new Listener())
                .join();
        String target = send("", "Target.createTarget", "{\"url\":\"about:blank\"}")
                .get("targetId")
                .getAsString();
        this.session = send("", "Target.attachToTarget", "{\"targetId\":\"" + target + "\",\"flatten\":true}")
                .get("sessionId")
                .getAsString();
        Stream.of("Page.enable", "Runtime.enable", "Network.enable", "Log.enable")
                .forEach(method -> send(session, method, "{}"));
    }

    /** The browser to use: {@code $TELLING_CHROMIUM}, else Chromium or Chrome on the PATH. */
    static Optional<Path> executable() {
        String named = System.getenv().getOrDefault("TELLING_CHROMIUM", "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A browser that keeps its profile in this empty folder. */
    static Browser start(Path profile) {
        Path program = executable().orElseThrow(() -> new AssertionError("no Chromium here"));
        try {
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--disable-dev-shm-usage",
                            "--force-color-profile=srgb",
                            "--hide-scrollbars",
                            "--window-size=1100,800",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Browser(process, endpoint(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads a page and waits until this expression is true in it. */
    Browser open(URI page, String readyWhen) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("url", page.toString());
        send(session, "Page.navigate", parameters.toString());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!evaluate("document.readyState === 'complete' && !!(" + readyWhen + ")")
                .getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("the page never became ready: " + readyWhen + "; it said " + complaints());
            }
            pause();
        }
        return this;
    }

    /** Gives the page this size in CSS pixels, as tall as its content in a picture. */
    Browser sized(int width, int height) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("width", width);
        parameters.addProperty("height", height);
        parameters.addProperty("deviceScaleFactor", 1);
        parameters.addProperty("mobile", false);
        send(session, "Emulation.setDeviceMetricsOverride", parameters.toString());
        return this;
    }

    /** Says that the person prefers dark screens, or that they do not. */
    Browser dark(boolean preferred) {
        send(
                session,
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + (preferred ? "dark" : "light")
                        + "\"}]}");
        return this;
    }

    /** Lets pages that are opened from now on run their scripts, or not. */
    Browser scripts(boolean run) {
        send(session, "Emulation.setScriptExecutionDisabled", "{\"value\":" + !run + "}");
        return this;
    }

    /** Presses Tab. */
    Browser pressTab() {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            send(
                    session,
                    "Input.dispatchKeyEvent",
                    "{\"type\":\"" + type + "\",\"key\":\"Tab\",\"code\":\"Tab\",\"windowsVirtualKeyCode\":9}");
        }
        return this;
    }

    /** Moves the mouse there. */
    Browser pointAt(double x, double y) {
        send(session, "Input.dispatchMouseEvent", "{\"type\":\"mouseMoved\",\"x\":" + x + ",\"y\":" + y + "}");
        return this;
    }

    /** Presses Enter where the focus is. */
    Browser pressEnter() {
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    session,
                    "Input.dispatchKeyEvent",
                    "{\"type\":\"" + type
                            + "\",\"key\":\"Enter\",\"code\":\"Enter\",\"text\":\"\\r\",\"windowsVirtualKeyCode\":13}");
        }
        return this;
    }

    /** The page as it is printed. */
    byte[] pdf() {
        return Base64.getDecoder()
                .decode(send(session, "Page.printToPDF", "{}").get("data").getAsString());
    }

    /** The value of a JavaScript expression in the page; an expression that throws is an error. */
    JsonElement evaluate(String expression) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("expression", expression);
        parameters.addProperty("returnByValue", true);
        parameters.addProperty("awaitPromise", true);
        JsonObject answer = send(session, "Runtime.evaluate", parameters.toString());
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        JsonObject result = answer.getAsJsonObject("result");
        return result.has("value") ? result.get("value") : new JsonObject();
    }

    /** The addresses that the page asked for, itself left out, and what it carries within itself. */
    List<String> requests() {
        return events(event -> method(event).equals("Network.requestWillBeSent")).stream()
                .filter(event -> !parameters(event).get("type").getAsString().equals("Document"))
                .map(event ->
                        parameters(event).getAsJsonObject("request").get("url").getAsString())
                .filter(address -> !address.startsWith("data:") && !address.startsWith("blob:"))
                .toList();
    }

    /** What stands in the console as an error or a warning, and every exception nobody caught. */
    List<String> complaints() {
        return events(event -> switch (method(event)) {
                    case "Runtime.exceptionThrown" -> true;
                    case "Runtime.consoleAPICalled" ->
                        List.of("error", "warning", "assert")
                                .contains(parameters(event).get("type").getAsString());
                    case "Log.entryAdded" ->
                        parameters(event)
                                .getAsJsonObject("entry")
                                .get("level")
                                .getAsString()
                                .equals("error");
                    default -> false;
                })
                .stream()
                .map(event -> parameters(event).toString())
                .toList();
    }

    /** A picture of the page as PNG. */
    byte[] screenshot() {
        return Base64.getDecoder()
                .decode(send(session, "Page.captureScreenshot", "{\"format\":\"png\"}")
                        .get("data")
                        .getAsString());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonObject send(String toSession, String method, String parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        pending.put(id, answer);
        JsonObject message = new JsonObject();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", JsonParser.parseString(parameters));
        if (!toSession.isEmpty()) {
            message.addProperty("sessionId", toSession);
        }
        socket.sendText(message.toString(), true).join();
        try {
            JsonObject reply = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (reply.has("error")) {
                throw new AssertionError(method + ": " + reply.get("error"));
            }
            return reply.getAsJsonObject("result");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(method + " was not answered", e);
        }
    }

    private List<JsonObject> events(Predicate<JsonObject> wanted) {
        return events.stream().filter(wanted).toList();
    }

    private static String method(JsonObject event) {
        return event.get("method").getAsString();
    }

    private static JsonObject parameters(JsonObject event) {
        return event.getAsJsonObject("params");
    }

    private static URI endpoint(Process process) throws IOException {
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            said.add(line);
            if (line.startsWith("DevTools listening on ")) {
                Thread drain = new Thread(() -> errors.lines().forEach(ignored -> {}), "browser-stderr");
                drain.setDaemon(true);
                drain.start();
                return URI.create(
                        line.substring("DevTools listening on ".length()).strip());
            }
        }
        throw new AssertionError("the browser did not start: " + said);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Puts the pieces of each message together, and hands it to whoever waits for it. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                JsonObject received = JsonParser.parseString(message.toString()).getAsJsonObject();
                message.setLength(0);
                CompletableFuture<JsonObject> waiting =
                        received.has("id") ? pending.remove(received.get("id").getAsInt()) : null;
                if (waiting != null) {
                    waiting.complete(received);
                } else if (received.has("method")) {
                    events.add(received);
                }
            }
            webSocket.request(1);
            return CompletableFuture.completedFuture(webSocket);
        }
    }
}
