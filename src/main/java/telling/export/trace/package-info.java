/** Reads the traces that the formats of {@code telling.export} write. Imports base, chart. */
@NullMarked
package telling.export.trace;

import org.jspecify.annotations.NullMarked;
