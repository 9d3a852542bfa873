package telling.display;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the renderer of a live object. */
public final class Display {

    private static final List<Renderer<?>> RENDERERS = load();

    private Display() {}

    /** The object in the forms that its renderer gives; without one, its {@code String.valueOf}. */
    public static MediaBundle of(@Nullable Object object, DisplayContext context) {
        if (object == null) {
            return MediaBundle.text("null");
        }
        Renderer<?> best = null;
        for (Renderer<?> renderer : RENDERERS) {
            if (renderer.type().isInstance(object)
                    && (best == null || best.type().isAssignableFrom(renderer.type()))) {
                best = renderer;
            }
        }
        return best == null ? MediaBundle.text(String.valueOf(object)) : render(best, object, context);
    }

    private static <T> MediaBundle render(Renderer<T> renderer, Object object, DisplayContext context) {
        return renderer.render(renderer.type().cast(object), context);
    }

    private static List<Renderer<?>> load() {
        List<Renderer<?>> found = new ArrayList<>();
        for (Renderer<?> renderer : ServiceLoader.load(Renderer.class, Display.class.getClassLoader())) {
            found.add(renderer);
        }
        return List.copyOf(found);
    }
}
