package telling.export.print;

import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * A TrueType font of only those letters that a chart uses. Inter comes with cubic outlines, which PDFBox
 * cannot embed; here each is told in quadratic ones, a thousandth of the size exact.
 */
final class TrueType {

    private static final int EM = 2048;
    private static final int SPLITS = 2;

    private final Typeface face;
    private final List<Integer> letters;

    private TrueType(Typeface face, NavigableSet<Integer> letters) {
        this.face = face;
        this.letters = List.copyOf(letters);
    }

    /** The bytes of a font file; the same letters give the same bytes. */
    static byte[] of(Typeface face, NavigableSet<Integer> letters) throws IOException {
        return new TrueType(face, letters).file();
    }

    private byte[] file() throws IOException {
        Data glyphs = new Data();
        Data places = new Data();
        Data advances = new Data();
        int mostPoints = 0;
        int mostContours = 0;
        places.i32(0);
        for (int glyph = 0; glyph <= letters.size(); glyph++) {
            int letter = glyph == 0 ? 0x25A1 : letters.get(glyph - 1);
            Outline outline = Outline.of(face, letter);
            outline.write(glyphs);
            places.i32(glyphs.size());
            advances.u16((int) Math.round(face.advance(letter) * EM));
            advances.u16(outline.left());
            mostPoints = Math.max(mostPoints, outline.points());
            mostContours = Math.max(mostContours, outline.contours().size());
        }
        int count = letters.size() + 1;
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", system());
        tables.put("cmap", codes());
        tables.put("glyf", glyphs.bytes());
        tables.put("head", head());
        tables.put("hhea", across(count));
        tables.put("hmtx", advances.bytes());
        tables.put("loca", places.bytes());
        tables.put("maxp", most(count, mostPoints, mostContours));
        tables.put("name", names());
        tables.put("post", post());
        return joined(tables);
    }

