package telling.export;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** An entry of a jar as it stands there, deflated; {@code java.util.zip} gives it unpacked only. */
final class RawEntry {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 1 << 16;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int DEFLATED = 8;

    private RawEntry() {}

    /** The deflated bytes of a resource; empty where it stands in no jar, or otherwise than deflated. */
    static Optional<byte[]> of(URL resource) throws IOException {
        if (!resource.getProtocol().equals("jar")
                || !(resource.openConnection() instanceof JarURLConnection connection)
                || !connection.getJarFileURL().getProtocol().equals("file")) {
            return Optional.empty();
        }
        try (FileChannel jar =
                FileChannel.open(Path.of(connection.getJarFileURL().toURI()))) {
            return entry(jar, connection.getEntryName());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Optional<byte[]> entry(FileChannel jar, String name) throws IOException {
        int tail = (int) Math.min(jar.size(), END_SIZE + LONGEST_COMMENT);
        ByteBuffer end = read(jar, jar.size() - tail, tail);
        int at = tail - END_SIZE;
        while (at >= 0 && end.getInt(at) != END) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        ByteBuffer entries = read(jar, end.getInt(at + 16), end.getInt(at + 12));
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + ENTRY_SIZE <= entries.limit() && entries.getInt(i) == ENTRY; ) {
            int nameLength = entries.getShort(i + 28) & 0xffff;
            byte[] found = new byte[nameLength];
            entries.get(i + ENTRY_SIZE, found);
            if (java.util.Arrays.equals(found, wanted)) {
                return entries.getShort(i + 10) == DEFLATED
                        ? Optional.of(content(jar, entries.getInt(i + 42), entries.getInt(i + 20)))
                        : Optional.empty();
            }
            i += ENTRY_SIZE + nameLength + (entries.getShort(i + 30) & 0xffff) + (entries.getShort(i + 32) & 0xffff);
        }
        return Optional.empty();
    }

    private static byte[] content(FileChannel jar, long local, int size) throws IOException {
        ByteBuffer head = read(jar, local, LOCAL_SIZE);
        int skip = LOCAL_SIZE + (head.getShort(26) & 0xffff) + (head.getShort(28) & 0xffff);
        return read(jar, local + skip, size).array();
    }

    private static ByteBuffer read(FileChannel jar, long from, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (jar.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("the jar ends early");
            }
        }
        return bytes.flip();
    }
}
