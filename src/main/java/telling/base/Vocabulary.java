package telling.base;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Names of one sort that a person may type, for completion and help; found by ServiceLoader. */
public interface Vocabulary {

    /** The kinds of chart. */
    String CHART_KINDS = "chart-kinds";

    /** The pages that charts are laid out on. */
    String CHART_PRESETS = "chart-presets";

    /** The endings of files that a chart can be saved as. */
    String CHART_FORMATS = "chart-formats";

    /** Which sort of names these are. */
    String sort();

    /** What each name means, in few words; empty where the name says it. */
    Map<String, String> names(Language language);

    /** Every name of a sort with its meaning, in alphabetical order. */
    static Map<String, String> of(String sort, Language language) {
        Map<String, String> all = new TreeMap<>();
        for (Vocabulary one : ServiceLoader.load(Vocabulary.class, Vocabulary.class.getClassLoader())) {
            if (one.sort().equals(sort)) {
                all.putAll(one.names(language));
            }
        }
        return all;
    }
}
