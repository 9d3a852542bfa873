package telling.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.base.Language;
import telling.base.Texts;

/**
 * What to type instead of a cell that did not compile, where it is Python, R, SQL or a command without its slash.
 * The words are {@code command.habit.KEY}; the pattern's first group is the fact {@code what}.
 */
final class Remedies {

    private record Row(Pattern typed, String key) {}

    private static final List<Row> ROWS = new ArrayList<>();

    static {
        row("(?is)(?:select|insert|update|delete|create|pragma|with)\\s+[^=(\\s].*", "sql");
        row("!.*", "system");
        row("(?:Out\\[|_)(\\d+)\\b.*", "value");
        row("_{1,3}(?:\\W.*)?", "last");
        row("In\\[(\\d+)\\].*", "input");
        row("%%.*", "cell-magic");
        row("(?:library|require|install\\.packages|source|suppressMessages)\\s*\\(.*", "library");
        row("import\\s+[\\w.]+(?:\\s+as\\s+\\w+)?|from\\s+\\w+\\s+import\\b.*", "library");
        row("(?s).*(?:%>%|\\|>).*", "pipe");
        row("([\\p{L}_]\\w*)\\s*<-.*", "arrow");
        row("(?s)(?:var\\s+\\w+\\s*=\\s*)?(filter)\\s*\\(\\s*\\w+\\s*,\\s*(?!\")\\w.*", "condition");
        row(
                "(?s)(?:var\\s+\\w+\\s*=\\s*)?(select|sort|crosstab|summarise|top|describe)"
                        + "\\s*\\(\\s*\\w+\\s*,\\s*-?[\\p{L}_]\\w*\\s*[,)].*",
                "quotes");
        row("(?:.*\\W)?load\\s*\\(\\s*([\\w./-]+\\.(?:csv|json|tsv|txt|ndjson|jsonl))\\s*\\).*", "file");
        row("(?:.*\\W)?(?:head|tail)\\s*\\(.*", "head");
        row("(?:.*\\W)?(?:summary|str|glimpse|info|describe|skim)\\s*\\(.*", "summary");
        row("(?:.*\\W)?(?:names|colnames|variable\\.names|keys)\\s*\\(.*", "names");
        row("(?:.*\\W)?(?:nrow|ncol|dim|len|length|NROW)\\s*\\(.*|.*\\.shape", "size");
        row("(?:View|view|edit|fix)\\s*\\(\\s*(\\w+).*", "view");
        row("(?:.*\\W)?(?:table|xtabs|value_counts|pivot_table|count)\\s*\\(.*", "table");
        row("(?:.*\\W)?(?:group_?by|aggregate|tapply|ddply|summari[sz]e|agg)\\s*\\(.*", "group");
        row("[\\p{L}_]\\w*\\$.*|\\w+\\(\\s*[\\p{L}_]\\w*\\$.*", "dollar");
        row("[\\p{L}_]\\w*\\[.*", "dollar");
        row("(?:print|cat|echo|puts|printf|paste)\\b.*", "print");
        row("(?:.*\\W)?c\\s*\\(.*", "list");
        row("(?:.*\\W)?(?:mean|median|sd|sum|var|quantile|avg)\\s*\\(.*", "mean");
        row("(?:.*[^.\\w])?(sqrt|log|log10|exp|abs|round|pow|floor|ceil|sin|cos|tan|max|min)\\s*\\(.*", "math");
        row("(?:.*\\W)?(?:read\\.csv2?|read_csv2?|read_excel|fread|readRDS|read\\.table|read_json)\\s*\\(.*", "read");
        row("(?:setwd|chdir|os\\.chdir)\\s*\\(.*", "folder");
        row("(?:rm|del)\\b.*", "remove");
        row("(?:.*\\W)?(?:ggplot|hist|barplot|qplot|boxplot|plt\\.\\w+)\\s*\\(.*", "plot");
        row("(?s)(?:for\\s+\\w+\\s+in|for\\s*\\(\\s*\\w+\\s+in|while\\s[^(]+:|if\\s[^(]+:).*", "loop");
        row("(?s)(?:def|func|fun)\\s.*|.*\\b(?:lambda\\s|function\\s*\\().*", "function");
        row("(?:let|const|val|my|local|auto)\\s+(\\w+)\\s*=.*", "let");
        row(".*\\*\\*.*", "power");
        row("(?s).*\\b(?:NULL|None|nil|NA|NaN)\\b.*", "null");
        row("(?s).*\\b(?:True|False|TRUE|FALSE)\\b.*", "true");
        row("(?s).*[\\w)\"]\\s+(?:and|or|not)\\s+[\\w(\"].*", "and");
        row("(?:.*=\\s*)?\\d+,\\d+", "comma");
        row("(?:clear|cls)(?:\\(\\))?", "clear");
        row("\\.(?:schema|mode|read|open|import|headers?)\\b.*", "dot");
    }

    private Remedies() {}

    private static void row(String typed, String key) {
        ROWS.add(new Row(Pattern.compile(typed), key));
    }

    /** The remedy for a text that did not compile; empty where none is known. */
    static Optional<String> of(String text, Commands commands, Language language) {
        String typed = text.strip();
        if (typed.endsWith(";")) {
            typed = typed.substring(0, typed.length() - 1).stripTrailing();
        }
        if (typed.lines().count() > 3) {
            return Optional.empty();
        }
        for (Row row : ROWS) {
            Matcher matcher = row.typed().matcher(typed);
            if (matcher.matches()) {
                String what = matcher.groupCount() > 0 && matcher.group(1) != null ? matcher.group(1) : "";
                return Optional.of(Texts.get(language, "command.habit." + row.key(), "what", what));
            }
        }
        return withoutSlash(typed, commands, language);
    }

    /** A command that lacks its slash: a name of one, then words rather than what goes on in Java. */
    private static Optional<String> withoutSlash(String typed, Commands commands, Language language) {
        String name = typed.split("\\s", 2)[0];
        boolean words = typed.matches("[\\p{L}]+(?:\\s+[^\\s=(.].*|\\s+\\.\\.?)?");
        return words && commands.find(name).isPresent()
                ? Optional.of(Texts.get(language, "command.habit.slash", "what", typed))
                : Optional.empty();
    }
}
