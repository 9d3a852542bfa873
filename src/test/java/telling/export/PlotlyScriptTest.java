package telling.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Adler32;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class PlotlyScriptTest {

    @Test
    void packed_unpacksToTheScriptOfTheWebJar_whoseHashThePolicyNames() throws Exception {
        PlotlyScript script = PlotlyScript.get();
        byte[] unpacked = new InflaterInputStream(
                        new ByteArrayInputStream(Base64.getDecoder().decode(script.packed())))
                .readAllBytes();
        try (InputStream in = getClass().getResourceAsStream("/" + PlotlyScript.PLACE)) {
            assertThat(in).isNotNull();
            assertThat(unpacked).isEqualTo(in.readAllBytes());
        }
        Adler32 sum = new Adler32();
        sum.update(unpacked);
        assertThat((int) sum.getValue()).isEqualTo(PlotlyScript.ADLER);
        assertThat(PlotlyScript.hash(new String(unpacked, StandardCharsets.UTF_8)))
                .isEqualTo(script.hash());
    }
}
