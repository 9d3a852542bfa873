/**
 * Slash commands, one file each, turned into the Java they stand for. Imports {@code telling.base},
 * {@code telling.data}, {@code telling.session}, {@code telling.notebook} and {@code telling.assist}.
 */
@NullMarked
package telling.command;

import org.jspecify.annotations.NullMarked;
