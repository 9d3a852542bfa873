package telling.base;

/**
 * A table that a result was computed from, as a trace names it.
 *
 * @param dataset the data package, empty for a plain file
 * @param version of the package, empty where it has none
 * @param sha256 the hash of the file that the table was read from
 */
public record Origin(String dataset, String version, String table, String sha256) {}
