package telling.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.session.CellNames;
import telling.session.CellRun;

/** Which cells were computed with a name that has had another meaning since. */
public final class Stale {

    /** What {@code /undo} runs: the name means again what that earlier cell gave it. */
    public static final Pattern RESTORED = Pattern.compile("var [\\w$]+ = \\$([1-9][0-9]{0,8});");

    private static final int LONGEST = 200_000;

    private final Map<Integer, CellNames> read = new HashMap<>();

    /**
     * The cells that are stale, in order, each with the names to blame. A cell is not stale on account
     * of what it defines itself, nor once the same cell has run again with the meanings of now.
     */
    public Map<Integer, Set<String>> cells(List<CellRun> history) {
        Map<String, Integer> defined = new HashMap<>();
        Map<Integer, Map<String, Integer>> used = new LinkedHashMap<>();
        for (CellRun run : history) {
            if (!run.succeeded() || run.cell().source().length() > LONGEST) {
                continue;
            }
            CellNames names = names(run);
            Map<String, Integer> versions = new TreeMap<>();
            for (String name : names.uses()) {
                if (!names.defines().contains(name)) {
                    versions.put(name, defined.getOrDefault(name, 0));
                }
            }
            used.put(run.number(), versions);
            Matcher restored = RESTORED.matcher(run.cell().source().strip());
            if (restored.matches()) {
                versions.clear();
            }
            int version = restored.matches() ? Integer.parseInt(restored.group(1)) : run.number();
            names.defines().forEach(name -> defined.put(name, version));
        }
        return stale(history, defined, used);
    }

    private Map<Integer, Set<String>> stale(
            List<CellRun> history, Map<String, Integer> defined, Map<Integer, Map<String, Integer>> used) {
        Map<Integer, Set<String>> stale = new TreeMap<>();
        for (CellRun run : history) {
            Map<String, Integer> versions = used.getOrDefault(run.number(), Map.of());
            Set<String> blamed = new TreeSet<>();
            versions.forEach((name, version) -> {
                boolean changed = !defined.getOrDefault(name, 0).equals(version);
                boolean passedOn = stale.containsKey(version) || stale.containsKey(cellOf(name));
                if (changed || passedOn) {
                    blamed.add(name);
                }
            });
            if (!blamed.isEmpty()) {
                stale.put(run.number(), blamed);
            }
        }
        if (!stale.isEmpty()) {
            redone(history, stale).forEach(stale::remove);
        }
        return stale;
    }

    /**
     * Stale cells that ran again since: unchanged but for {@code $n}, and fresh there, or unchanged, so that the last
     * run is stale in their stead.
     */
    private static List<Integer> redone(List<CellRun> history, Map<Integer, Set<String>> stale) {
        Map<String, CellRun> last = new HashMap<>();
        history.stream().filter(CellRun::succeeded).forEach(run -> last.put(text(run), run));
        List<Integer> redone = new ArrayList<>();
        for (CellRun run : history) {
            CellRun again = last.get(text(run));
            if (again == null || again.number() <= run.number() || !stale.containsKey(run.number())) {
                continue;
            }
            if (!stale.containsKey(again.number())
                    || again.cell().source().equals(run.cell().source())) {
                redone.add(run.number());
            }
        }
        return redone;
    }

    private static String text(CellRun run) {
        return run.cell().source().strip().replaceAll("\\$[0-9]+", "\\$");
    }

    private static int cellOf(String name) {
        return name.matches("\\$[1-9][0-9]{0,8}") ? Integer.parseInt(name.substring(1)) : -1;
    }

    private CellNames names(CellRun run) {
        return read.computeIfAbsent(run.number(), n -> CellNames.of(run.cell().source()));
    }
}
