/**
 * Charts for paper: one layout of a chart on a page, as values, and SVG, PNG and PDF writers of that
 * layout. Text is measured and drawn with a bundled font, so that no system font is ever asked for.
 * Imports {@code telling.base} and {@code telling.chart}.
 */
@NullMarked
package telling.export.print;

import org.jspecify.annotations.NullMarked;
