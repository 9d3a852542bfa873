package telling.notebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telling.base.Numbers;
import telling.base.Outputs;
import telling.base.Texts;
import telling.data.Check;
import telling.data.Claim;
import telling.data.Figure;
import telling.display.DisplayContext;
import telling.display.Plain;
import telling.display.Screen;

/** The ledger of a run as text. */
public final class LedgerText {

    private static final int SHORT_HASH = 12;

    private final RunReport report;
    private final Ledger ledger;
    private final DisplayContext context;
    private final List<String> lines = new ArrayList<>();

    private LedgerText(RunReport report, DisplayContext context) {
        this.report = report;
        this.ledger = report.ledger();
        this.context = context;
    }

    /**
     * The ledger as an aligned table, what differs and why, how each notebook came out, and the coverage
     * of the registers; without a line break at the end.
     */
    public static String of(RunReport report, DisplayContext context) {
        return new LedgerText(report, context).text();
    }

    private String text() {
        LedgerTable table = new LedgerTable(context);
        part(table.lines("figure", ledger.figures()));
        part(table.lines("claim", ledger.claims()));
        ledger.figures().stream()
                .sorted(Comparator.comparing(entry -> !entry.check().passes()))
                .forEach(this::difference);
        ledger.claims().forEach(this::difference);
        ledger.expectations().forEach(this::expectation);
        part(report.notebooks().stream()
                .flatMap(one -> fitted(notebook(one)).stream())
                .toList());
        part(outputs());
        if (!report.figures().isEmpty() || !ledger.figures().isEmpty()) {
            part(coverage());
        }
        if (!report.claims().isEmpty() && (report.complete() || !ledger.claims().isEmpty())) {
            part(claims());
        }
        part(missed());
        return String.join("\n", lines);
    }

    private void part(List<String> more) {
        if (!more.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(more);
        }
    }

    private void difference(Ledger.Entry entry) {
        Check check = entry.check();
        boolean documented = check.status() == Check.Status.DOCUMENTED_DISCREPANCY;
        if (check.passes() && !documented) {
            return;
        }
        LedgerNumbers numbers = new LedgerNumbers(context.language());
        boolean claim = check.kind() == Check.Kind.CLAIM;
        String facts = word(
                documented ? "documented" : claim ? "claim-differs" : "differs",
                Map.of(
                        "published",
                        numbers.verdict(numbers.published(check)),
                        "computed",
                        numbers.verdict(numbers.computed(check, entry.figure()))));
        String precision = entry.figure()
                .filter(figure -> !documented)
                .flatMap(Figure::rounding)
                .map(unit -> ", " + precision(check, Numbers.grouped(unit, context.language())))
                .orElse("");
        List<String> more = new ArrayList<>();
        more.addAll(fitted(clean(entry.places().get(0) + "  " + check.id())));
        more.addAll(wrapped(facts + precision));
        if (!check.source().isEmpty()) {
            more.addAll(wrapped(word("source", Map.of("source", check.source()))));
        }
        if (!check.note().isEmpty()) {
            more.addAll(wrapped(check.note()));
        }
        if (entry.places().size() > 1) {
            more.addAll(wrapped(word(
                    "also",
                    Map.of("places", entry.places().subList(1, entry.places().size())))));
        }
        part(more);
    }

    private String precision(Check check, String unit) {
        return LedgerNumbers.percent(check)
                ? word("precision-points", Map.of("points", unit))
                : word("precision", Map.of("unit", unit));
    }

    private void expectation(PlacedCheck placed) {
        Check check = placed.check();
        List<String> more = new ArrayList<>(fitted(clean(placed.place() + "  " + word("expectation", Map.of()))));
        more.addAll(wrapped(word("expected", Map.of("expected", check.published(), "computed", check.computed()))));
        part(more);
    }

    private String notebook(NotebookReport notebook) {
        String status = word("notebook." + notebook.status().tag(), Map.of());
        int room = List.of(NotebookReport.Status.values()).stream()
                .mapToInt(s -> Screen.width(word("notebook." + s.tag(), Map.of())))
                .max()
                .orElse(0);
        String rest = notebook.failure()
                .map(failure -> word("failed-at", Map.of("place", failure.file() + ":" + failure.line())))
                .orElse(notebook.file());
        return Screen.pad(status, room, false) + "  " + clean(rest);
    }

    /** Each file that was written, with the start of its hash and how it stands to what an earlier run left. */
    private List<String> outputs() {
        List<NotebookReport.OutputFile> outputs = report.notebooks().stream()
                .flatMap(notebook -> notebook.outputs().stream())
                .toList();
        if (outputs.isEmpty()) {
            return List.of();
        }
        int room = Stream.of(Outputs.Change.values())
                .map(this::word)
                .mapToInt(Screen::width)
                .max()
                .orElse(0);
        List<String> more = new ArrayList<>(fitted(word("outputs", Map.of())));
        for (NotebookReport.OutputFile output : outputs) {
            String hash = output.sha256()
                    .substring(0, Math.min(SHORT_HASH, output.sha256().length()));
            more.addAll(wrapped(
                    hash + "  " + Screen.pad(word(output.change()), room, false) + "  " + clean(output.file())));
        }
        return more;
    }

    private String word(Outputs.Change change) {
        return word("output-" + change.name().toLowerCase(Locale.ROOT), Map.of());
    }

