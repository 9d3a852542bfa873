package telling.display;

import com.google.auto.service.AutoService;
import java.util.Collection;

/** Shows a collection of modest size: on one line where it fits, else an item per line. */
@AutoService(Renderer.class)
@SuppressWarnings("rawtypes")
public final class CollectionRenderer implements Renderer<Collection> {

    @Override
    public Class<Collection> type() {
        return Collection.class;
    }

    @Override
    public MediaBundle render(Collection collection, DisplayContext context) {
        return Items.of((Collection<?>) collection, context);
    }
}
