package telling.app;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import telling.base.Language;
import telling.base.Problem;
import telling.base.Texts;
import telling.base.Workspace;
import telling.command.Commands;
import telling.command.Interpreter;
import telling.command.Shell;
import telling.session.Session;
import telling.session.journal.Journal;
import telling.session.journal.JournaledSession;
import telling.session.journal.Journals;
import telling.session.journal.RecordedSession;
import telling.session.journal.Replay;

/** Keeps the journal of the session at the prompt, and brings back what an earlier one lost. */
final class Recovery {

    private static final Pattern SETTING = Pattern.compile("\\s*[/%]set\\s+(\\w+)\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("running-[0-9]{1,10}");
    private static final String DIRECTORY = "directory";
    private static final int KILLED = 128 + 9;
    private static final int MOST_NAMED = 5;
    private static final int LONGEST_CELL = 60;

    private final Path state;
    private final Journals journals;
    private final Journal journal;
    private final List<String> data;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final List<RecordedSession> offered = new ArrayList<>();

    /** Keeps journals in a folder under this one; asks for the zone only to speak of a time, since the first to ask waits long. */
    Recovery(Path state, List<Path> data, InstantSource clock, Supplier<ZoneId> zone) {
        this.state = state;
        this.journals = Journals.in(state.resolve("sessions"));
        this.data = data.stream().map(Path::toString).toList();
        this.clock = clock;
        this.zone = zone;
        this.journal = journals.start(clock.instant(), this.data);
    }

    /** Says nothing of it when no journal can be kept, since the person has heard it. */
    void knownUnwritable() {
        journal.knownUnwritable();
    }

    /** The file name of the journal. */
    String journal() {
        return journal.name();
    }

    /** The same session, with the journal. */
    Session journaled(Session session) {
        return new JournaledSession(session, journal);
    }

    /** What to say before the first prompt of sessions that ended without their person leaving. */
    Optional<String> offer(Language language) {
        offered.clear();
        for (RecordedSession lost : journals.lost()) {
            if (lost.accepted().isEmpty()) {
                journals.hold(lost).ifPresent(held -> {
                    held.done();
                    held.close();
                });
            } else {
                offered.add(lost);
            }
        }
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        int cells = offered.get(0).accepted().size();
        String when = when(offered.get(0).started(), language);
        String text = Texts.get(language, cells == 1 ? "app.lost-one" : "app.lost", "count", cells, "when", when);
        return Optional.of(
                offered.size() == 1
                        ? text
                        : text + " " + Texts.get(language, "app.lost-more", "count", offered.size() - 1));
    }

    /** Takes note of a setting or folder that what was typed has changed. */
    void heard(String typed, Workspace workspace) {
        Matcher setting = SETTING.matcher(typed);
        if (setting.matches()) {
            journal.setting(setting.group(1), typed.strip());
        }
        journal.setting(DIRECTORY, workspace.directory().toString());
    }

    /** Marks that the person left; sessions that were offered and passed over are not offered again. */
    void left() {
        boolean worked = journal.leave();
        if (worked) {
            for (RecordedSession lost : offered) {
                journals.hold(lost).ifPresent(held -> {
                    held.done();
                    held.close();
                });
            }
        }
        journals.expire(clock.instant());
        forgetMarks();
    }

    /** Deletes the marks of launchers that were killed themselves. */
    private void forgetMarks() {
        try (Stream<Path> files = Files.list(state)) {
            for (Path mark : files.filter(
                            file -> MARK.matcher(file.getFileName() + "").matches())
                    .toList()) {
                long launcher =
                        Long.parseLong(String.valueOf(mark.getFileName()).substring("running-".length()));
                if (!ProcessHandle.of(launcher).map(ProcessHandle::isAlive).orElse(false)) {
                    Files.deleteIfExists(mark);
                }
            }
        } catch (IOException e) {
            return; // the next leave tries again
        }
    }

    /** Says which sessions can be brought back. */
    void list(Shell shell) {
        Language language = shell.session().workspace().language();
        List<RecordedSession> ended = worthwhile();
        if (ended.isEmpty()) {
            shell.narrate(Texts.get(language, "app.restore-nothing"));
        }
        for (int i = 0; i < ended.size(); i++) {
            List<RecordedSession.RecordedCell> cells = ended.get(i).accepted();
            shell.print(Texts.get(
                    language,
                    cells.size() == 1 ? "app.restore-row-one" : "app.restore-row",
                    "number",
                    i + 1,
                    "count",
                    cells.size(),
                    "when",
                    when(ended.get(i).started(), language),
                    "last",
                    excerpt(cells.get(cells.size() - 1).source())));
        }
    }

    /**
     * Brings back the session of this number in the list, or the newest one that was lost where it is 0.
     *
     * <p>Errors: app.restore-nothing; app.restore-number; app.restore-held.
     */
    void restore(Shell shell, int number) {
        List<RecordedSession> ended = number == 0 ? lost() : worthwhile();
        if (ended.isEmpty()) {
            throw Problem.of("app.restore-nothing").thrown();
        }
        if (number > ended.size()) {
            throw Problem.of("app.restore-number", "number", number, "count", ended.size())
                    .thrown();
        }
        restore(shell, ended.get(Math.max(0, number - 1)));
    }

    /** Brings back what the process before this one had in its journal of this name. */
    void restart(Shell shell, String lost, int status) {
        Optional<RecordedSession> session = journals.lost().stream()
                .filter(one -> String.valueOf(one.file().getFileName()).equals(lost))
                .findFirst();
        session.ifPresent(found -> settings(found, shell));
        Language language = shell.session().workspace().language();
        shell.narrate(Texts.get(
                language,
                status == KILLED ? "app.restarted-killed" : status > 128 ? "app.restarted-signal" : "app.restarted",
                "signal",
                status - 128,
                "code",
                status));
        session.ifPresent(found -> restore(shell, found));
    }

    private List<RecordedSession> lost() {
        return journals.lost().stream().filter(s -> !s.accepted().isEmpty()).toList();
    }

    private List<RecordedSession> worthwhile() {
        return journals.ended().stream().filter(s -> !s.accepted().isEmpty()).toList();
    }

    private void restore(Shell shell, RecordedSession recorded) {
        Optional<Journals.Held> claimed = journals.hold(recorded);
        if (claimed.isEmpty()) {
            throw Problem.of("app.restore-held").thrown();
        }
        try (Journals.Held held = claimed.get()) {
            Replay replay;
            journal.hold();
            try {
                replay = Replay.of(recorded, shell.session(), done -> {});
            } finally {
                journal.release();
            }
            settings(recorded, shell);
            tell(recorded, replay, shell);
            if (!replay.stopped()) {
                held.done();
                offered.remove(recorded);
            }
        }
    }

    private void tell(RecordedSession recorded, Replay replay, Shell shell) {
        Language language = shell.session().workspace().language();
        List<String> lines = new ArrayList<>();
        String back = replay.stopped() ? "app.restore-stopped" : "app.restored";
        lines.add(Texts.get(
                language,
                replay.done() == 1 ? back + "-one" : back,
                "count",
                replay.done(),
                "of",
                recorded.accepted().size(),
                "when",
                when(recorded.started(), language)));
        if (replay.shift() > 0 && !recorded.accepted().isEmpty()) {
            int first = recorded.accepted().get(0).number() + replay.shift();
            lines.add(Texts.get(language, "app.restored-shifted", "first", first));
        }
        replay.different().stream().limit(MOST_NAMED).forEach(cell -> lines.add(different(cell, language)));
        if (replay.different().size() > MOST_NAMED) {
            lines.add(Texts.get(
                    language, "app.restored-more", "count", replay.different().size() - MOST_NAMED));
        }
        recorded.cutOff()
                .ifPresent(cell -> lines.add(Texts.get(
                        language,
                        "app.restored-cut-off",
                        "cell",
                        cell.number() + replay.shift(),
                        "source",
                        excerpt(cell.source()))));
        if (!recorded.data().equals(data)) {
            lines.add(Texts.get(language, "app.restored-data", "folders", recorded.data()));
        }
        shell.narrate(String.join("\n", lines));
    }

    private static String different(Replay.Different cell, Language language) {
        if (cell.problem().isPresent()) {
            return Texts.get(
                    language,
                    "app.restored-fails",
                    "cell",
                    cell.number(),
                    "problem",
                    cell.problem().get());
        }
        boolean said = !cell.before().isEmpty()
                && !cell.now().isEmpty()
                && !cell.before().equals(cell.now());
        return Texts.get(
                language,
                said ? "app.restored-differs" : "app.restored-differs-somehow",
                "cell",
                cell.number(),
                "before",
                cell.before(),
                "now",
                cell.now());
    }

    /** Sets again what was set, without a word. */
    private void settings(RecordedSession recorded, Shell shell) {
        Shell mute = (Shell) Proxy.newProxyInstance(
                Recovery.class.getClassLoader(), new Class<?>[] {Shell.class}, (proxy, method, arguments) -> {
                    boolean silent =
                            method.getName().equals("print") || method.getName().equals("narrate");
                    return silent ? null : method.invoke(shell, arguments);
                });
        Interpreter interpreter = new Interpreter(Commands.installed(), mute, source -> {});
        recorded.settings().forEach((name, line) -> {
            journal.setting(name, line);
            if (SETTING.matcher(line).matches()) {
                interpreter.submit(line);
            } else if (name.equals(DIRECTORY) && isFolder(line)) {
                shell.session().workspace().directory(Path.of(line));
            }
        });
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String excerpt(String source) {
        String line = source.strip().lines().findFirst().orElse("");
        boolean whole = line.length() == source.strip().length() && line.length() <= LONGEST_CELL;
        return whole ? line : line.substring(0, Math.min(line.length(), LONGEST_CELL - 1)) + "\u2026";
    }

    private String when(Instant moment, Language language) {
        ZonedDateTime then = moment.atZone(zone.get());
        String time = then.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.get());
        if (then.toLocalDate().equals(today)) {
            return Texts.get(language, "app.when-today", "time", time);
        }
        return then.toLocalDate().equals(today.minusDays(1))
                ? Texts.get(language, "app.when-yesterday", "time", time)
                : Texts.get(language, "app.when-day", "day", then.toLocalDate().toString(), "time", time);
    }
}
