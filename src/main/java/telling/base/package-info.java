/**
 * What every layer stands on: problems as data, exit codes, the words of both languages, and the
 * workspace a session works in. Imports no other package of Telling.
 */
@NullMarked
package telling.base;

import org.jspecify.annotations.NullMarked;
