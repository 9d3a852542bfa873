package telling.export.print;

/** What a PDF says of itself in XMP, the packet that other programs find without reading the PDF. No clock is in it. */
final class Xmp {

    private Xmp() {}

    static String of(Layout layout) {
        String language = layout.language().tag();
        StringBuilder xmp = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xmp.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xmp.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
        xmp.append(" xmlns:telling=\"urn:telling\">\n");
        xmp.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(Svg.text(layout.title()));
        xmp.append("</rdf:li></rdf:Alt></dc:title>\n<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        xmp.append(Svg.text(layout.alt())).append("</rdf:li></rdf:Alt></dc:description>\n");
        xmp.append("<dc:language><rdf:Bag><rdf:li>").append(language).append("</rdf:li></rdf:Bag></dc:language>\n");
        if (!layout.trace().isEmpty()) {
            xmp.append("<telling:trace>").append(layout.trace()).append("</telling:trace>\n");
        }
        xmp.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n");
        return xmp.append("<?xpacket end=\"r\"?>").toString();
    }
}
