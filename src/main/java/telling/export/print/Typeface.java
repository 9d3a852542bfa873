package telling.export.print;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import telling.base.Problem;
import telling.chart.House;

/**
 * The font of print charts, widths and outlines of its letters: that of the house, or Inter (SIL Open Font License 1.1),
 * read from the class path. Nothing here asks the system for a font.
 */
final class Typeface {

    /** The height of a capital, as part of the size. */
    static final double CAPITAL = 0.727;

    /** From one line to the next, as part of the size. */
    static final double LINE = 1.28;

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, Double> widths = new ConcurrentHashMap<>();
    private final Map<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();
    private static final Map<Path, Typeface> OWN = new ConcurrentHashMap<>();

    private Typeface(String name, byte[] file) throws IOException {
        this.name = name;
        boolean cubic = file.length > 3 && file[0] == 'O' && file[1] == 'T';
        RandomAccessReadBuffer content = new RandomAccessReadBuffer(file);
        this.font = cubic ? new OTFParser(false).parse(content) : new TTFParser(false).parse(content);
        this.glyphs = font.getUnicodeCmapLookup();
    }

    private static Typeface inter(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + name + ".otf")) {
            if (in == null) {
                throw new IOException("no font " + name);
            }
            return new Typeface(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters of a weight in the house's font or ours, each read once per process. Errors: export.font. */
    static Typeface of(boolean bold) {
        Optional<Path> own = bold ? House.style().boldFont() : House.style().font();
        return own.map(file -> OWN.computeIfAbsent(file, Typeface::own))
                .orElseGet(() -> bold ? Bold.FACE : Regular.FACE);
    }

    private static Typeface own(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return new Typeface(
                    name.substring(0, name.lastIndexOf('.')).replaceAll("[^A-Za-z0-9-]", ""), Files.readAllBytes(file));
        } catch (IOException | RuntimeException e) {
            throw Problem.of("export.font", "font", name).thrown();
        }
    }

    /** Its name, for the files that it is put into. */
    String name() {
        return name;
    }

    /** How wide the text is at a size. */
    double width(String text, double sizePt) {
        return text.codePoints().mapToDouble(this::advance).sum() * sizePt;
    }

    /** How far a letter moves on, as part of the size; a letter that the font lacks takes a square. */
    double advance(int letter) {
        return widths.computeIfAbsent(letter, this::measured);
    }

    boolean has(int letter) {
        return glyphs.getGlyphId(letter) > 0;
    }

    /** The outline of a letter at size 1, y upwards; a box where the font lacks it. Not to be changed. */
    GeneralPath outline(int letter) {
        return outlines.computeIfAbsent(letter, this::drawn);
    }

    private GeneralPath drawn(int letter) {
        try {
            int glyph = glyphs.getGlyphId(has(letter) ? letter : 0x25A1);
            GeneralPath path = new GeneralPath(
                    font instanceof OpenTypeFont open && open.isPostScript()
                            ? open.getCFF().getFont().getType2CharString(glyph).getPath()
                            : quadratic(glyph));
            path.transform(java.awt.geom.AffineTransform.getScaleInstance(
                    1.0 / font.getUnitsPerEm(), 1.0 / font.getUnitsPerEm()));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath quadratic(int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }

    /** The text in lines no wider than this, broken at blanks, else after a hyphen or slash, else within a word. */
    List<String> wrapped(String text, double sizePt, double widthPt) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text)) {
            if (!line.isEmpty() && width((line + word).stripTrailing(), sizePt) > widthPt) {
                lines.add(line.stripTrailing());
                line = "";
            }
            String rest = line.isEmpty() ? word.stripLeading() : word;
            while (line.isEmpty()
                    && width(rest.stripTrailing(), sizePt) > widthPt
                    && rest.codePointCount(0, rest.length()) > 1) {
                int end = fitting(rest, sizePt, widthPt);
                int hyphen = hyphenated(rest, sizePt, widthPt, end);
                lines.add(hyphen > 0 ? rest.substring(0, hyphen) + "-" : rest.substring(0, end));
                rest = rest.substring(hyphen > 0 ? hyphen : end);
            }
            line += rest;
        }
        if (!line.isBlank() || lines.isEmpty()) {
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    /** The text in as few lines as fit this width, none much longer than another. */
    List<String> balanced(String text, double sizePt, double widthPt) {
        List<String> lines = wrapped(text, sizePt, widthPt);
        double fits = widthPt;
        double not = widthPt / 2;
        for (String word : words(text)) {
            double whole = width(word.stripTrailing(), sizePt);
            not = whole <= widthPt ? Math.max(not, whole) : not;
        }
        for (int i = 0; i < 8 && lines.size() > 1; i++) {
            double middle = (fits + not) / 2;
            List<String> narrower = wrapped(text, sizePt, middle);
            if (narrower.size() == lines.size()) {
                fits = middle;
            } else {
                not = middle;
            }
        }
        return lines.size() > 1 ? wrapped(text, sizePt, fits) : lines;
    }

    private int fitting(String word, double sizePt, double widthPt) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, next), sizePt) > widthPt) {
                break;
            }
            end = next;
        }
        return end;
    }

    /**
     * Where a word may be broken with a hyphen, three letters from its ends at least; 0 where it may not. Before a
     * consonant and a vowel, where such a place is near: there the languages at hand part most words.
     */
    private int hyphenated(String word, double sizePt, double widthPt, int most) {
        String bare = word.stripTrailing();
        int last = 0;
        for (int end = Math.min(most, bare.length() - 3); end >= 3 && (last == 0 || end > last - 5); end--) {
            boolean letters = true;
            for (int i = end - 3; i < end + 3; i++) {
                char c = bare.charAt(i);
                letters &= Character.isLetter(c) && !Character.isIdeographic(c) && !Character.isSurrogate(c);
            }
            if (letters && width(bare.substring(0, end) + "-", sizePt) <= widthPt) {
                last = last == 0 ? end : last;
                boolean digraph = bare.charAt(end - 1) == 'c' && bare.charAt(end) == 'h';
                if (!vowel(bare.charAt(end)) && vowel(bare.charAt(end + 1)) && !digraph) {
                    return end;
                }
            }
        }
        return last;
    }

    private static boolean vowel(char letter) {
        return "aeiouyáàâäéèêëíìîïóòôöúùûü".indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /** The pieces between which a line may be broken; a blank ends its piece, and 2005: n = 217 stays together. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            boolean hyphen = (c == '-' || c == '/' || c == '–')
                    && i > 0
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1));
            boolean sum = text.charAt(i + 1) == '=' || (i > 0 && text.charAt(i - 1) == '=');
            boolean named = i > 0 && text.charAt(i - 1) == ':' && text.startsWith("n =", i + 1);
            if ((c == ' ' && !sum && !named) || hyphen) {
                words.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        words.add(text.substring(start));
        return words;
    }

    private double measured(int letter) {
        try {
            return has(letter) ? font.getAdvanceWidth(glyphs.getGlyphId(letter)) / (double) font.getUnitsPerEm() : 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Regular {
        private static final Typeface FACE = inter("Inter-Regular");
    }

    private static final class Bold {
        private static final Typeface FACE = inter("Inter-SemiBold");
    }
}
