package telling.notebook;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import telling.display.Plain;

/** Prose as HTML that does nothing: raw HTML is shown as it stands, and nothing is fetched. */
final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .percentEncodeUrls(true)
            .attributeProviderFactory(context -> Markdown::attributes)
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private Markdown() {}

    /** The prose as HTML. */
    static String html(String prose) {
        Node document = PARSER.parse(Plain.lines(prose, true));
        document.accept(new Still());
        return HTML.render(document);
    }

    /** The first heading of the first level in words; empty without one. */
    static String title(String prose) {
        for (Node node = PARSER.parse(Plain.lines(prose, true)).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                return TEXT.render(heading).strip();
            }
        }
        return "";
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.put("scope", "col");
        }
        if (tag.equals("a")) {
            attributes.put("rel", "noopener noreferrer");
        }
    }

    /** Puts the words for an image in its place: a page of its own fetches none. */
    private static final class Still extends AbstractVisitor {
        @Override
        public void visit(Image image) {
            for (Node word = image.getFirstChild(); word != null; word = image.getFirstChild()) {
                image.insertBefore(word);
            }
            image.unlink();
        }
    }
}
