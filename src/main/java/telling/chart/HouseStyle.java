package telling.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an organisation brings of its own to the looks of charts; attached to a workspace.
 *
 * @param colours of the series in their order, at most six; none for ours
 * @param text the colour of words; empty for ours
 * @param font a TrueType or OpenType file; empty for ours
 * @param boldFont the same for what is set bold
 * @param fontName the family's name, for files that name fonts
 * @param logo a line of words at the foot of a chart; empty for none
 */
public record HouseStyle(
        List<String> colours,
        Optional<String> text,
        Optional<Path> font,
        Optional<Path> boldFont,
        String fontName,
        String logo) {

    /** Nothing of its own. */
    public static final HouseStyle OURS =
            new HouseStyle(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "", "");

    public HouseStyle {
        colours = List.copyOf(colours);
    }
}
