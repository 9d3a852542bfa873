/**
 * Which cells of a table of counts must be hidden so that small ones cannot be worked out; knows counts and sums and
 * nothing of what they mean. Imports nothing of ours but what {@code telling.analysis} may.
 */
@NullMarked
package telling.analysis.disclosure;

import org.jspecify.annotations.NullMarked;
