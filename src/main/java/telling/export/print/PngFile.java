package telling.export.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** An image as a PNG file with its size on paper and its words; no clock goes into it. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double INCH_PER_M = 1 / 0.0254;

    private static final byte UP = 2;
    private static final int LEVEL = 4;

    private PngFile() {}

    static void write(BufferedImage image, int dpi, Layout layout, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        chunk("IHDR", head(image), out);
        chunk("sRGB", new byte[] {0}, out);
        chunk("pHYs", physical((int) Math.round(dpi * INCH_PER_M)), out);
        chunk("iTXt", text("Title", layout.title()), out);
        chunk("iTXt", text("Description", layout.alt()), out);
        if (!layout.trace().isEmpty()) {
            chunk("iTXt", text("telling-trace", layout.trace()), out);
        }
        chunk("IDAT", pixels(image), out);
        chunk("IEND", new byte[0], out);
    }

    private static byte[] head(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(image.getWidth());
        data.writeInt(image.getHeight());
        data.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] physical(int perMetre) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(perMetre);
        data.writeInt(perMetre);
        data.write(1);
        return bytes.toByteArray();
    }

    private static byte[] text(String key, String words) {
        byte[] start = (key + "\0\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
        byte[] rest = words.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + rest.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(rest, 0, all, start.length, rest.length);
        return all;
    }

    /** The rows, each as its difference from the one above it: most of a chart's rows are alike, and zeros pack fast. */
    private static byte[] pixels(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(LEVEL);
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] line = new byte[1 + 3 * width];
        line[0] = UP;
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, deflater, 1 << 15)) {
            for (int y = 0; y < image.getHeight(); y++) {
                int row = y * width;
                for (int x = 0; x < width; x++) {
                    int here = pixels[row + x];
                    int above = y == 0 ? 0 : pixels[row + x - width];
                    line[1 + 3 * x] = (byte) ((here >> 16) - (above >> 16));
                    line[2 + 3 * x] = (byte) ((here >> 8) - (above >> 8));
                    line[3 + 3 * x] = (byte) (here - above);
                }
                packed.write(line);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(String name, byte[] content, OutputStream out) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(content.length);
        data.write(type);
        data.write(content);
        data.writeInt((int) sum.getValue());
        data.flush();
    }
}
