package telling.export;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.chart.House;

/** What the colours of a page's charts are on a dark screen. */
final class DarkColours {

    private static final Pattern COLOUR = Pattern.compile("\"(#[0-9a-f]{6})\"");

    private DarkColours() {}

    /** Every colour that stands in this script, by itself, with the one that takes its place in the dark. */
    static JsonObject in(String script) {
        Map<String, String> dark = new TreeMap<>();
        Matcher found = COLOUR.matcher(script);
        while (found.find()) {
            dark.put(found.group(1), House.dark(found.group(1)));
        }
        JsonObject all = new JsonObject();
        dark.forEach(all::addProperty);
        return all;
    }

    /** The rules for what a page draws of a legend. */
    static String rules() {
        Map<String, String> dark = new LinkedHashMap<>();
        List.of(House.PAPER, House.MUTED).forEach(colour -> dark.put(colour, House.dark(colour)));
        House.series().forEach(colour -> dark.put(colour, House.dark(colour)));
        StringBuilder rules = new StringBuilder("@media screen and (prefers-color-scheme: dark) {\n");
        dark.forEach((light, other) -> rules.append(".legend [fill=\"")
                .append(light)
                .append("\"] { fill: ")
                .append(other)
                .append("; } .legend [stroke=\"")
                .append(light)
                .append("\"] { stroke: ")
                .append(other)
                .append("; }\n"));
        return rules.append("}\n").toString();
    }
}
