package telling.data.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import telling.base.Outputs;
import telling.base.Place;
import telling.base.Problem;

/**
 * A text that was decoded without replacing anything.
 *
 * @param text without a byte order mark
 * @param sha256 of the bytes as they stand in the file
 */
public record TextFile(String text, String sha256) {

    /**
     * The file in this encoding.
     *
     * <p>Errors: data.no-file, data.unreadable-file, data.bad-encoding with the line and column of the
     * first bytes that do not belong to the encoding.
     */
    public static TextFile read(Path path, String name, Charset encoding) {
        byte[] bytes = bytes(path, name);
        return new TextFile(decode(bytes, name, encoding), sha256(bytes));
    }

    /** The bytes of the file; its absence is data.no-file. */
    static byte[] bytes(Path path, String name) {
        try {
            if (Files.isDirectory(path)) {
                throw new NoSuchFileException(name);
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw Problem.of("data.no-file", "file", name).at(Place.of(name)).thrown();
        } catch (IOException e) {
            throw Problem.of("data.unreadable-file", "file", name, "reason", Outputs.reason(e))
                    .at(Place.of(name))
                    .thrown();
        }
    }

    public static String decode(byte[] bytes, String name, Charset encoding) {
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            throw Problem.of(
                            "data.bad-encoding",
                            "encoding",
                            encoding.name(),
                            "bytes",
                            HexFormat.ofDelimiter(" ")
                                    .withUpperCase()
                                    .formatHex(
                                            bytes,
                                            in.position(),
                                            Math.min(bytes.length, in.position() + Math.max(1, result.length()))))
                    .at(Place.of(name, line, String.valueOf(column)))
                    .thrown();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** UTF-8, whatever way it is written; other names as the JDK knows them. */
    static Charset utf8() {
        return StandardCharsets.UTF_8;
    }
}
