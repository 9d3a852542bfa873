/**
 * Claims of a publication, statements in words, held against the tables of its package. Imports {@code
 * telling.base} and {@code telling.data}.
 */
@NullMarked
package telling.data.claims;

import org.jspecify.annotations.NullMarked;
