/**
 * CSV in and out: strict text, records with line numbers, columns by type, plain files read without
 * ever changing a value, and exports that read back as they were. Imports {@code telling.base} and
 * {@code telling.data}.
 */
@NullMarked
package telling.data.csv;

import org.jspecify.annotations.NullMarked;
