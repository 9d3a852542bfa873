package telling.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import telling.chart.Chart;
import telling.chart.ChartFormats;

/**
 * Every format of several charts has the bytes that were noted. All tests run in Turkish and in Auckland, and on each JDK: so
 * the bytes depend on none of these. {@code -Dgolden.write=true} notes them anew after a chart was meant to change.
 */
class SameBytesTest {

    private static final Path NOTED = Path.of("src/test/resources/telling/export/print/bytes.txt");

    @Test
    void everyFormat_hasTheBytesThatWereNoted() throws Exception {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("outcomes", Charts.outcomes());
        charts.put("outcomes-slide", Charts.outcomes().preset("slide"));
        charts.put("rows", Charts.rows(40));
        charts.put("hostile", Charts.hostile("</text><script>alert(1)</script>\"'& İıÇ 漢字 \u202e =1+1"));
        StringBuilder actual = new StringBuilder();
        for (Map.Entry<String, Chart> one : charts.entrySet()) {
            for (String ending : ChartFormats.byEnding().keySet()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ChartFormats.of("x." + ending).write(one.getValue(), bytes);
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
                actual.append(HexFormat.of().formatHex(hash)).append("  ");
                actual.append(one.getKey()).append('.').append(ending).append('\n');
            }
        }
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(NOTED, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual.toString()).isEqualTo(Files.readString(NOTED, StandardCharsets.UTF_8));
    }
}
