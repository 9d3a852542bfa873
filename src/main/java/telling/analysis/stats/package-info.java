/**
 * Intervals and tests of counts, as pure functions of counts; each names its source. Proportions are
 * 0–1. What cannot be answered is refused, never NaN. Imports what {@code telling.analysis} may.
 */
@NullMarked
package telling.analysis.stats;

import org.jspecify.annotations.NullMarked;
