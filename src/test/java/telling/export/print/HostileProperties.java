package telling.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import telling.chart.Chart;
import telling.chart.ChartData;
import telling.chart.ChartFormats;

/** Whatever a string of the data holds, it stays words in every file. */
class HostileProperties {

    private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z!/]");

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> pieces = Arbitraries.of(
                "</script>",
                "<script>",
                "<img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "]]>",
                "<![CDATA[",
                "-->",
                "<!--",
                "</style>",
                "</title>",
                "&lt;",
                "&#60;",
                "\"",
                "'",
                "`",
                "${x}",
                "{{title}}",
                "\n",
                "\r",
                "\t",
                "\0",
                "\u001b[2J",
                "\u202e",
                "\u2066",
                "\u2028",
                "\u2029",
                "\ufeff",
                "\ud800",
                "\\",
                "\\u003c",
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "%s",
                "a",
                " ",
                "İı",
                "漢字");
        return pieces.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    }

    @Property(tries = 150)
    void svg_isWellFormed_andHoldsNoElementOfTheData(@ForAll("words") String words) throws Exception {
        byte[] svg = bytes(Charts.hostile(words).traced(), "svg");
        NodeList all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getElementsByTagName("*");
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            names.add(((Element) all.item(i)).getTagName());
            NamedNodeMap attributes = all.item(i).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                assertThat(((Attr) attributes.item(j)).getName())
                        .doesNotStartWith("on")
                        .doesNotContain("href");
            }
        }
        assertThat(names)
                .isSubsetOf("svg", "title", "desc", "metadata", "style", "rect", "g", "text", "path", "circle");
        assertThat(new String(svg, StandardCharsets.UTF_8)).doesNotContain("\u202e", "\u2066", "\0", "\u001b");
    }

    @Property(tries = 30)
    void html_hasNoElementMore_whateverTheWords(@ForAll("words") String words) throws Exception {
        String page = new String(bytes(Charts.hostile(words).traced(), "html"), StandardCharsets.UTF_8);
        String plain = new String(bytes(Charts.hostile("plain").traced(), "html"), StandardCharsets.UTF_8);

        long elements = ELEMENT.matcher(plain).results().count();
        // blank words take no element
        assertThat(ELEMENT.matcher(page).results().count())
                .isBetween(words.isBlank() ? elements / 2 : elements, elements);
        assertThat(page).doesNotContain("\u202e", "\u2066", "\0", "\u001b");
    }

    @Property(tries = 300)
    void csv_startsNoFormula_andKeepsItsRows(@ForAll("words") String words) throws Exception {
        ChartData data = new ChartData(List.of(ChartData.Column.text("x", "X")), List.of(List.of(words)));
        String csv = data.csv();
        String cell = csv.substring("x\r\n".length(), csv.length() - 2);
        String inside =
                cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;

        assertThat("=+-@\t\r\n".indexOf(inside.charAt(0))).isNegative();
        assertThat(inside.startsWith("'") ? List.of(words, "'" + words) : List.of(words))
                .contains(inside);
    }

    private static byte[] bytes(Chart chart, String ending) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChartFormats.of("x." + ending).write(chart, out);
        return out.toByteArray();
    }
}
