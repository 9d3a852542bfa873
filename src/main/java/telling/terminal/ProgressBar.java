package telling.terminal;

import telling.base.Language;
import telling.base.Progress;
import telling.base.Texts;
import telling.base.Workspace;

/** Shows how far long work has come on the line below, and takes it away when it is done. */
final class ProgressBar implements Progress.Sink {

    private static final int LENGTH = 24;
    private static final int MINUTE = 60;

    private final Screen screen;
    private final Workspace workspace;

    ProgressBar(Screen screen, Workspace workspace) {
        this.screen = screen;
        this.workspace = workspace;
    }

    @Override
    public void show(String key, long done, long total, long secondsLeft) {
        Language language = workspace.language();
        int full = total <= 0 ? 0 : (int) Math.max(0, Math.min(LENGTH, done * LENGTH / total));
        String bar = "#".repeat(full) + ".".repeat(LENGTH - full);
        String what = Texts.get(language, key, "done", done, "total", total);
        String left = secondsLeft / MINUTE + ":" + (secondsLeft % MINUTE < 10 ? "0" : "") + secondsLeft % MINUTE;
        screen.progress("[" + bar + "] " + what + ", " + Texts.get(language, "terminal.left", "time", left));
    }

    @Override
    public void clear() {
        screen.progress("");
    }
}
