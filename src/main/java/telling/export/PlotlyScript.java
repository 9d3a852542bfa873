package telling.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * plotly.js as it stands in a page: compressed, with the hash that the page's policy needs. It comes
 * from the WebJar on the class path.
 *
 * @param packed zlib-compressed, in Base64
 * @param hash of the unpacked script, as a policy writes it
 */
record PlotlyScript(String packed, String hash) {

    private static final String PLACE = "/META-INF/resources/webjars/plotly.js-dist/3.3.1/plotly.js";

    /** The script, read and compressed once per process. */
    static PlotlyScript get() throws IOException {
        PlotlyScript known = Holder.script;
        if (known == null) {
            known = read();
            Holder.script = known;
        }
        return known;
    }

    private static PlotlyScript read() throws IOException {
        try (InputStream in = PlotlyScript.class.getResourceAsStream(PLACE)) {
            if (in == null) {
                throw new IOException("plotly.js is not on the class path");
            }
            byte[] plain = in.readAllBytes();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
            try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
                out.write(plain);
            } finally {
                deflater.end();
            }
            return new PlotlyScript(Base64.getEncoder().encodeToString(packed.toByteArray()), hash(plain));
        }
    }

    /** The hash of a script's text, as a Content-Security-Policy writes it. */
    static String hash(String script) {
        return hash(script.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script);
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {
        private static volatile @org.jspecify.annotations.Nullable PlotlyScript script;
    }
}
