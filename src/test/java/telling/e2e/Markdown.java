package telling.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of a Markdown text, and the links in it. */
final class Markdown {

    private static final Pattern NAME = Pattern.compile("`([^`]+\\.[a-z]+)`[^`]*$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    private Markdown() {}

    /** A block: its language tag, the file that the line of prose before it names last (or nothing), its text. */
    record Block(String language, String file, String text) {}

    static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        String prose = "";
        String language = null;
        StringBuilder text = new StringBuilder();
        for (String line : markdown.lines().toList()) {
            if (language != null && line.equals("```")) {
                Matcher name = NAME.matcher(prose);
                blocks.add(new Block(language, name.find() ? name.group(1) : "", text.toString()));
                language = null;
                text.setLength(0);
                prose = "";
            } else if (language != null) {
                text.append(line).append('\n');
            } else if (line.startsWith("```")) {
                language = line.substring(3).strip();
            } else if (!line.isBlank()) {
                prose = line;
            }
        }
        if (language != null) {
            throw new AssertionError("a block is never closed: " + text);
        }
        return blocks;
    }

    /** The targets of all links, but not the addresses of other sites. */
    static List<String> links(String markdown) {
        return LINK.matcher(markdown)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains("://"))
                .toList();
    }

    /** The cells of the first column of the table whose head begins with this word, without backticks. */
    static List<String> firstColumn(String markdown, String head) {
        return markdown.lines()
                .dropWhile(line -> !line.startsWith("| " + head))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split("\\|", -1)[1].strip().replace("`", ""))
                .toList();
    }
}
