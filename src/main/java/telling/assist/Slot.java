package telling.assist;

/** What an argument of a command holds, so that the right names can be offered for it. */
public enum Slot {
    /** A variable that holds a table, or any expression. */
    TABLE,
    /** A variable that holds anything. */
    VARIABLE,
    /** A column of the table before it. */
    COLUMN,
    /** A condition on a column of the table before it. */
    CONDITION,
    /** A wave of the table before it, or of the primary one. */
    WAVE,
    /** A base of the table before it, or of the primary one. */
    BASE,
    /** A crosswalk of the table before it, or of the primary one. */
    CROSSWALK,
    /** A language. */
    LANGUAGE,
    /** A kind of chart. */
    CHART_KIND,
    /** A page that a chart is laid out on. */
    CHART_PRESET,
    /** A file to read or write. */
    FILE,
    /** A notebook. */
    NOTEBOOK,
    /** A folder. */
    FOLDER,
    /** The id of a published figure. */
    FIGURE,
    /** The id of a claim. */
    CLAIM,
    /** The name of a command or of a verb. */
    COMMAND,
    /** What the shares of a crosstab are shares of. */
    SHARES,
    /** A setting of the session. */
    SETTING,
    /** Anything. */
    FREE
}
