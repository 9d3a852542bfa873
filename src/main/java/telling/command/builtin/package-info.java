/**
 * The commands, one file each. Imports what {@code telling.command} may import.
 */
@NullMarked
package telling.command.builtin;

import org.jspecify.annotations.NullMarked;
