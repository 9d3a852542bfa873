/**
 * Data as Telling knows it: packages and their catalogue, sources with schema, roles and provenance,
 * conditions, counts, the register of published figures, and checks against it. Imports {@code
 * telling.base}.
 */
@NullMarked
package telling.data;

import org.jspecify.annotations.NullMarked;