    private static byte[] joined(Map<String, byte[]> tables) throws IOException {
        Data file = new Data();
        int power = Integer.highestOneBit(tables.size());
        file.i32(0x00010000);
        file.u16(tables.size()).u16(power * 16);
        file.u16(Integer.numberOfTrailingZeros(power)).u16(tables.size() * 16 - power * 16);
        int at = 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.raw(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.i32(sum(table.getValue())).i32(at).i32(table.getValue().length);
            at += (table.getValue().length + 3) / 4 * 4;
        }
        for (byte[] table : tables.values()) {
            file.raw(table).raw(new byte[(4 - table.length % 4) % 4]);
        }
        byte[] bytes = file.bytes();
        int head = 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            if (table.getKey().equals("head")) {
                break;
            }
            head += (table.getValue().length + 3) / 4 * 4;
        }
        byte[] adjustment = new Data().i32(0xB1B0AFBA - sum(bytes)).bytes();
        System.arraycopy(adjustment, 0, bytes, head + 8, 4);
        return bytes;
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 0xff) << (24 - i % 4 * 8);
        }
        return sum;
    }

    private static byte[] head() throws IOException {
        Data head = new Data();
        head.i32(0x00010000).i32(0x00010000).i32(0).i32(0x5F0F3CF5);
        head.u16(3).u16(EM).raw(new byte[16]);
        head.u16(-EM).u16(-EM / 2).u16(2 * EM).u16(2 * EM);
        return head.u16(0).u16(8).u16(2).u16(1).u16(0).bytes();
    }

    private static byte[] across(int count) throws IOException {
        Data across = new Data();
        across.i32(0x00010000).u16(1984).u16(-494).u16(0).u16(2 * EM);
        across.u16(0).u16(0).u16(2 * EM).u16(1).u16(0).u16(0);
        return across.raw(new byte[8]).u16(0).u16(count).bytes();
    }

    private static byte[] most(int count, int points, int contours) throws IOException {
        Data most = new Data().i32(0x00010000).u16(count).u16(points).u16(contours);
        return most.u16(0).u16(0).u16(2).raw(new byte[16]).bytes();
    }

    private byte[] codes() throws IOException {
        Data codes = new Data().u16(0).u16(1).u16(3).u16(10).i32(12);
        codes.u16(12).u16(0).i32(16 + 12 * letters.size()).i32(0).i32(letters.size());
        for (int i = 0; i < letters.size(); i++) {
            codes.i32(letters.get(i)).i32(letters.get(i)).i32(i + 1);
        }
        return codes.bytes();
    }

    private byte[] names() throws IOException {
        Map<Integer, String> names = new TreeMap<>();
        names.put(0, "Copyright 2016 The Inter Project Authors. SIL Open Font License 1.1");
        names.put(1, "Inter");
        names.put(2, face.name().replace("Inter-", ""));
        names.put(4, face.name());
        names.put(6, "TELLNG+" + face.name());
        Data all = new Data().u16(0).u16(names.size()).u16(6 + 12 * names.size());
        Data texts = new Data();
        for (Map.Entry<Integer, String> name : names.entrySet()) {
            byte[] text = name.getValue().getBytes(StandardCharsets.UTF_16BE);
            all.u16(3).u16(1).u16(0x409).u16(name.getKey()).u16(text.length).u16(texts.size());
            texts.raw(text);
        }
        return all.raw(texts.bytes()).bytes();
    }

    private byte[] system() throws IOException {
        Data system = new Data().u16(4).u16(EM / 2).u16(face.name().endsWith("Regular") ? 400 : 600);
        system.u16(5).u16(0).raw(new byte[20]).u16(0).raw(new byte[26]).raw("NONE".getBytes(StandardCharsets.US_ASCII));
        system.u16(0x40)
                .u16(0x20)
                .u16(0xffff)
                .u16(1984)
                .u16(-494)
                .u16(0)
                .u16(1984)
                .u16(494);
        system.raw(new byte[8]).u16(1118).u16(1490);
        return system.u16(0).u16(0x20).u16(0).bytes();
    }

    private static byte[] post() throws IOException {
        return new Data()
                .i32(0x00030000)
                .i32(0)
                .u16(-250)
                .u16(100)
                .raw(new byte[20])
                .bytes();
    }

    /** Numbers in the order of a font file. */
    private static final class Data {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Data u16(int value) throws IOException {
            out.writeShort(value);
            return this;
        }

        Data i32(int value) throws IOException {
            out.writeInt(value);
            return this;
        }

        Data raw(byte[] value) throws IOException {
            out.write(value);
            return this;
        }

        int size() {
            return bytes.size();
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    /** A letter's contours, each as x, y, 1 where the point lies on the line. */
    private record Outline(List<List<int[]>> contours) {

        static Outline of(Typeface face, int letter) {
            List<List<int[]>> contours = new ArrayList<>();
            List<int[]> contour = new ArrayList<>();
            double[] at = new double[2];
            double[] c = new double[6];
            for (PathIterator path = face.outline(letter).getPathIterator(null); !path.isDone(); path.next()) {
                switch (path.currentSegment(c)) {
                    case PathIterator.SEG_MOVETO -> {
                        contour = new ArrayList<>();
                        contours.add(contour);
                        contour.add(point(c[0], c[1], 1));
                        at = new double[] {c[0], c[1]};
                    }
                    case PathIterator.SEG_LINETO -> {
                        contour.add(point(c[0], c[1], 1));
                        at = new double[] {c[0], c[1]};
                    }
                    case PathIterator.SEG_QUADTO -> {
                        contour.add(point(c[0], c[1], 0));
                        contour.add(point(c[2], c[3], 1));
                        at = new double[] {c[2], c[3]};
                    }
                    case PathIterator.SEG_CUBICTO -> {
                        cubic(at[0], at[1], c[0], c[1], c[2], c[3], c[4], c[5], SPLITS, contour);
                        at = new double[] {c[4], c[5]};
                    }
                    default -> {
                        // the end of a contour closes it by itself
                    }
                }
            }
            contours.forEach(Outline::withoutClosing);
            contours.removeIf(points -> points.size() < 3);
            return new Outline(contours);
        }

        /** The last point is left out where it is the first again. */
        private static void withoutClosing(List<int[]> points) {
            int last = points.size() - 1;
            if (last > 0
                    && points.get(last)[2] == 1
                    && points.get(0)[0] == points.get(last)[0]
                    && points.get(0)[1] == points.get(last)[1]) {
                points.remove(last);
            }
        }

        private static int[] point(double x, double y, int on) {
            return new int[] {(int) Math.round(x * EM), (int) Math.round(y * EM), on};
        }

        private static void cubic(
                double x0,
                double y0,
                double x1,
                double y1,
                double x2,
                double y2,
                double x3,
                double y3,
                int splits,
                List<int[]> to) {
            if (splits == 0) {
                to.add(point((3 * (x1 + x2) - x0 - x3) / 4, (3 * (y1 + y2) - y0 - y3) / 4, 0));
                to.add(point(x3, y3, 1));
                return;
            }
            double ax = (x0 + x1) / 2;
            double ay = (y0 + y1) / 2;
            double bx = (x1 + x2) / 2;
            double by = (y1 + y2) / 2;
            double cx = (x2 + x3) / 2;
            double cy = (y2 + y3) / 2;
            double mx = (ax + 2 * bx + cx) / 4;
            double my = (ay + 2 * by + cy) / 4;
            cubic(x0, y0, ax, ay, (ax + bx) / 2, (ay + by) / 2, mx, my, splits - 1, to);
            cubic(mx, my, (bx + cx) / 2, (by + cy) / 2, cx, cy, x3, y3, splits - 1, to);
        }

        int points() {
            return contours.stream().mapToInt(List::size).sum();
        }

        int left() {
            return contours.stream()
                    .flatMap(List::stream)
                    .mapToInt(p -> p[0])
                    .min()
                    .orElse(0);
        }

        void write(Data to) throws IOException {
            if (contours.isEmpty()) {
                return;
            }
            List<int[]> all = contours.stream().flatMap(List::stream).toList();
            to.u16(contours.size()).u16(left());
            to.u16(all.stream().mapToInt(p -> p[1]).min().orElse(0));
            to.u16(all.stream().mapToInt(p -> p[0]).max().orElse(0));
            to.u16(all.stream().mapToInt(p -> p[1]).max().orElse(0));
            int end = -1;
            for (List<int[]> contour : contours) {
                end += contour.size();
                to.u16(end);
            }
            to.u16(0);
            byte[] flags = new byte[all.size()];
            for (int i = 0; i < flags.length; i++) {
                flags[i] = (byte) all.get(i)[2];
            }
            to.raw(flags);
            for (int side = 0; side < 2; side++) {
                int before = 0;
                for (int[] point : all) {
                    to.u16(point[side] - before);
                    before = point[side];
                }
            }
            to.raw(new byte[(4 - to.size() % 4) % 4]);
        }
    }
}
