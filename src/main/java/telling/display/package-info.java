/**
 * From a live object to a bundle of media types, by the most specific renderer of its type. Imports
 * {@code telling.base}, {@code telling.data}, {@code telling.analysis}, {@code telling.chart} and {@code telling.export}.
 */
@NullMarked
package telling.display;

import org.jspecify.annotations.NullMarked;
