package telling.notebook;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telling.base.Language;
import telling.base.Place;
import telling.base.Texts;
import telling.data.Check;
import telling.data.Figure;

/** Names in a page: files without the folders of this machine, anchors, and figures by id. */
final class HtmlNames {

    private final Map<String, Figure> register = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Map<String, String> anchors = new LinkedHashMap<>();

    private final boolean single;
    private final Language language;

    HtmlNames(RunReport report, Language language) {
        this.language = language;
        this.single = report.notebooks().size() == 1;
        report.figures().forEach(figure -> register.putIfAbsent(figure.id(), figure));
        report.notebooks().forEach(notebook -> {
            Path path = Path.of(notebook.file());
            if (path.isAbsolute() || path.startsWith("..")) {
                shown.put(notebook.file(), String.valueOf(path.getFileName()));
            }
        });
        Ledger ledger = report.ledger();
        List.of(ledger.figures(), ledger.claims())
                .forEach(entries -> entries.forEach(entry -> anchors.computeIfAbsent(
                        entry.check().kind() + " " + entry.check().id(), key -> "check-" + (anchors.size() + 1))));
    }

    /** The name of a notebook as the page shows it. */
    String file(String file) {
        return Optional.ofNullable(shown.get(file)).orElse(file);
    }

    /** A place as the page shows it. */
    String place(Place place) {
        if (single && place.line().isPresent()) {
            return Texts.get(
                    language, "notebook.page-line", "line", place.line().getAsInt());
        }
        return place.line().isPresent()
                ? file(place.file()) + ":" + place.line().getAsInt()
                : file(place.file());
    }

    /** A text in which notebooks are named as the page names them. */
    String in(String text) {
        String named = text;
        for (Map.Entry<String, String> one : shown.entrySet()) {
            named = named.replace(one.getKey(), one.getValue());
        }
        return named;
    }

    /** Where the ledger's row of a check stands. */
    String anchor(Check check) {
        return Optional.ofNullable(anchors.get(check.kind() + " " + check.id())).orElse("ledger");
    }

    /** What the register holds of the figure that was checked. */
    Optional<Figure> figure(Check check) {
        return Optional.ofNullable(register.get(check.id()));
    }
}
