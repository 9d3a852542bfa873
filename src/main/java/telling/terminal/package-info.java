/**
 * The front end in a terminal; the only user of {@code org.jline}. Imports {@code telling.base}, {@code
 * telling.session}, {@code telling.display}, {@code telling.assist} and {@code telling.command}.
 */
@NullMarked
package telling.terminal;

import org.jspecify.annotations.NullMarked;
