package telling.app;

import java.util.function.Consumer;
import telling.base.Language;
import telling.base.Texts;
import telling.base.Workspace;
import telling.data.Catalogue;
import telling.data.packages.Catalogues;
import telling.notebook.CellFailure;
import telling.notebook.NotebookReport;
import telling.notebook.RunListener;

/** Tells how a run goes on, line by line. */
final class Narration implements RunListener {

    private final Consumer<String> told;
    private final Language language;
    private final StringBuilder begun = new StringBuilder();

    Narration(Consumer<String> told, Language language) {
        this.told = told;
        this.language = language;
    }

    /** Tells what was decided and what was wrong while reading; returns whether every package was read. */
    static boolean allRead(Catalogue catalogue, Machine machine) {
        catalogue.problems().forEach(problem -> machine.err().println(Texts.of(machine.language(), problem)));
        return catalogue.problems().stream().allMatch(Catalogues::isNote);
    }

    @Override
    public void started(String file, int cells) {
        tell(Texts.get(language, "app.run-started", "file", file, "cells", cells));
    }

    /** What a cell prints comes in pieces, which need not end where a line does. */
    @Override
    public void output(String text) {
        begun.append(text);
        int end = begun.lastIndexOf("\n");
        if (end >= 0) {
            told.accept(begun.substring(0, end).replace("\r", ""));
            begun.delete(0, end + 1);
        }
    }

    @Override
    public void errorOutput(String text) {
        output(text);
    }

    private void tell(String text) {
        if (begun.length() > 0) {
            told.accept(begun.toString());
            begun.setLength(0);
        }
        told.accept(text);
    }

    @Override
    public void note(Workspace.Note note) {
        tell(note.in(language));
    }

    @Override
    public void failed(CellFailure failure) {
        StringBuilder text = new StringBuilder()
                .append(failure.file())
                .append(':')
                .append(failure.line())
                .append(": ")
                .append(failure.message());
        failure.frames().forEach(frame -> text.append("\n  ").append(frame));
        tell(text.toString());
    }

    @Override
    public void finished(NotebookReport report) {
        tell(Texts.get(
                language,
                "app.run-finished",
                "file",
                report.file(),
                "status",
                report.status().tag(),
                "checks",
                report.checks().size(),
                "seconds",
                String.format(java.util.Locale.ROOT, "%.1f", report.seconds())));
    }
}