    /** Transcribed and recomputed figures apart: a number read off a table proves less than one computed. */
    private List<String> coverage() {
        List<String> more = new ArrayList<>();
        more.addAll(fitted(word("coverage", Map.of("count", report.coverage().published()))));
        Map<String, Predicate<Check>> rows = new LinkedHashMap<>();
        rows.put(
                "coverage-agrees",
                check -> check.status() == Check.Status.TRANSCRIBED || check.status() == Check.Status.REPRODUCED);
        rows.put("coverage-consistent", check -> check.status() == Check.Status.CONSISTENT);
        rows.put("coverage-documented", check -> check.status() == Check.Status.DOCUMENTED_DISCREPANCY);
        rows.put("coverage-differs", check -> check.status() == Check.Status.DIFFERS);
        List<String> names = new ArrayList<>(rows.keySet());
        names.add("coverage-not-attempted");
        names.add("coverage-all");
        int room = names.stream()
                .mapToInt(name -> Screen.width(word(name, Map.of())))
                .max()
                .orElse(0);
        List<String> heads = Stream.of(Figure.Kind.values())
                .map(kind -> word("coverage-" + kind.name().toLowerCase(Locale.ROOT), Map.of()))
                .toList();
        String head = "  " + " ".repeat(room) + "  " + String.join("  ", heads);
        if (Screen.width(head) > context.columns()) {
            rows.forEach((name, row) -> more.addAll(wrapped(coverage(name, heads, kind -> checked(kind, row)))));
            more.addAll(wrapped(coverage("coverage-not-attempted", heads, this::missed)));
            more.addAll(wrapped(coverage("coverage-all", heads, kind -> checked(kind, check -> true) + missed(kind))));
            return more;
        }
        more.add(head);
        rows.forEach((name, row) -> more.add(coverage(name, room, heads, kind -> checked(kind, row))));
        more.add(coverage("coverage-not-attempted", room, heads, this::missed));
        more.add(coverage("coverage-all", room, heads, kind -> checked(kind, check -> true) + missed(kind)));
        return more;
    }

    /** How the claims of the registers came out, on one line. */
    private List<String> claims() {
        ClaimCoverage all = ledger.claimCoverage();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("status-supported", all.supported());
        counts.put("status-contradicted", all.contradicted());
        counts.put("status-base-dependent", all.baseDependent());
        counts.put("status-not-testable", all.notTestable());
        counts.put("coverage-differs", all.differs());
        counts.put("coverage-not-attempted", all.notAttempted());
        String each = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count ->
                        word(count.getKey(), Map.of()) + " " + Numbers.whole(count.getValue(), context.language()))
                .collect(Collectors.joining(", "));
        List<String> more = new ArrayList<>(fitted(word("claims-coverage", Map.of("count", all.registered()))));
        more.addAll(wrapped(each));
        return more;
    }

    /** What was not attempted: the ids where all have to be, else how to list them. */
    private List<String> missed() {
        int count = ledger.missed().size() + ledger.missedClaims().size();
        if (count == 0) {
            return List.of();
        }
        if (!report.complete()) {
            return Screen.wrap(word("missed", Map.of("count", count)), context.columns());
        }
        List<String> more = new ArrayList<>(List.of(word("coverage-not-attempted", Map.of())));
        more.addAll(wrapped(Stream.concat(
                        ledger.missed().stream().map(Figure::id),
                        ledger.missedClaims().stream().map(Claim::id))
                .collect(Collectors.joining(", "))));
        return more;
    }

    /** A line of the coverage as words, where there is no room for columns. */
    private String coverage(String name, List<String> heads, ToLongFunction<Figure.Kind> count) {
        String each = Stream.of(Figure.Kind.values())
                .map(kind -> heads.get(kind == Figure.Kind.TRANSCRIBED ? 0 : 1) + " "
                        + Numbers.whole(count.applyAsLong(kind), context.language()))
                .collect(Collectors.joining(", "));
        return word(name, Map.of()) + ": " + each;
    }

    private String coverage(String name, int room, List<String> heads, ToLongFunction<Figure.Kind> count) {
        StringBuilder line = new StringBuilder("  " + Screen.pad(word(name, Map.of()), room, false));
        for (Figure.Kind kind : Figure.Kind.values()) {
            String number = Numbers.whole(count.applyAsLong(kind), context.language());
            line.append("  ")
                    .append(Screen.pad(number, Screen.width(heads.get(kind == Figure.Kind.TRANSCRIBED ? 0 : 1)), true));
        }
        return line.toString();
    }

    private long checked(Figure.Kind kind, Predicate<Check> row) {
        return ledger.figures().stream()
                .filter(entry -> entry.figure().filter(f -> f.kind() == kind).isPresent() && row.test(entry.check()))
                .count();
    }

    private long missed(Figure.Kind kind) {
        return ledger.missed().stream().filter(figure -> figure.kind() == kind).count();
    }

    private List<String> fitted(String text) {
        return Screen.width(text) <= context.columns()
                ? List.of(text)
                : Screen.wrap(text, context.columns()).stream()
                        .map(String::stripTrailing)
                        .toList();
    }

    private List<String> wrapped(String text) {
        return Screen.wrap(clean(text), context.columns() - 4).stream()
                .map(line -> "  " + line)
                .toList();
    }

    private String clean(String text) {
        return Plain.of(text, context.unicode());
    }

    private String word(String key, Map<String, ?> facts) {
        return Texts.get(context.language(), "notebook.ledger-" + key, facts);
    }
}
