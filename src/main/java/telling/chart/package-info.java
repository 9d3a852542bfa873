/**
 * A chart as a value: panels of marks on axes, the house style, and the service by which a format
 * renders it. Imports {@code telling.base}.
 */
@NullMarked
package telling.chart;

import org.jspecify.annotations.NullMarked;
