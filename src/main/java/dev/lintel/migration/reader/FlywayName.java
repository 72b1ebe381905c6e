package dev.lintel.migration.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file name as Flyway takes it apart: prefix, version, two underscores, description.
 *
 * @param kind {@code V}, {@code U}, {@code B} or {@code R}
 * @param version as written; empty for a repeatable one
 * @param parts the numbers of the version, without leading zeros and without zeros at its end
 * @param description with blanks for underscores
 */
record FlywayName(char kind, String version, List<String> parts, String description) implements Comparable<FlywayName> {

    FlywayName {
        parts = List.copyOf(parts);
    }

    /** Null where Flyway would not take the name. */
    static @Nullable FlywayName parse(String name, FlywaySettings settings) {
        String stem = stem(name, settings.get("sqlMigrationSuffixes", ".sql"));
        char kind = ' ';
        String prefix = "";
        for (char candidate : new char[] {'V', 'U', 'B', 'R'}) {
            String its = settings.get(prefixKey(candidate), String.valueOf(candidate));
            if (stem.startsWith(its) && its.length() > prefix.length()) {
                kind = candidate;
                prefix = its;
            }
        }
        if (kind == ' ') {
            return null;
        }
        String rest = stem.substring(prefix.length());
        String separator = settings.get("sqlMigrationSeparator", "__");
        int at = rest.indexOf(separator);
        String version = at < 0 ? rest : rest.substring(0, at);
        String description = at < 0 ? "" : rest.substring(at + separator.length());
        if (kind == 'R') {
            return version.isEmpty() ? new FlywayName(kind, "", List.of(), description.replace('_', ' ')) : null;
        }
        List<String> parts = parts(version);
        return parts == null ? null : new FlywayName(kind, version, parts, description.replace('_', ' '));
    }

    private static String prefixKey(char kind) {
        if (kind == 'V') {
            return "sqlMigrationPrefix";
        }
        if (kind == 'U') {
            return "undoSqlMigrationPrefix";
        }
        return kind == 'B' ? "baselineMigrationPrefix" : "repeatableSqlMigrationPrefix";
    }

    /** Whether Flyway looks at a file of this name at all. */
    static boolean hasSuffix(String name, String suffixes) {
        return !name.startsWith(".") && !stem(name, suffixes).equals(name);
    }

    private static String stem(String name, String suffixes) {
        int from = 0;
        while (from < suffixes.length()) {
            int comma = suffixes.indexOf(',', from);
            int to = comma < 0 ? suffixes.length() : comma;
            String suffix = suffixes.substring(from, to).strip();
            if (!suffix.isEmpty() && Names.endsWithIgnoreCase(name, suffix)) {
                return Names.without(name, suffix);
            }
            from = to + 1;
        }
        return name;
    }

    /** The numbers between dots or underscores; null where it is no version. */
    private static @Nullable List<String> parts(String version) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= version.length()) {
            int end = Names.digits(version, from);
            if (end == from || (end < version.length() && version.charAt(end) != '.' && version.charAt(end) != '_')) {
                return null;
            }
            parts.add(version.substring(from, end));
            from = end + 1;
        }
        // 1.0 is 1.
        while (parts.size() > 1 && Names.compareNumbers(parts.get(parts.size() - 1), "0") == 0) {
            parts.remove(parts.size() - 1);
        }
        return parts;
    }

    /** Equal for versions that Flyway holds for the same. */
    String canonical() {
        StringBuilder canonical = new StringBuilder();
        for (String part : parts) {
            int from = 0;
            while (from < part.length() - 1 && part.charAt(from) == '0') {
                from++;
            }
            canonical.append('.').append(part, from, part.length());
        }
        return canonical.toString();
    }

    @Override
    public int compareTo(FlywayName other) {
        int count = Math.max(parts.size(), other.parts.size());
        for (int i = 0; i < count; i++) {
            int order = Names.compareNumbers(part(i), other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return description.compareTo(other.description);
    }

    private String part(int index) {
        return index < parts.size() ? parts.get(index) : "0";
    }
}
