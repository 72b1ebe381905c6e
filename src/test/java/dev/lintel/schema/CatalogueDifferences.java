package dev.lintel.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What tells the catalogue of a server, as lines, from a replayed schema. */
final class CatalogueDifferences {

    private CatalogueDifferences() {}

    /**
     * The lines that only one side has, each object by itself: {@code -} for the server, {@code +} for the replay. Of a
     * table of which the schema knows that it does not know all, it need only not be wrong in what it knows.
     */
    static List<String> between(List<String> server, Schema schema, String migrations) {
        Map<String, List<String>> left = objects(server);
        Map<String, List<String>> right = objects(CatalogueText.of(schema));
        Map<String, Table> unknown = unknown(schema);
        List<String> differences = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>(left.keySet());
        all.addAll(right.keySet());
        madeAtRunTime(server, migrations).forEach(all::remove);
        for (String object : all) {
            List<String> lines = left.getOrDefault(object, List.of());
            List<String> others = right.getOrDefault(object, List.of());
            if (unknown.containsKey(object)) {
                lines = withoutColumns(lines, unknown.get(object));
                others = withoutColumns(others, unknown.get(object));
            }
            if (!lines.equals(others)) {
                differences.add(object + ":");
                onlyIn(lines, others).forEach(l -> differences.add("  - " + l));
                onlyIn(others, lines).forEach(l -> differences.add("  + " + l));
            }
        }
        return differences;
    }

    /** The tables that were created in a way that does not tell all their columns. */
    static Map<String, Table> unknown(Schema schema) {
        Map<String, Table> unknown = new TreeMap<>();
        for (Table table : schema.tables()) {
            if (!table.complete()) {
                unknown.put("table " + CatalogueText.plain(table.name()), table);
            }
        }
        return unknown;
    }

    /** The tables that the server has and that no migration names: a function made them while the migrations ran. */
    static List<String> madeAtRunTime(List<String> server, String migrations) {
        List<String> made = new ArrayList<>();
        objects(server).forEach((object, lines) -> {
            String name = object.substring(object.lastIndexOf('.') + 1).replace("table ", "");
            if (object.startsWith("table ") && !migrations.contains(name)) {
                made.add(object);
            }
        });
        return made;
    }

    private static List<String> withoutColumns(List<String> lines, Table table) {
        List<String> left = new ArrayList<>();
        for (String line : lines) {
            String name = line.startsWith("  column ") ? line.split(" ", 5)[3] : null;
            if (name == null || table.column(name).map(Column::typeKnown).orElse(false)) {
                left.add(line);
            } else if (table.column(name).isPresent()) {
                left.add("  column " + name);
            }
        }
        left.sort(Comparator.naturalOrder());
        return left;
    }

    private static List<String> onlyIn(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left.isEmpty() && !lines.isEmpty() && others.containsAll(lines) && lines.size() == others.size()
                ? List.of("in another order: " + String.join("; ", lines))
                : left;
    }

    /** {@code 12 tables, 80 columns, 14 indexes, 20 constraints, …}. */
    static String counts(List<String> server) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : server) {
            counts.merge(kind(line.strip()), 1, Integer::sum);
        }
        List<String> texts = new ArrayList<>();
        counts.forEach((kind, count) -> texts.add(count + " " + kind));
        return String.join(", ", texts);
    }

    /** The lines of each object by what it is and its name; in order, so that the order of columns counts. */
    private static Map<String, List<String>> objects(List<String> lines) {
        Map<String, List<String>> objects = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("  ")) {
                current = objects.computeIfAbsent(object(line), o -> new ArrayList<>());
            }
            current.add(line);
        }
        return objects;
    }

    private static String object(String line) {
        String kind = kind(line);
        String rest = line.substring(line.indexOf(kind) + kind.length() + 1);
        int end = kind.equals("function") ? rest.indexOf(')') + 1 : rest.indexOf(' ');
        return kind + " " + (end <= 0 ? rest : rest.substring(0, end));
    }

    private static String kind(String line) {
        String[] words = line.split(" ", 3);
        return ADJECTIVES.contains(words[0]) ? words[1] : words[0];
    }

    private static final Set<String> ADJECTIVES =
            Set.of("unique", "partitioned", "unlogged", "temporary", "foreign", "materialized");
}
