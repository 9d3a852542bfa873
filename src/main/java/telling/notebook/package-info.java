/**
 * Notebooks in percent format, the runner that proves them, the ledger and its reports. Imports
 * {@code telling.base}, {@code telling.data}, {@code telling.session} and {@code telling.display}.
 */
@NullMarked
package telling.notebook;

import org.jspecify.annotations.NullMarked;
