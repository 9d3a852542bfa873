package telling.display;

import telling.base.Language;

/**
 * What a renderer may know of where its work will be seen.
 *
 * @param columns the width in characters
 * @param colour whether ANSI styles may be used
 * @param unicode whether more than ASCII can be shown
 */
public record DisplayContext(int columns, boolean colour, boolean unicode, Language language) {

    /** Plain text for what the program prints: no colour, and ASCII alone where the launcher saw a dumb terminal. */
    public static DisplayContext plain(int columns, Language language) {
        return new DisplayContext(columns, false, !Boolean.getBoolean("telling.ascii"), language);
    }

    /** Text for a page: no colour, all of Unicode. */
    public static DisplayContext page(int columns, Language language) {
        return new DisplayContext(columns, false, true, language);
    }
}
