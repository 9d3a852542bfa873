package telling.display;

/** Shows objects of one type; found by ServiceLoader, the most specific type wins. */
public interface Renderer<T> {

    /** The type it shows, its subtypes included. */
    Class<T> type();

    /** The object in every form that helps; text is always among them. */
    MediaBundle render(T object, DisplayContext context);

    /** The same with what a page can show and would be a waste elsewhere; what {@link #render} gives, by default. */
    default MediaBundle page(T object, DisplayContext context) {
        return render(object, context);
    }
}
