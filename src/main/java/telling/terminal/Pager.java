package telling.terminal;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** A table or a long text on the whole screen: rows and columns scroll, the header stays. */
final class Pager {

    private static final String GAP = "  ";
    private static final int MARGIN = 2;

    private final Terminal terminal;
    private final PrintWriter out;
    private final Grid grid;
    private final String title;
    private final boolean styled;
    private final Function<String, String> words;
    private int row;
    private int column;
    private int top;
    private int left;
    private int[] widths = {};
    private String sought = "";
    private String message = "";

    private enum Key {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        PAGE_UP,
        PAGE_DOWN,
        FIRST,
        LAST,
        ASCENDING,
        DESCENDING,
        SEARCH,
        NEXT,
        PREVIOUS,
        HELP,
        REDRAW,
        QUIT,
        OTHER
    }

    /**
     * A pager on this terminal.
     *
     * @param words gives the text of a key of the bundle
     */
    Pager(Terminal terminal, Grid grid, String title, boolean styled, Function<String, String> words) {
        this.terminal = terminal;
        this.out = terminal.writer();
        this.grid = grid;
        this.title = title;
        this.styled = styled;
        this.words = words;
    }

    /** Shows it until the person quits. */
    void run() {
        Attributes before = terminal.enterRawMode();
        Attributes raw = new Attributes(terminal.getAttributes());
        raw.setLocalFlags(EnumSet.of(Attributes.LocalFlag.ISIG), false);
        terminal.setAttributes(raw);
        Terminal.SignalHandler resized = terminal.handle(Terminal.Signal.WINCH, signal -> draw());
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        terminal.puts(Capability.cursor_invisible);
        try {
            BindingReader keys = new BindingReader(terminal.reader());
            KeyMap<Key> map = keys();
            Key key = Key.REDRAW;
            while (key != null && key != Key.QUIT) {
                act(key, keys);
                draw();
                key = keys.readBinding(map);
            }
        } finally {
            terminal.puts(Capability.cursor_visible);
            terminal.puts(Capability.keypad_local);
            if (!terminal.puts(Capability.exit_ca_mode)) {
                out.print("\r\u001b[K"); // no other screen to go back to: the prompt takes the status line's place
            }
            terminal.handle(Terminal.Signal.WINCH, resized);
            terminal.setAttributes(before);
            terminal.flush();
        }
    }

    private KeyMap<Key> keys() {
        KeyMap<Key> map = new KeyMap<>();
        map.setNomatch(Key.OTHER);
        map.setUnicode(Key.OTHER);
        map.setAmbiguousTimeout(100);
        bind(map, Key.UP, Capability.key_up, "k", "\u001b[A", "\u001bOA");
        bind(map, Key.DOWN, Capability.key_down, "j", "\u001b[B", "\u001bOB", "\r");
        bind(map, Key.LEFT, Capability.key_left, "h", "\u001b[D", "\u001bOD");
        bind(map, Key.RIGHT, Capability.key_right, "l", "\u001b[C", "\u001bOC");
        bind(map, Key.PAGE_UP, Capability.key_ppage, "b", "\u001b[5~", KeyMap.ctrl('B'));
        bind(map, Key.PAGE_DOWN, Capability.key_npage, " ", "\u001b[6~", KeyMap.ctrl('F'));
        bind(map, Key.FIRST, Capability.key_home, "g", "\u001b[H", "\u001b[1~");
        bind(map, Key.LAST, Capability.key_end, "G", "\u001b[F", "\u001b[4~");
        map.bind(Key.ASCENDING, "[");
        map.bind(Key.DESCENDING, "]");
        map.bind(Key.SEARCH, "/");
        map.bind(Key.NEXT, "n");
        map.bind(Key.PREVIOUS, "N");
        map.bind(Key.HELP, "?");
        map.bind(Key.REDRAW, KeyMap.ctrl('L'));
        map.bind(Key.QUIT, "q", "Q", KeyMap.ctrl('C'), KeyMap.ctrl('D'), "\u001b");
        return map;
    }

    private void bind(KeyMap<Key> map, Key key, Capability capability, String... sequences) {
        String own = KeyMap.key(terminal, capability);
        if (own != null && !own.isEmpty()) {
            map.bind(key, own);
        }
        map.bind(key, sequences);
    }

    private void act(Key key, BindingReader keys) {
        message = "";
        int page = Math.max(1, body() - 1);
        switch (key) {
            case UP -> row--;
            case DOWN -> row++;
            case LEFT -> column--;
            case RIGHT -> column++;
            case PAGE_UP -> row -= page;
            case PAGE_DOWN -> row += page;
            case FIRST -> row = 0;
            case LAST -> row = grid.rows() - 1;
            case ASCENDING -> grid.sort(column, false);
            case DESCENDING -> grid.sort(column, true);
            case SEARCH -> search(keys);
            case NEXT -> find(1);
            case PREVIOUS -> find(-1);
            case HELP -> help(keys);
            default -> {}
        }
        row = Math.max(0, Math.min(row, grid.rows() - 1));
        column = Math.max(0, Math.min(column, grid.columns() - 1));
    }

