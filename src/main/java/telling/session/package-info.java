/**
 * The engine that runs cells; the only user of {@code jdk.jshell}, which no signature here shows.
 * Imports {@code telling.base} and {@code telling.data}.
 */
@NullMarked
package telling.session;

import org.jspecify.annotations.NullMarked;
