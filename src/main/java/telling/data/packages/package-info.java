/**
 * Data packages: read strictly, checked whole, gathered in a catalogue. Imports {@code telling.base},
 * {@code telling.data}, {@code telling.data.csv} and {@code telling.data.json}.
 */
@NullMarked
package telling.data.packages;

import org.jspecify.annotations.NullMarked;
