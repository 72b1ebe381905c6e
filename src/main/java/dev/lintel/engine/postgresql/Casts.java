package dev.lintel.engine.postgresql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The changes of type for which the stored values can stay as they are, as a real server did them: {@code casts.tsv}. */
final class Casts {

    /** A change without a rewrite, and whether an index on the column had to be built anew all the same. */
    record Binary(boolean rebuildsIndexes) {}

    private static final Map<String, Binary> BINARY = new HashMap<>();
    private static final Set<String> TYPES = new HashSet<>();

    static {
        for (List<String> row : Facts.rows("casts.tsv")) {
            if (row.size() == 1) {
                TYPES.add(row.get(0));
            } else {
                BINARY.put(row.get(0) + ">" + row.get(1), new Binary(row.get(2).equals("rebuilt")));
            }
        }
    }

    private Casts() {}

    /** The change from one type to another of another name, by their short names. */
    static Optional<Binary> between(String source, String target) {
        return Optional.ofNullable(BINARY.get(source + ">" + target));
    }

    /** Whether the server brings this type itself, so that what is not listed is a rewrite. */
    static boolean knows(String type) {
        return TYPES.contains(type);
    }
}
