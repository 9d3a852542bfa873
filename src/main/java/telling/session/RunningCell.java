package telling.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.base.Making;

/** The cell that is running, and of the cells before it those that it builds on. */
final class RunningCell implements Making {

    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s");
    private static final Pattern CELL_VALUE = Pattern.compile("\\$([1-9][0-9]{0,8})");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:class|record|enum|interface)\\s+(\\w+)|\\b(\\w+)\\s*=[^=]|\\b[\\w>\\]]+\\s+(\\w+)\\s*(?:\\([^()]*\\)\\s*\\{|;)");

    private final Cell cell;
    private final int number;
    private final List<CellRun> before;

    RunningCell(Cell cell, int number, List<CellRun> before) {
        this.cell = cell;
        this.number = number;
        this.before = List.copyOf(before);
    }

    @Override
    public Optional<String> notebook() {
        return cell.file().map(file -> file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
    }

    @Override
    public int cell() {
        return number;
    }

    @Override
    public List<String> sources() {
        if (cell.file().isPresent()) {
            return List.of(cell.source());
        }
        Deque<CellRun> needed = new ArrayDeque<>();
        Set<String> names = names(cell.source());
        for (int i = before.size() - 1; i >= 0; i--) {
            CellRun run = before.get(i);
            if (run.succeeded() && needs(names, run)) {
                needed.addFirst(run);
                names.addAll(names(run.cell().source()));
            }
        }
        List<Integer> numbers = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (CellRun run : needed) {
            numbers.add(run.number());
            sources.add(renumbered(run.cell().source(), numbers));
        }
        sources.add(renumbered(cell.source(), numbers));
        return sources;
    }

    /** Whether a name that is used comes from this cell: its value, what it imports, declares or assigns. */
    private static boolean needs(Set<String> names, CellRun run) {
        String source = run.cell().source();
        if (names.contains("$" + run.number()) || IMPORT.matcher(source).find()) {
            return true;
        }
        Matcher named = NAMED.matcher(source);
        while (named.find()) {
            for (int i = 1; i <= named.groupCount(); i++) {
                if (named.group(i) != null && names.contains(named.group(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> names(String source) {
        Set<String> names = new HashSet<>();
        JavaText.of(source).names().forEach(name -> names.add(name.text()));
        CellValues.mentions(source).forEach(mention -> names.add("$" + mention.cell()));
        return names;
    }

    /** The source with each $n as it is called where only these cells run. */
    private static String renumbered(String source, List<Integer> numbers) {
        return CELL_VALUE.matcher(source).replaceAll(found -> {
            int at = numbers.indexOf(Integer.parseInt(found.group(1)));
            return Matcher.quoteReplacement(at < 0 ? found.group() : "$" + (at + 1));
        });
    }
}
