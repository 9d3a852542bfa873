package telling.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telling.base.Problem;
import telling.session.CellRun;
import telling.session.CellValues;

/** Runs earlier cells again, each as a new cell. */
public final class Again {

    private Again() {}

    /**
     * The cells that these words name: {@code 3}, {@code 2-5}.
     *
     * <p>Errors: command.not-a-cell, command.no-such-cell.
     */
    public static List<CellRun> named(List<Invocation.Word> words, List<CellRun> history) {
        List<CellRun> cells = new ArrayList<>();
        for (Invocation.Word word : words) {
            String text = word.value().replace("[", "").replace("]", "").replace("$", "");
            if (!text.matches("[1-9][0-9]{0,8}(-[1-9][0-9]{0,8})?")) {
                throw Problem.of("command.not-a-cell", "text", word.raw()).thrown();
            }
            int dash = text.indexOf('-');
            int from = Integer.parseInt(dash < 0 ? text : text.substring(0, dash));
            int to = dash < 0 ? from : Integer.parseInt(text.substring(dash + 1));
            List<CellRun> found = history.stream()
                    .filter(run -> run.number() >= from && run.number() <= to)
                    .toList();
            if (found.isEmpty()) {
                throw Problem.of("command.no-such-cell", "cell", word.raw(), "count", history.size())
                        .thrown();
            }
            cells.addAll(found);
        }
        return cells;
    }

    /** Runs these cells in order, each echoed; a {@code $n} of one among them means its new value. It ends at a failure. */
    public static void run(Collection<CellRun> cells, Shell shell) {
        Map<Integer, Integer> renumbered = new HashMap<>();
        for (CellRun cell : cells) {
            String source = renumbered(cell.cell().source(), renumbered);
            shell.narrate(source);
            CellRun run = shell.run(source);
            if (!run.succeeded()) {
                return;
            }
            renumbered.put(cell.number(), run.number());
        }
    }

    private static String renumbered(String source, Map<Integer, Integer> numbers) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (CellValues.Mention mention : CellValues.mentions(source)) {
            Integer number = numbers.get(mention.cell());
            if (number != null) {
                text.append(source, from, mention.offset()).append('$').append(number);
                from = mention.offset() + 1 + Integer.toString(mention.cell()).length();
            }
        }
        return text.append(source.substring(from)).toString();
    }
}
