package telling.export.print;

import com.google.auto.service.AutoService;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import telling.chart.Chart;
import telling.chart.ChartFormat;

/**
 * A chart as PDF: lines and letters, the letters that it uses embedded, text that can be selected, tagged as one figure with
 * its alt text. No clock goes into it.
 */
@AutoService(ChartFormat.class)
public final class Pdf implements ChartFormat {

    /** How far the handles of an arc stand off, so that four arcs make a circle. */
    private static final double ARC = 0.5522847498;

    @Override
    public Set<String> endings() {
        return Set.of("pdf");
    }

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        Layout layout = Letters.told(Composer.of(chart), "pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) layout.widthPt(), (float) layout.heightPt()));
            document.addPage(page);
            describe(document, layout);
            tag(document, page, layout);
            Map<Boolean, PDType0Font> fonts = fonts(document, layout);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                COSDictionary marked = new COSDictionary();
                marked.setInt(COSName.MCID, 0);
                content.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(marked));
                PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
                faint.setNonStrokingAlphaConstant((float) Ink.FAINT);
                for (Drawn thing : layout.things()) {
                    draw(thing, layout.heightPt(), content, fonts, faint);
                }
                content.endMarkedContent();
            }
            document.save(out);
        }
    }

    private static void describe(PDDocument document, Layout layout) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(layout.title());
        about.setSubject(layout.alt());
        about.setCreator("Telling");
        document.setDocumentInformation(about);
        CRC32 sum = new CRC32();
        sum.update(Svg.of(layout).getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
        document.getDocumentCatalog().setLanguage(layout.language().tag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDMetadata described = new PDMetadata(document);
        described.importXMPMetadata(Xmp.of(layout).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(described);
    }

    private static void tag(PDDocument document, PDPage page, Layout layout) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement whole = new PDStructureElement("Document", root);
        PDStructureElement figure = new PDStructureElement("Figure", whole);
        figure.setPage(page);
        figure.setTitle(layout.title());
        figure.setAlternateDescription(layout.alt());
        figure.getCOSObject().setItem(COSName.K, COSInteger.ZERO);
        whole.appendKid(figure);
        root.appendKid(whole);
        COSArray ofPage = new COSArray();
        ofPage.add(figure.getCOSObject());
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(ofPage);
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(1);
        page.setStructParents(0);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }

    private static Map<Boolean, PDType0Font> fonts(PDDocument document, Layout layout) throws IOException {
        Map<Boolean, PDType0Font> fonts = new HashMap<>();
        for (Map.Entry<Boolean, byte[]> font : Fonts.of(layout).entrySet()) {
            fonts.put(
                    font.getKey(),
                    PDType0Font.load(
                            document, new TTFParser().parse(new RandomAccessReadBuffer(font.getValue())), false));
        }
        return fonts;
    }

    private static void draw(
            Drawn thing,
            double height,
            PDPageContentStream content,
            Map<Boolean, PDType0Font> fonts,
            PDExtendedGraphicsState faint)
            throws IOException {
        if (thing instanceof Drawn.Words words) {
            PDType0Font font = fonts.get(words.bold());
            if (font != null && !words.text().isBlank()) {
                content.beginText();
                content.setFont(font, (float) words.sizePt());
                content.setNonStrokingColor(Color.decode(words.colour()));
                content.newLineAtOffset((float) words.x(), (float) (height - words.baseline()));
                content.showText(Fonts.known(words));
                content.endText();
            }
        } else if (thing instanceof Drawn.Area area) {
            Box box = area.box();
            content.addRect(
                    (float) box.x(), (float) (height - box.bottom()), (float) box.width(), (float) box.height());
            paint(content, area.fill(), area.outline());
        } else if (thing instanceof Drawn.Dot dot) {
            content.saveGraphicsState();
            if (dot.faint()) {
                content.setGraphicsStateParameters(faint);
            }
            circle(content, dot.x(), height - dot.y(), dot.radius());
            paint(content, dot.fill(), dot.outline());
            content.restoreGraphicsState();
        } else if (thing instanceof Drawn.Stroke stroke) {
            for (int i = 0; i < stroke.points().size(); i += 2) {
                float x = stroke.points().get(i).floatValue();
                float y = (float) (height - stroke.points().get(i + 1));
                if (i == 0) {
                    content.moveTo(x, y);
                } else {
                    content.lineTo(x, y);
                }
            }
            content.setStrokingColor(Color.decode(stroke.colour()));
            content.setLineWidth((float) stroke.width());
            content.setLineJoinStyle(1);
            content.stroke();
        }
    }

    private static void circle(PDPageContentStream content, double x, double y, double radius) throws IOException {
        double[][] corners = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
        content.moveTo((float) (x + radius), (float) y);
        for (int i = 0; i < 4; i++) {
            double[] from = corners[i];
            double[] to = corners[(i + 1) % 4];
            content.curveTo(
                    (float) (x + radius * (from[0] + ARC * to[0])),
                    (float) (y + radius * (from[1] + ARC * to[1])),
                    (float) (x + radius * (to[0] + ARC * from[0])),
                    (float) (y + radius * (to[1] + ARC * from[1])),
                    (float) (x + radius * to[0]),
                    (float) (y + radius * to[1]));
        }
        content.closePath();
    }

    private static void paint(PDPageContentStream content, String fill, String outline) throws IOException {
        content.setNonStrokingColor(Color.decode(fill));
        if (outline.isEmpty()) {
            content.fill();
        } else {
            content.setStrokingColor(Color.decode(outline));
            content.setLineWidth((float) Svg.OUTLINE);
            content.fillAndStroke();
        }
    }
}
