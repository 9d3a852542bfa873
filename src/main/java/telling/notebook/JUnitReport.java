package telling.notebook;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import telling.base.Language;
import telling.base.Texts;
import telling.data.Check;

/**
 * The run as JUnit XML, which continuous-integration servers read: a suite per notebook, a case per
 * check, a failed cell as an error. Where the run had to be complete, a figure that no notebook
 * attempted is a failure in a suite of its own.
 */
public final class JUnitReport {

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Language language;

    private JUnitReport(Language language) {
        this.language = language;
    }

    /** The XML text, ending in a line break; messages in English, as CI servers keep them. */
    public static String of(RunReport report) {
        return new JUnitReport(Language.EN).all(report);
    }

    /**
     * Writes it whole or not at all, in place of an earlier one.
     *
     * <p>Errors: base.not-writable.
     */
    public static void write(RunReport report, Path file) {
        ReportFile.write(file, of(report));
    }

    private String all(RunReport report) {
        Map<String, String> missed = report.complete() ? missed(report.ledger()) : Map.of();
        int tests = missed.size();
        int failures = missed.size();
        int errors = 0;
        double seconds = 0;
        for (NotebookReport notebook : report.notebooks()) {
            tests += tests(notebook);
            failures += failures(notebook);
            errors += notebook.failure().isPresent() ? 1 : 0;
            seconds += notebook.seconds();
        }
        open("testsuites", "telling run", tests, failures, errors, seconds, "");
        report.notebooks().forEach(this::suite);
        if (!missed.isEmpty()) {
            open("testsuite", "coverage", missed.size(), missed.size(), 0, 0, "  ");
            missed.forEach((id, source) -> testCase(
                    "coverage",
                    id,
                    "failure",
                    "not-attempted",
                    Texts.get(language, "notebook.ledger-not-attempted"),
                    source));
            xml.append("  </testsuite>\n");
        }
        return xml.append("</testsuites>\n").toString();
    }

    /** The source of each figure and claim that was not attempted. */
    private static Map<String, String> missed(Ledger ledger) {
        Map<String, String> missed = new LinkedHashMap<>();
        ledger.missed().forEach(figure -> missed.put(figure.id(), figure.source()));
        ledger.missedClaims().forEach(claim -> missed.put(claim.id(), claim.source()));
        return missed;
    }

    private static int tests(NotebookReport notebook) {
        return Math.max(1, notebook.checks().size() + (notebook.failure().isPresent() ? 1 : 0));
    }

    private static int failures(NotebookReport notebook) {
        return (int) notebook.checks().stream()
                .filter(check -> !check.check().passes())
                .count();
    }

    private void suite(NotebookReport notebook) {
        open(
                "testsuite",
                notebook.file(),
                tests(notebook),
                failures(notebook),
                notebook.failure().isPresent() ? 1 : 0,
                notebook.seconds(),
                "  ");
        notebook.checks().forEach(check -> check(notebook.file(), check));
        notebook.failure()
                .ifPresentOrElse(
                        failure -> testCase(
                                notebook.file(),
                                "cell (line " + failure.line() + ")",
                                "error",
                                failure.kind().name().toLowerCase(Locale.ROOT),
                                failure.message(),
                                failure.words()),
                        () -> {
                            if (notebook.checks().isEmpty()) {
                                testCase(notebook.file(), "cells", "", "", "", "");
                            }
                        });
        xml.append("  </testsuite>\n");
    }

    private void check(String file, PlacedCheck placed) {
        Check check = placed.check();
        String name = (check.id().isEmpty() ? check.kind().tag() : check.id()) + " (line " + placed.line() + ")";
        if (check.passes()) {
            testCase(file, name, "", "", "", "");
        } else {
            testCase(
                    file,
                    name,
                    "failure",
                    check.status().tag(),
                    Texts.get(
                            language,
                            check.kind() == Check.Kind.CLAIM
                                    ? "notebook.ledger-claim-differs"
                                    : "notebook.junit-differs",
                            "published",
                            check.published(),
                            "computed",
                            check.computed()),
                    placed.place()
                            + (check.source().isEmpty() ? "" : "\n" + check.source())
                            + (check.note().isEmpty() ? "" : "\n" + check.note()));
        }
    }

    private void open(String element, String name, int tests, int failures, int errors, double seconds, String indent) {
        xml.append(indent).append('<').append(element);
        attribute("name", name);
        attribute("tests", Integer.toString(tests));
        attribute("failures", Integer.toString(failures));
        attribute("errors", Integer.toString(errors));
        if (element.equals("testsuite")) {
            attribute("skipped", "0");
        }
        attribute("time", String.format(Locale.ROOT, "%.3f", seconds));
        xml.append(">\n");
    }

    private void testCase(String file, String name, String outcome, String type, String message, String text) {
        xml.append("    <testcase");
        attribute("classname", file);
        attribute("name", name);
        attribute("time", "0.000");
        if (outcome.isEmpty()) {
            xml.append("/>\n");
            return;
        }
        xml.append(">\n      <").append(outcome);
        attribute("message", message);
        attribute("type", type);
        xml.append('>')
                .append(escaped(text, false))
                .append("</")
                .append(outcome)
                .append(">\n    </testcase>\n");
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"").append(escaped(value, true)).append('"');
    }

    /** The text as XML 1.0 can hold it; a character that it cannot becomes U+FFFD. */
    private static String escaped(String text, boolean attribute) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean blank = c == '\n' || c == '\t' || c == '\r';
            if (c == '&') {
                written.append("&amp;");
            } else if (c == '<') {
                written.append("&lt;");
            } else if (c == '>') {
                written.append("&gt;");
            } else if (c == '"') {
                written.append("&quot;");
            } else if (c == '\r' || (blank && attribute)) {
                written.append("&#").append(c).append(';');
            } else if (blank || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000) {
                written.appendCodePoint(c);
            } else {
                written.append('\uFFFD');
            }
        });
        return written.toString();
    }
}
