package telling.session;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;

/**
 * Takes fingerprints. Only what is known to be quick and harmless is read: numbers, texts, dates, tables, arrays, the
 * JDK's collections and the fields of records. Of all else the class counts, since its methods may do anything.
 */
final class Fingerprints {

    private static final int MOST_PARTS = 20_000;
    private static final int DEEPEST = 12;
    private static final int MOST_ROWS = 2_000;
    private static final int LONGEST_EXCERPT = 60;

    private int parts;

    private Fingerprints() {}

    /** The fingerprint of a value. */
    static Fingerprint of(Optional<Value> value) {
        if (value.isEmpty()) {
            return Fingerprint.NONE;
        }
        Object object = value.get().object();
        try {
            return new Fingerprint(Long.toHexString(new Fingerprints().hash(object, 0)), excerpt(object));
        } catch (RuntimeException e) {
            return new Fingerprint("", ""); // changed by another thread while it was read
        }
    }

    private long hash(@Nullable Object object, int depth) {
        if (object == null || depth > DEEPEST || ++parts > MOST_PARTS) {
            return 17;
        }
        if (isPlain(object)) {
            return text(object.getClass().getName(), text(object.toString(), 1));
        }
        if (object instanceof Enum<?> constant) {
            return text(constant.name(), 3);
        }
        if (object instanceof Optional<?> optional) {
            return 5 + hash(optional.orElse(null), depth + 1);
        }
        if (object instanceof Table table) {
            return table(table);
        }
        if (object.getClass().isArray()) {
            long hash = mixed(7, Array.getLength(object));
            for (int i = 0; i < Array.getLength(object) && parts < MOST_PARTS; i++) {
                hash = mixed(hash, hash(Array.get(object, i), depth + 1));
            }
            return hash;
        }
        if (fromJdk(object) && object instanceof Map<?, ?> map) {
            List<Long> hashes = new ArrayList<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (parts >= MOST_PARTS) {
                    break;
                }
                hashes.add(mixed(hash(entry.getKey(), depth + 1), hash(entry.getValue(), depth + 1)));
            }
            return unordered(map.size(), hashes);
        }
        if (fromJdk(object) && object instanceof Collection<?> collection) {
            return collection(collection, depth);
        }
        if (object.getClass().isRecord()) {
            return fields(object, depth);
        }
        return text(ordinary(object.getClass()), 11);
    }

    private long collection(Collection<?> collection, int depth) {
        List<Long> hashes = new ArrayList<>();
        for (Object element : collection) {
            if (parts >= MOST_PARTS) {
                break;
            }
            hashes.add(hash(element, depth + 1));
        }
        if (collection instanceof Set) {
            return unordered(collection.size(), hashes);
        }
        long hash = mixed(13, collection.size());
        for (long element : hashes) {
            hash = mixed(hash, element);
        }
        return hash;
    }

    /** The fields themselves: an accessor may be the user's own code. */
    private long fields(Object record, int depth) {
        long hash = text(ordinary(record.getClass()), 19);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Field field = record.getClass().getDeclaredField(component.getName());
                field.setAccessible(true);
                hash = mixed(hash, hash(field.get(record), depth + 1));
            } catch (ReflectiveOperationException e) {
                hash = mixed(hash, 23);
            }
        }
        return hash;
    }

    /** Names, types and size of a table, and its cells: all of a small one, rows at even distances of a large one. */
    private static long table(Table table) {
        long hash = mixed(table.rowCount(), table.columnCount());
        int step = Math.max(1, table.rowCount() / MOST_ROWS);
        for (int column = 0; column < table.columnCount(); column++) {
            hash = text(table.column(column).name(), hash);
            hash = text(table.column(column).type().name(), hash);
            for (int row = 0; row < table.rowCount(); row += step) {
                hash = text(table.column(column).getString(row), hash);
            }
        }
        return hash;
    }

    private static boolean isPlain(Object object) {
        return (fromJdk(object) && (object instanceof CharSequence || object instanceof Number))
                || object instanceof Boolean
                || object instanceof Character
                || object.getClass().getName().startsWith("java.time.");
    }

    private static boolean fromJdk(Object object) {
        return object.getClass().getClassLoader() == null;
    }

    /** The name of a class without what differs from run to run: the shell's wrapper, a lambda's number. */
    private static String ordinary(Class<?> type) {
        return type.getName().replaceFirst("^REPL\\.\\$JShell\\$\\w+\\$", "").replaceFirst("(\\$\\$Lambda).*", "$1");
    }

    private static String excerpt(@Nullable Object object) {
        if (object instanceof Table table) {
            return table.rowCount() + " \u00d7 " + table.columnCount();
        }
        if (object == null || !isPlain(object) || (object instanceof CharSequence text && text.length() > 1000)) {
            return "";
        }
        String text = object.toString();
        return text.length() > LONGEST_EXCERPT || text.contains("\n") ? "" : text;
    }

    private static long unordered(int size, List<Long> hashes) {
        Collections.sort(hashes);
        long hash = mixed(29, size);
        for (long element : hashes) {
            hash = mixed(hash, element);
        }
        return hash;
    }

    private static long text(String text, long from) {
        long hash = from;
        for (int i = 0; i < text.length(); i++) {
            hash = mixed(hash, text.charAt(i));
        }
        return mixed(hash, text.length());
    }

    /** One step of the FNV-1a hash, on whole numbers instead of bytes. */
    private static long mixed(long hash, long next) {
        return (hash ^ next) * 0x100000001b3L;
    }
}
