package telling.display;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows a map of modest size: on one line where it fits, else an entry per line. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class MapRenderer implements Renderer<Map> {

    @Override
    public Class<Map> type() {
        return Map.class;
    }

    @Override
    public MediaBundle render(Map map, DisplayContext context) {
        List<String> entries = new ArrayList<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
            entries.add(Items.text(entry.getKey()) + "=" + Items.text(entry.getValue()));
            if (entries.size() > Items.MOST) {
                break;
            }
        }
        return Items.of(entries, map.size(), "{", "}", context);
    }
}