    private void search(BindingReader keys) {
        StringBuilder typed = new StringBuilder();
        while (true) {
            message = "/" + typed;
            draw();
            int c = keys.readCharacter();
            if (c == '\r' || c == '\n') {
                sought = typed.isEmpty() ? sought : typed.toString();
                find(1);
                return;
            }
            if (c < 0 || c == 3 || c == 27) {
                message = "";
                return;
            }
            if (c == 127 || c == 8) {
                typed.setLength(Math.max(0, typed.length() - 1));
            } else if (c >= ' ') {
                typed.appendCodePoint(c);
            }
        }
    }

    /** Shows what every key does, until one is pressed. */
    private void help(BindingReader keys) {
        int width = Math.max(10, terminal.getSize().getColumns());
        StringBuilder screen = new StringBuilder("\u001b[H\u001b[J");
        words.apply("terminal.pager-help").lines().forEach(text -> line(screen, text, width, ""));
        out.print(screen);
        out.flush();
        keys.readBinding(keys());
    }

    private void find(int step) {
        Optional<Grid.Spot> found = sought.isEmpty() ? Optional.empty() : grid.find(sought, row, step);
        message = found.isEmpty() ? words.apply("terminal.pager-not-found") : "/" + sought;
        found.ifPresent(spot -> {
            row = spot.row();
            column = spot.column();
        });
    }

    /** How many rows of the table fit between header and status line. */
    private int body() {
        return Math.max(1, terminal.getSize().getRows() - (grid.isText() ? 1 : MARGIN));
    }

    private synchronized void draw() {
        Size size = terminal.getSize();
        widths = new int[grid.columns()];
        int width = Math.max(10, size.getColumns());
        int body = body();
        top = Math.max(0, Math.min(Math.min(top, row), Math.max(0, grid.rows() - body)));
        top = Math.max(top, row - body + 1);
        left = Math.min(left, column);
        while (left < column && !fits(column, width)) {
            left++;
        }
        StringBuilder screen = new StringBuilder("\u001b[H");
        if (!grid.isText()) {
            line(screen, header(width), width, styled ? "\u001b[1m" : "");
        }
        for (int i = 0; i < body; i++) {
            int at = top + i;
            String text = at < grid.rows() ? (at == row ? ">" : " ") + cells(at, width - 1) : "";
            line(screen, text, width, at == row && styled && !grid.isText() ? "\u001b[7m" : "");
        }
        screen.append(styled ? "\u001b[2m" : "")
                .append(Grid.fitted(status(), width - 1, false))
                .append("\u001b[0m\u001b[K");
        out.print(screen);
        out.flush();
    }

    private int width(int c) {
        if (widths[c] == 0) {
            widths[c] = Math.max(1, grid.width(c, row));
        }
        return widths[c];
    }

    private static void line(StringBuilder screen, String text, int width, String style) {
        screen.append(style).append(Grid.fitted(text, width - 1, false)).append("\u001b[0m\u001b[K\r\n");
    }

    private boolean fits(int wanted, int width) {
        int used = 1;
        for (int c = left; c <= wanted; c++) {
            used += width(c) + GAP.length() + 1;
        }
        return used <= width;
    }

    private String header(int width) {
        StringBuilder text = new StringBuilder(" ");
        for (int c = left; c < grid.columns() && text.length() < width; c++) {
            String name = (c == column ? ">" : "") + grid.name(c) + grid.sign(c);
            text.append(Grid.fitted(name, width(c) + 1, grid.isNumber(c))).append(GAP);
        }
        return text.toString().stripTrailing();
    }

    private String cells(int at, int width) {
        StringBuilder text = new StringBuilder();
        for (int c = left; c < grid.columns() && text.length() < width; c++) {
            text.append(Grid.fitted(grid.cell(at, c), width(c) + (grid.isText() ? 0 : 1), grid.isNumber(c)))
                    .append(GAP);
        }
        return text.toString().stripTrailing();
    }

    private String status() {
        String place = grid.isText()
                ? (row + 1) + "/" + grid.rows()
                : words.apply("terminal.pager-row") + " " + (row + 1) + "/" + grid.rows() + "  "
                        + words.apply("terminal.pager-column") + " " + (column + 1) + "/" + grid.columns();
        String rest = message.isEmpty() ? words.apply("terminal.pager-keys") : message;
        return title + "  " + place + "  " + rest;
    }
}
