package telling.session;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import telling.base.Language;
import telling.base.Texts;

/** Estimates how much memory variables take, from samples and without running anyone's code. */
final class Sizes {

    private static final int SAMPLE = 200;
    private static final int DEEPEST = 6;
    private static final int HEADER = 16;
    private static final int REFERENCE = 4;
    private static final int ENTRY = 40;
    private static final long MEGABYTE = 1 << 20;
    private static final long GIGABYTE = 1 << 30;
    private static final int MOST_NAMED = 5;

    private Sizes() {}

    /** A variable or cell value, and how many bytes it takes, by estimate. */
    record Sized(String name, Object object, long bytes) {}

    /** The largest of these, those under a megabyte left out, each object under its first name only. */
    static List<Sized> largest(Map<String, Object> named) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Sized> sizes = new ArrayList<>();
        named.forEach((name, object) -> {
            if (seen.add(object)) {
                long bytes = bytes(object, 0);
                if (bytes >= MEGABYTE) {
                    sizes.add(new Sized(name, object, bytes));
                }
            }
        });
        sizes.sort(Comparator.comparingLong(Sized::bytes).reversed());
        return sizes.size() > MOST_NAMED ? List.copyOf(sizes.subList(0, MOST_NAMED)) : sizes;
    }

    /** A line on each, and what to do. */
    static String advice(List<Sized> largest, Language language) {
        String most = size(Runtime.getRuntime().maxMemory(), language);
        if (largest.isEmpty()) {
            return Texts.get(language, "session.memory-none", "most", most);
        }
        StringBuilder text = new StringBuilder(Texts.get(language, "session.memory-largest", "most", most));
        for (Sized one : largest) {
            text.append("\n  ")
                    .append(Texts.get(
                            language,
                            "session.memory-row",
                            "name",
                            one.name(),
                            "size",
                            size(one.bytes(), language),
                            "what",
                            what(one.object(), language)));
        }
        boolean named = !largest.get(0).name().startsWith("$");
        text.append('\n')
                .append(Texts.get(
                        language,
                        named ? "session.memory-remedy" : "session.memory-remedy-start",
                        "name",
                        largest.get(0).name()));
        int more = largerHeap(Runtime.getRuntime().maxMemory(), machineMemory());
        return more == 0
                ? text.toString()
                : text.append(' ')
                        .append(Texts.get(language, "session.memory-more", "gigabytes", more))
                        .toString();
    }

    /** Twice the heap in whole gigabytes, three quarters of the machine's memory at most; 0 where that is no larger. */
    static int largerHeap(long heap, long machine) {
        long more = Math.min(-Math.floorDiv(-2 * heap, GIGABYTE), machine / 4 * 3 / GIGABYTE);
        return more * GIGABYTE > heap ? (int) more : 0;
    }

    private static long machineMemory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    private static String size(long bytes, Language language) {
        boolean large = bytes >= GIGABYTE;
        double count = (double) bytes / (large ? GIGABYTE : MEGABYTE);
        return Texts.get(
                language,
                large ? "session.gigabytes" : "session.megabytes",
                "count",
                count >= 10 ? (Object) Math.round(count) : (Object) (Math.round(count * 10) / 10.0));
    }

    private static String what(Object object, Language language) {
        if (object instanceof Table table) {
            return Texts.get(
                    language, "session.memory-table", "rows", table.rowCount(), "columns", table.columnCount());
        }
        String type = object.getClass().getSimpleName();
        int count = count(object);
        return count < 0 ? type : Texts.get(language, "session.memory-elements", "type", type, "count", count);
    }

    private static int count(Object object) {
        if (object.getClass().isArray()) {
            return Array.getLength(object);
        }
        if (fromJdk(object) && object instanceof Collection<?> collection) {
            return collection.size();
        }
        return fromJdk(object) && object instanceof Map<?, ?> map
                ? map.size()
                : object instanceof CharSequence text && fromJdk(object) ? text.length() : -1;
    }

    private static long bytes(@Nullable Object object, int depth) {
        if (object == null || depth > DEEPEST) {
            return 0;
        }
        if (object instanceof Table table) {
            long bytes = HEADER;
            for (Column<?> column : table.columns()) {
                bytes += column(column);
            }
            return bytes;
        }
        Class<?> type = object.getClass();
        if (type.isArray()) {
            return array(object, depth);
        }
        if (!fromJdk(object)) {
            return fields(object, depth);
        }
        if (object instanceof CharSequence text) {
            return 2L * HEADER + REFERENCE + text.length();
        }
        try {
            if (object instanceof Map<?, ?> map) {
                return HEADER
                        + sampled(map.keySet(), map.size(), depth, ENTRY)
                        + sampled(map.values(), map.size(), depth, 0);
            }
            if (object instanceof Collection<?> collection) {
                int each = object instanceof Set ? ENTRY : object instanceof ArrayList ? REFERENCE : REFERENCE * 4;
                return HEADER + sampled(collection, collection.size(), depth, each);
            }
        } catch (RuntimeException e) {
            return HEADER; // changed by another thread while it was read
        }
        return HEADER + Long.BYTES;
    }

    private static long sampled(Collection<?> elements, int size, int depth, int each) {
        long bytes = 0;
        int taken = 0;
        for (Object element : elements) {
            if (taken == SAMPLE) {
                break;
            }
            taken++;
            bytes += bytes(element, depth + 1);
        }
        return taken == 0 ? 0 : size * (each + bytes / taken);
    }

    private static long array(Object array, int depth) {
        long length = Array.getLength(array);
        Class<?> element = array.getClass().getComponentType();
        if (element.isPrimitive()) {
            return HEADER + length * width(element);
        }
        long bytes = 0;
        long step = Math.max(1, length / SAMPLE);
        long taken = 0;
        for (long i = 0; i < length; i += step) {
            bytes += bytes(Array.get(array, (int) i), depth + 1);
            taken++;
        }
        return HEADER + length * REFERENCE + (taken == 0 ? 0 : length * (bytes / taken));
    }

    /** What an object of the user's own, or of a library, holds in its fields. */
    private static long fields(Object object, int depth) {
        long bytes = HEADER;
        for (Class<?> type = object.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                bytes += field.getType().isPrimitive() ? width(field.getType()) : REFERENCE;
                if (!field.getType().isPrimitive() && field.trySetAccessible()) {
                    try {
                        bytes += bytes(field.get(object), depth + 1);
                    } catch (IllegalAccessException e) {
                        bytes += HEADER;
                    }
                }
            }
        }
        return bytes;
    }

    private static long column(Column<?> column) {
        long rows = column.size();
        return switch (column.type().name()) {
            case "BOOLEAN" -> rows;
            case "SHORT" -> rows * Short.BYTES;
            case "INTEGER", "FLOAT", "LOCAL_DATE", "LOCAL_TIME" -> rows * Integer.BYTES;
            case "STRING" -> rows * Integer.BYTES + (long) column.countUnique() * (ENTRY + HEADER);
            case "TEXT" -> rows * (REFERENCE + 2L * HEADER + textWidth(column));
            default -> rows * Long.BYTES;
        };
    }

    private static long textWidth(Column<?> column) {
        int step = Math.max(1, column.size() / SAMPLE);
        long length = 0;
        int taken = 0;
        for (int row = 0; row < column.size(); row += step) {
            length += column.getString(row).length();
            taken++;
        }
        return taken == 0 ? 0 : length / taken;
    }

    private static long width(Class<?> primitive) {
        return primitive == long.class || primitive == double.class
                ? Long.BYTES
                : primitive == int.class || primitive == float.class
                        ? Integer.BYTES
                        : primitive == short.class || primitive == char.class ? Short.BYTES : 1;
    }

    private static boolean fromJdk(Object object) {
        return object.getClass().getClassLoader() == null;
    }
}
