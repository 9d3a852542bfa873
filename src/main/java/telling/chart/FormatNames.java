package telling.chart;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.TreeMap;
import telling.base.Language;
import telling.base.Vocabulary;

/** The endings that {@link Chart#save} knows, for completion. */
@AutoService(Vocabulary.class)
public final class FormatNames implements Vocabulary {

    @Override
    public String sort() {
        return CHART_FORMATS;
    }

    @Override
    public Map<String, String> names(Language language) {
        Map<String, String> names = new TreeMap<>();
        ChartFormats.byEnding().keySet().forEach(ending -> names.put(ending, ""));
        return names;
    }
}
