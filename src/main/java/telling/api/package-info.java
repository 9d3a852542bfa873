/**
 * What the prompt imports statically. Imports {@code telling.base}, {@code telling.data}, {@code
 * telling.analysis}, {@code telling.chart} and {@code telling.display}.
 */
@NullMarked
package telling.api;

import org.jspecify.annotations.NullMarked;
