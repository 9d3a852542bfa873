/**
 * Help while typing: completion, inspection, near names, in types of its own. Imports {@code
 * telling.base}, {@code telling.data} and {@code telling.session}.
 */
@NullMarked
package telling.assist;

import org.jspecify.annotations.NullMarked;
