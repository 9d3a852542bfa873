package telling.session;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Memory kept back for the shell. A cell that fills the heap bit by bit would have the collector run for a minute before
 * it fails, and the failure would come to whoever asks next, the shell too; so it is ended a little earlier.
 */
final class Headroom {

    private static final int KEPT_BYTES = 24 << 20;
    private static final long LEAST_BYTES = 24L << 20;
    private static final long MOST_BYTES = 256L << 20;
    private static final int PART = 20;
    private static final double WATCHED = 0.4;
    private static final double FULL = 0.85;

    private static byte @Nullable [] kept;

    private @Nullable Heap heap;
    private long collections;

    /** Gives what was kept back to the shell, which has to tell what happened. */
    static synchronized void release() {
        kept = null;
    }

    private static synchronized void keep() {
        if (kept == null) {
            kept = new byte[KEPT_BYTES];
        }
    }

    /** Whether collections since the last full one found hardly anything to give back; asked now and then while a cell runs. */
    boolean isSpent() {
        Runtime runtime = Runtime.getRuntime();
        long most = runtime.maxMemory();
        long used = runtime.totalMemory() - runtime.freeMemory();
        if (used < most * WATCHED) {
            return false;
        }
        if (most - used > 4L * KEPT_BYTES) {
            keep();
        }
        if (used < most * FULL) {
            return false;
        }
        Heap now = heap;
        if (now == null) {
            now = Heap.here();
            heap = now;
            collections = now.fullCollections();
            return false;
        }
        long least = Math.max(LEAST_BYTES, Math.min(MOST_BYTES, most / PART));
        return now.fullCollections() > collections && most - now.live() < least;
    }

    /** The pools of the heap, and the collector that collects the old one. */
    private record Heap(List<MemoryPoolMXBean> pools, Optional<GarbageCollectorMXBean> collector) {

        static Heap here() {
            List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                    .toList();
            Optional<String> old = pools.stream()
                    .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()))
                    .map(MemoryPoolMXBean::getName);
            return new Heap(
                    pools,
                    ManagementFactory.getGarbageCollectorMXBeans().stream()
                            .filter(one -> old.isPresent()
                                    && Arrays.asList(one.getMemoryPoolNames()).contains(old.get()))
                            .findFirst());
        }

        long fullCollections() {
            return collector.map(GarbageCollectorMXBean::getCollectionCount).orElse(0L);
        }

        /** What the last collections left. */
        long live() {
            long live = 0;
            for (MemoryPoolMXBean pool : pools) {
                MemoryUsage usage = pool.getCollectionUsage();
                live += usage == null ? 0 : usage.getUsed();
            }
            return live;
        }
    }
}
