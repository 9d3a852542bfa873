package telling.app;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import telling.base.Language;
import telling.base.Texts;

/** The words of the command line's help, as picocli asks for them. */
final class UsageTexts extends ResourceBundle {

    private static final String PREFIX = "app.usage.";

    private final Language language;

    UsageTexts(Language language) {
        this.language = language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return Texts.has(language, PREFIX + key) ? Texts.get(language, PREFIX + key, Map.of()) : null;
    }

    @Override
    public boolean containsKey(String key) {
        return Texts.has(language, PREFIX + key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Texts.keys(language, "app").stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList());
    }
}
