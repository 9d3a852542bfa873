package telling.analysis.plot;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.Map;
import telling.base.Language;
import telling.base.Texts;
import telling.base.Vocabulary;

/** The kinds of chart by name. */
@AutoService(Vocabulary.class)
public final class KindNames implements Vocabulary {

    @Override
    public String sort() {
        return CHART_KINDS;
    }

    @Override
    public Map<String, String> names(Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        Kinds.all().keySet().forEach(name -> names.put(name, Texts.get(language, "analysis.kind." + name)));
        return names;
    }
}
