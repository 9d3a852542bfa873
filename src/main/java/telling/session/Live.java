package telling.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Hands live objects over to declarations in the engine, which run in classes of their own. */
public final class Live {

    private static final Map<Long, Handed> WAITING = new ConcurrentHashMap<>();
    private static final AtomicLong NEXT = new AtomicLong();

    private Live() {}

    /** The object that waits under this ticket; a second call finds nothing. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public static <T extends @Nullable Object> T take(long ticket) {
        Handed handed = WAITING.remove(ticket);
        if (handed == null) {
            throw new IllegalStateException("nothing waits under ticket " + ticket);
        }
        return (T) handed.object;
    }

    /** A ticket for this object. */
    static long hand(@Nullable Object object) {
        long ticket = NEXT.incrementAndGet();
        WAITING.put(ticket, new Handed(object));
        return ticket;
    }

    private record Handed(@Nullable Object object) {}
}
