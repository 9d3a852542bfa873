/**
 * The journal of a session: every cell on disk before it runs, and the way back from there. Imports
 * {@code telling.base}, {@code telling.data} and {@code telling.session}.
 */
@NullMarked
package telling.session.journal;

import org.jspecify.annotations.NullMarked;
