/**
 * The verbs, the statistics, and the records that they return; prints and plots nothing. Imports
 * {@code telling.base}, {@code telling.data} and {@code telling.chart}.
 */
@NullMarked
package telling.analysis;

import org.jspecify.annotations.NullMarked;
