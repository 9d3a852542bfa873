package telling.base;

import java.util.Locale;
import java.util.Optional;

/** A language that Telling speaks; numbers follow it too, never the machine's locale. */
public enum Language {
    EN("en", '.', ','),
    NL("nl", ',', '.');

    private final String tag;
    private final char decimal;
    private final char group;

    Language(String tag, char decimal, char group) {
        this.tag = tag;
        this.decimal = decimal;
        this.group = group;
    }

    /** The BCP 47 tag, {@code en} or {@code nl}. */
    public String tag() {
        return tag;
    }

    /** What stands between units and decimals. */
    public char decimal() {
        return decimal;
    }

    /** What stands between thousands. */
    public char group() {
        return group;
    }

    /** The language with this tag, if there is one. */
    public static Optional<Language> of(String tag) {
        String wanted = tag.strip().toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (language.tag.equals(wanted)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
