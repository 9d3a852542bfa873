/**
 * One renderer of a chart per file format. Imports {@code telling.base} and {@code telling.chart}.
 */
@NullMarked
package telling.export;

import org.jspecify.annotations.NullMarked;
