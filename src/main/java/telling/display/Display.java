package telling.display;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import telling.base.Said;

/** Finds the renderer of a live object. */
public final class Display {

    private static final List<Renderer<?>> RENDERERS = load();

    private Display() {}

    /** The object in the forms that its renderer gives; without one, its {@code String.valueOf}. */
    public static MediaBundle of(@Nullable Object object, DisplayContext context) {
        return of(object, context, false);
    }

    /** The same for a page, where charts are drawn as well. */
    public static MediaBundle page(@Nullable Object object, DisplayContext context) {
        return of(object, context, true);
    }

    /** Whether a renderer shows objects like this one, rather than what they say of themselves. */
    public static boolean knows(Object object) {
        return renderer(object) != null;
    }

    private static @Nullable Renderer<?> renderer(Object object) {
        Renderer<?> best = null;
        for (Renderer<?> renderer : RENDERERS) {
            if (renderer.type().isInstance(object)
                    && (best == null || best.type().isAssignableFrom(renderer.type()))) {
                best = renderer;
            }
        }
        return best;
    }

    private static MediaBundle of(@Nullable Object object, DisplayContext context, boolean page) {
        if (object == null) {
            return MediaBundle.text("null");
        }
        Renderer<?> best = renderer(object);
        if (best != null) {
            return render(best, object, context, page);
        }
        return object.getClass().isArray() ? Items.ofArray(object, context) : plain(object, context);
    }

    /** An object that nobody knows more of: what it says of itself, wrapped, its line breaks kept. */
    private static MediaBundle plain(Object object, DisplayContext context) {
        String text = Plain.lines(Said.by(object), context.unicode());
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.addAll(Screen.wrap(line, context.columns()));
        }
        return MediaBundle.text(String.join("\n", lines));
    }

    private static <T> MediaBundle render(Renderer<T> renderer, Object object, DisplayContext context, boolean page) {
        T shown = renderer.type().cast(object);
        return page ? renderer.page(shown, context) : renderer.render(shown, context);
    }

    private static List<Renderer<?>> load() {
        List<Renderer<?>> found = new ArrayList<>();
        for (Renderer<?> renderer : ServiceLoader.load(Renderer.class, Display.class.getClassLoader())) {
            found.add(renderer);
        }
        return List.copyOf(found);
    }
}
