package dev.lintel.migration.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files named {@code 12_name.sql}, or in pairs {@code 12_name.up.sql} and {@code 12_name.down.sql}, by their numbers. */
final class NumberedFiles {

    /** One version: the file that goes up, and the one that goes down where there is one. */
    record Entry(String version, String up, @Nullable String down) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int order = Names.compareNumbers(version, other.version);
            return order != 0 ? order : up.compareTo(other.up);
        }
    }

    final List<Entry> entries = new ArrayList<>();
    /** SQL files with other names. */
    final List<String> others = new ArrayList<>();

    private NumberedFiles() {}

    /**
     * Takes the SQL files of a folder.
     *
     * @param single whether a name without {@code .up} is a migration
     * @param paired whether {@code .up.sql} and {@code .down.sql} are halves of one
     */
    static NumberedFiles of(Folder folder, boolean single, boolean paired) {
        NumberedFiles files = new NumberedFiles();
        Map<String, String> downs = new HashMap<>();
        for (String name : folder.sql()) {
            if (!Names.isNumbered(name)) {
                files.others.add(name);
            } else if (paired && name.endsWith(".down.sql")) {
                downs.put(Names.without(name, ".down.sql"), name);
            } else if (single || name.endsWith(".up.sql")) {
                files.entries.add(new Entry(Names.number(name), name, null));
            } else {
                files.others.add(name);
            }
        }
        if (!downs.isEmpty()) {
            files.pair(downs);
        }
        Collections.sort(files.entries);
        return files;
    }

    private void pair(Map<String, String> downs) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String stem = Names.without(entry.up, entry.up.endsWith(".up.sql") ? ".up.sql" : ".sql");
            String down = downs.remove(stem);
            // golang-migrate pairs by the number alone.
            if (down == null) {
                down = byNumber(entry.version, downs);
            }
            if (down != null) {
                entries.set(i, new Entry(entry.version, entry.up, down));
            }
        }
        List<String> left = new ArrayList<>(downs.values());
        Collections.sort(left);
        others.addAll(left);
    }

    private @Nullable String byNumber(String version, Map<String, String> downs) {
        for (Map.Entry<String, String> each : downs.entrySet()) {
            if (Names.compareNumbers(Names.number(each.getKey()), version) == 0 && !hasOwnUp(each.getKey())) {
                downs.remove(each.getKey());
                return each.getValue();
            }
        }
        return null;
    }

    private boolean hasOwnUp(String stem) {
        for (Entry entry : entries) {
            if (entry.up.startsWith(stem + ".")) {
                return true;
            }
        }
        return false;
    }
}
