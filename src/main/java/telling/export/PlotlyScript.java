package telling.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * plotly.js as it stands in a page: compressed, with the hash that the page's policy needs. It comes from the WebJar on
 * the class path, as it is compressed there: to read and compress it anew takes a second, and gives other bytes on another JDK.
 *
 * @param packed zlib-compressed, in Base64
 * @param hash of the unpacked script, as a policy writes it
 */
record PlotlyScript(String packed, String hash) {

    static final String PLACE = "META-INF/resources/webjars/plotly.js-dist/3.3.1/plotly.js";

    /** SHA-256 and Adler-32 of version 3.3.1; a test holds them to the WebJar. */
    static final String HASH = "'sha256-ll0TvHfsqeJ8P36hwHerTLDcQhdTTS6oPWE2nIGjk20='";

    static final int ADLER = 0x93e4c8a3;
    private static final byte[] ZLIB = {0x78, (byte) 0x9c};

    /** The script, read once per process. */
    static PlotlyScript get() throws IOException {
        PlotlyScript known = Holder.script;
        if (known == null) {
            known = read();
            Holder.script = known;
        }
        return known;
    }

    private static PlotlyScript read() throws IOException {
        URL place = PlotlyScript.class.getResource("/" + PLACE);
        if (place == null) {
            throw new IOException("plotly.js is not on the class path");
        }
        byte[] packed = RawEntry.of(place).orElse(null);
        if (packed == null) {
            packed = deflated(place);
        }
        ByteBuffer zlib = ByteBuffer.allocate(ZLIB.length + packed.length + Integer.BYTES);
        zlib.put(ZLIB).put(packed).putInt(ADLER);
        return new PlotlyScript(
                new String(Base64.getEncoder().encode(zlib.array()), StandardCharsets.ISO_8859_1), HASH);
    }

    private static byte[] deflated(URL place) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (InputStream in = place.openStream();
                DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            in.transferTo(out);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
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
