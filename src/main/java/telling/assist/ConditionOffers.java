package telling.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telling.assist.Completion.Offer;
import telling.base.Language;
import telling.base.Texts;
import telling.data.DataTable;
import telling.data.Field;

/** What can stand at the end of a condition that is being written. */
final class ConditionOffers {

    private static final String COLUMN = "(`[^`]+`|[\\p{L}_][\\p{L}\\p{Nd}_.-]*?)";
    private static final Pattern VALUE =
            Pattern.compile("(?s).*?" + COLUMN + "\\s*(?:=|!=|<=|>=|<|>|~)\\s*('[^']*|[^\\s'\"=<>~!]*)");
    private static final Pattern ONE_OF =
            Pattern.compile("(?s).*?" + COLUMN + "\\s+(?:not\\s+)?in\\s*\\((?:[^)]*,)?\\s*('[^']*|[^\\s,)'\"]*)");
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{Nd}_.+-]+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_.-]*");
    private static final int MOST = 200;

    private ConditionOffers() {}

    /** The offers for the end of this text, which starts at a position of the whole. */
    static Completion at(String text, int start, DataTable table, Language language) {
        for (Pattern pattern : List.of(ONE_OF, VALUE)) {
            Matcher value = pattern.matcher(text);
            if (value.matches()) {
                String name = value.group(1).replace("`", "");
                Optional<Field> field = table.schema().find(name);
                if (field.isPresent()) {
                    return new Completion(start + value.start(2), values(table, field.get(), language));
                }
            }
        }
        int word = text.length();
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1)) && text.charAt(word - 1) != '`') {
            word--;
        }
        return new Completion(start + word, columns(table, language));
    }

    /** The columns of a table with their types. */
    static List<Offer> columns(DataTable table, Language language) {
        List<Offer> offers = new ArrayList<>();
        for (Field field : table.schema().fields()) {
            String name = NAME.matcher(field.name()).matches() ? field.name() : "`" + field.name() + "`";
            offers.add(Offer.open(name, field.title().in(language, "")));
        }
        return offers;
    }

    private static List<Offer> values(DataTable table, Field field, Language language) {
        List<Offer> offers = new ArrayList<>();
        for (Map.Entry<String, Integer> value :
                TableNames.values(table, field.name()).entrySet()) {
            if (offers.size() == MOST) {
                break;
            }
            String written = BARE.matcher(value.getKey()).matches()
                    ? value.getKey()
                    : "'" + value.getKey().replace("'", "''") + "'";
            String rows = Texts.get(language, "assist.rows", "count", value.getValue());
            offers.add(Offer.whole(written, rows));
        }
        return offers;
    }
}
