package telling.base;

/** A fact of a problem that reads differently in each language, such as a type of column. */
public interface InWords {

    /** What a person reads. */
    String in(Language language);
}
