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
import java.util.List;
import java.util.stream.Stream;
import telling.base.NearNames;
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

    private static final int MOST_FILES = 200;

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
                List<String> files = files(path);
                throw Problem.of("data.is-folder", "file", name, "files", files.isEmpty() ? List.of("–") : files)
                        .thrown();
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            Path folder = path.toAbsolutePath().getParent();
            List<String> near =
                    folder == null ? List.of() : NearNames.to(String.valueOf(path.getFileName()), files(folder));
            throw Problem.of("data.no-file", "file", name)
                    .with("near", near)
                    .at(Place.of(name))
                    .thrown();
        } catch (IOException e) {
            throw Problem.of("data.unreadable-file", "file", name, "reason", Outputs.reason(e))
                    .at(Place.of(name))
                    .thrown();
        }
    }

    /** The names of some files in a folder; none where it cannot be read. */
    private static List<String> files(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> !file.startsWith("."))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException e) {
            return List.of();
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
