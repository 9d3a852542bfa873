/** JSON as a tree that knows its lines, numbers kept as written. Imports {@code telling.base}. */
@NullMarked
package telling.data.json;

import org.jspecify.annotations.NullMarked;
