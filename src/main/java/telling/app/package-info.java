/**
 * The program: its command line, and the wiring of all layers. Imports all packages.
 */
@NullMarked
package telling.app;

import org.jspecify.annotations.NullMarked;
