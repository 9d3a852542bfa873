package telling.export.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import telling.base.Language;
import telling.base.ProblemException;
import telling.base.Texts;
import telling.base.Workspace;
import telling.chart.Chart;
import telling.chart.ChartFormats;

class PrintFormatsTest {

    private static final String HOSTILE = "</text><script>alert(1)</script>\"'&<![CDATA[ javascript:x\n\u202eevil =1+1";

    @TempDir
    Path folder;

    @Test
    void svg_ofOutcomes_isAsReviewed() throws Exception {
        if (Boolean.getBoolean("golden.write")) {
            Files.write(
                    Path.of("src/test/resources/telling/export/print/outcomes-2013.svg"),
                    bytes(Charts.outcomes(), "svg"));
        }
        try (InputStream golden = getClass().getResourceAsStream("/telling/export/print/outcomes-2013.svg")) {
            assertThat(golden).isNotNull();
            assertThat(new String(bytes(Charts.outcomes(), "svg"), StandardCharsets.UTF_8))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void svg_ofOutcomes_hasItsWordsAsTextAndItsAltText() throws Exception {
        Document svg = xml(bytes(Charts.outcomes(), "svg"));
        assertThat(texts(svg, "text")).contains("asylum", "102 (25%)", "not published separately", "not stated");
        assertThat(texts(svg, "title")).containsExactly("Outcomes for persons with a solution, 2013");
        assertThat(texts(svg, "desc")).first().asString().contains("asylum is largest with 102 persons");
    }

    @Test
    void svg_ofHostileWords_holdsThemAsWordsOnly() throws Exception {
        Document svg = xml(bytes(Charts.hostile(HOSTILE), "svg"));
        NodeList all = svg.getElementsByTagName("*");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            names.add(((Element) all.item(i)).getTagName());
        }
        assertThat(names)
                .doesNotContain("script")
                .isSubsetOf("svg", "style", "title", "desc", "rect", "g", "text", "path");
        assertThat(texts(svg, "title").get(0))
                .isEqualTo("</text><script>alert(1)</script>\"'&<![CDATA[ javascript:x\\n\\u202eevil =1+1");
    }

    @Test
    void png_ofOutcomes_has300DotsPerInchAndItsAltText() throws Exception {
        byte[] png = bytes(Charts.outcomes(), "png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1890);
        String raw = new String(png, StandardCharsets.UTF_8);
        assertThat(raw)
                .contains("pHYs\u0000\u0000.#\u0000\u0000.#\u0001")
                .contains("asylum is largest with 102 persons");
        assertThat(darkest(image)).isLessThan(0x40);
    }

    @Test
    void png_namedAt2x_has192DotsPerInch() throws Exception {
        Path file = Charts.outcomes().save(folder.resolve("x@2x.png").toString());

        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1209);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .contains("pHYs\u0000\u0000\u001d\u0087\u0000\u0000\u001d\u0087\u0001");
    }

    @Test
    void pdf_ofOutcomes_hasItsTextItsFontsAndItsAltText() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(Charts.outcomes(), "pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Outcomes for persons with a solution, 2013", "102 (25%)", "not published separately");
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
            var whole = (PDStructureElement)
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            assertThat(((PDStructureElement) whole.getKids().get(0)).getAlternateDescription())
                    .contains("asylum is largest with 102 persons");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    void pdf_ofWordsThatTheFontLacks_isWritten() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(Charts.hostile("漢字 \u0627 ok " + HOSTILE), "pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("ok");
        }
    }

    @Test
    void lettersThatTheFontLacks_areTold() throws Exception {
        List<Workspace.Note> notes = new ArrayList<>();
        Workspace workspace = new Workspace(folder);
        workspace.notes(notes::add);
        Workspace before = workspace.enter();
        try {
            bytes(Charts.hostile("漢字"), "png");
        } finally {
            before.enter();
        }
        assertThat(notes)
                .extracting(note -> Texts.get(Language.EN, note.key(), note.facts()))
                .containsExactly(
                        "The font has no letter for 漢 字: a box stands for it in the png. A house.properties can name"
                                + " a font that has them (font=...); svg and html take the fonts of whoever reads them.");
        assertThat(new String(bytes(Charts.hostile("漢字"), "svg"), StandardCharsets.UTF_8))
                .containsPattern("<text [^>]*fill=\"#[0-9a-f]{6}\">漢字<")
                .doesNotContainPattern("textLength[^>]*>漢字<");
    }

    @Test
    void csv_ofHostileWords_startsNoFormula() throws Exception {
        assertThat(new String(bytes(Charts.hostile("=1+1"), "csv"), StandardCharsets.UTF_8))
                .isEqualTo("'=1+1\r\n'=1+1\r\n");
    }

    @Test
    void everyFormat_writtenTwice_givesTheSameBytes() throws Exception {
        for (String ending : ChartFormats.byEnding().keySet()) {
            assertThat(bytes(Charts.outcomes(), ending)).as(ending).isEqualTo(bytes(Charts.outcomes(), ending));
        }
    }

    @Test
    void saveAll_inAnEmptyFolder_writesEveryFormat() {
        List<Path> written = Charts.outcomes().saveAll(folder.resolve("x").toString());
        assertThat(written)
                .extracting(path -> path.getFileName().toString())
                .contains("x.svg", "x.png", "x.pdf", "x.html", "x.csv");
        assertThat(written).allMatch(Files::isRegularFile);
    }

    @Test
    void saveAll_whereOneFileExists_writesNothing() throws Exception {
        Path there = Files.writeString(folder.resolve("x.csv"), "mine");
        assertThatThrownBy(() -> Charts.outcomes().saveAll(folder.resolve("x").toString()))
                .isInstanceOf(ProblemException.class)
                .extracting(e -> ((ProblemException) e).problem().code())
                .isEqualTo("base.file-exists");
        assertThat(folder).isDirectoryContaining(there::equals);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void preset_unknown_namesThoseThatExist() {
        assertThatThrownBy(() -> Charts.outcomes().preset("slid"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(Texts.of(Language.EN, e.problem()))
                                .isEqualTo("There is no preset \"slid\".\n  did you mean: slide\n"
                                        + "  presets: column, page, slide, square"));
    }

    @Test
    void slide_ofTooManyRows_isRefusedNamingPresetsThatHoldThem() {
        assertThatThrownBy(() -> bytes(Charts.rows(60).preset("slide"), "svg"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(Texts.of(Language.EN, e.problem()))
                                .contains("preset \"slide\" has 142 mm")
                                .endsWith("these presets grow with their chart: column, page"));
    }

    @Test
    void slide_ofFewRows_isSixteenToNine() {
        Layout layout = Composer.of(Charts.outcomes().preset("slide"));
        assertThat(layout.widthPt() / layout.heightPt()).isBetween(16 / 9.0 - 0.01, 16 / 9.0 + 0.01);
    }

    private static byte[] bytes(Chart chart, String ending) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChartFormats.of("x." + ending).write(chart, out);
        return out.toByteArray();
    }

    private static Document xml(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<String> texts(Document svg, String tag) {
        NodeList found = svg.getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static int darkest(BufferedImage image) {
        int darkest = 255;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                darkest = Math.min(darkest, image.getRGB(x, y) & 0xff);
            }
        }
        return darkest;
    }
}
