/**
 * The audit: what does not add up in a table or register, one rule per file. Imports {@code
 * telling.base} and {@code telling.data}.
 */
@NullMarked
package telling.analysis.audit;

import org.jspecify.annotations.NullMarked;
