package telling.command;

import java.util.List;
import java.util.Optional;
import telling.base.Language;
import telling.base.Texts;
import telling.base.Workspace;

/** The guided tour: a line to type and a sentence on it, one after the other. */
public final class Tour {

    /** What is typed at each stop; its sentence is {@code command.tour.NUMBER}. */
    static final List<String> STOPS = List.of(
            "/datasets",
            "outcomes",
            "/distribution 2013",
            "/compare 2005 2013",
            ".of(\"persons\")",
            "/explain return 2005 2013",
            "verify(\"return-2013\", 78)",
            "/audit",
            "/plot 2005 2013");

    private int stop;

    private Tour() {}

    /** Starts anew, or repeats where it stands: the stop in words. */
    public static String show(Workspace workspace) {
        Tour tour = workspace.find(Tour.class).orElse(null);
        if (tour == null || tour.stop >= STOPS.size()) {
            tour = new Tour();
            workspace.put(Tour.class, tour);
        }
        return tour.words(workspace.language());
    }

    /** Ends it. */
    public static void end(Workspace workspace) {
        workspace.find(Tour.class).ifPresent(tour -> tour.stop = STOPS.size());
    }

    /** What comes after this line: the next stop if the line was the one to type. */
    static Optional<String> after(String line, Workspace workspace) {
        return workspace
                .find(Tour.class)
                .filter(tour -> tour.stop < STOPS.size()
                        && STOPS.get(tour.stop).equals(line.strip().replaceFirst("^%", "/")))
                .map(tour -> {
                    tour.stop++;
                    return tour.words(workspace.language());
                });
    }

    private String words(Language language) {
        if (stop >= STOPS.size()) {
            return Texts.get(language, "command.tour.end");
        }
        return Texts.get(
                language,
                "command.tour.stop",
                "number",
                stop + 1,
                "count",
                STOPS.size(),
                "sentence",
                Texts.get(language, "command.tour." + (stop + 1)),
                "line",
                STOPS.get(stop));
    }
}
