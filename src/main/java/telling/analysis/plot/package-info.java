/**
 * Results and tables as charts: each kind lowers to marks in data coordinates. Imports {@code
 * telling.base}, {@code telling.data}, {@code telling.analysis} and {@code telling.chart}.
 */
@NullMarked
package telling.analysis.plot;

import org.jspecify.annotations.NullMarked;
