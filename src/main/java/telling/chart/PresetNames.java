package telling.chart;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.Map;
import telling.base.Language;
import telling.base.Vocabulary;

/** The presets by name, with their size. */
@AutoService(Vocabulary.class)
public final class PresetNames implements Vocabulary {

    @Override
    public String sort() {
        return CHART_PRESETS;
    }

    @Override
    public Map<String, String> names(Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Preset preset : Preset.values()) {
            names.put(preset.tag(), Math.round(preset.widthMm()) + " mm");
        }
        return names;
    }
}
