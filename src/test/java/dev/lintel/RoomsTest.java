package dev.lintel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Who may know whom, as one map, held against what {@code jdeps} sees in the classes. Both ways: an edge that is not on
 * the map fails, and an edge of the map that nobody uses any more fails too, so that the map stays true.
 */
class RoomsTest {

    /** Rooms, and the libraries and parts of Java that not everyone may use. */
    private static final String MAP = """
            main -> cli
            change ->
            migration ->
            migration.reader -> migration
            git -> migration, migration.reader
            sql -> change, migration, jsqlparser
            schema -> change, pcollections
            engine -> change, migration, schema
            engine.postgresql -> change, engine, migration, schema
            lint -> change, engine, migration, schema, sql, pcollections
            rules -> change, engine, lint, schema
            rules.own -> change, engine, lint, migration, schema, java.util.regex
            report -> change, engine, lint, migration, jackson
            cli -> engine, engine.postgresql, git, lint, migration, migration.reader, report, rules, rules.own, picocli, snakeyaml, java.util.regex
            """;

    /** What may be used and need not be: what the outside may take up, and what is known to come. */
    private static final String ALSO_ALLOWED = """
            cli -> change, schema, sql, jackson
            migration.reader -> jackson
            rules -> migration
            """;

    /** Packages by prefix, and what the map calls them. java.base is free to all but for what is named here. */
    private static final Map<String, String> OUTSIDE = Map.ofEntries(
            Map.entry("net.sf.jsqlparser", "jsqlparser"),
            Map.entry("com.fasterxml.jackson", "jackson"),
            Map.entry("org.snakeyaml", "snakeyaml"),
            Map.entry("org.pcollections", "pcollections"),
            Map.entry("picocli", "picocli"),
            Map.entry("java.util.regex", "java.util.regex"),
            Map.entry("java.util.logging", "java.util.logging"),
            Map.entry("java.net", "java.net"),
            Map.entry("java.sql", "java.sql"));

    @Test
    void theRoomsKnowEachOtherAsTheMapSays() {
        Set<String> used = used();
        Set<String> map = edges(MAP);
        Set<String> unused = new TreeSet<>(map);
        unused.removeAll(used);
        Set<String> forbidden = new TreeSet<>(used);
        forbidden.removeAll(map);
        forbidden.removeAll(edges(ALSO_ALLOWED));

        assertEquals(Set.of(), forbidden, "Used and not on the map. Move the code, or change the map and DESIGN.md");
        assertEquals(Set.of(), unused, "On the map and used by nobody. Take it off the map");
    }

    @Test
    void everyRoomIsOnTheMap() {
        Set<String> rooms = new TreeSet<>();
        MAP.lines().forEach(line -> rooms.add(line.substring(0, line.indexOf(" ->"))));
        Set<String> seen = new TreeSet<>();
        for (String[] edge : jdeps()) {
            seen.add(name(edge[0]));
        }

        assertEquals(seen, rooms);
    }

    @Test
    void theMapHasNoWayBack() {
        Set<String> edges = edges(MAP);
        edges.addAll(edges(ALSO_ALLOWED));
        Set<String> left = new TreeSet<>(edges);
        boolean shrunk = true;
        while (shrunk) {
            Set<String> sources = new TreeSet<>();
            left.forEach(edge -> sources.add(edge.substring(0, edge.indexOf(" -> "))));
            shrunk = left.removeIf(edge -> !sources.contains(edge.substring(edge.indexOf(" -> ") + 4)));
        }

        assertEquals(Set.of(), left, "These rooms know each other in a circle");
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        for (String[] edge : jdeps()) {
            String to = name(edge[1]);
            if (!to.isEmpty()) {
                used.add(name(edge[0]) + " -> " + to);
            }
        }
        assertTrue(used.size() > 10, "jdeps saw next to nothing: " + used);
        return used;
    }

    private static List<String[]> jdeps() {
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        PrintWriter printer = new PrintWriter(out);
        int status = jdeps.run(
                printer,
                printer,
                "-verbose:package",
                "--multi-release",
                "17",
                "--ignore-missing-deps",
                "target/classes");
        assertEquals(0, status, out.toString());
        return out.toString()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("dev.lintel"))
                .map(line -> line.split("\\s+->\\s+|\\s+", -1))
                .toList();
    }

    /** What the map calls a package; empty for one that it does not speak of. */
    private static String name(String name) {
        if (name.equals("dev.lintel")) {
            return "main";
        }
        if (name.startsWith("dev.lintel.")) {
            return name.substring("dev.lintel.".length());
        }
        for (Map.Entry<String, String> outside : OUTSIDE.entrySet()) {
            if (name.equals(outside.getKey()) || name.startsWith(outside.getKey() + ".")) {
                return outside.getValue();
            }
        }
        boolean free = name.startsWith("java.") || name.equals("org.jspecify.annotations");
        return free ? "" : name;
    }

    private static Set<String> edges(String map) {
        Set<String> edges = new TreeSet<>();
        for (String line : map.lines().toList()) {
            String[] sides = line.split(" ->", -1);
            for (String to : sides[1].split(",", -1)) {
                if (!to.isBlank()) {
                    edges.add(sides[0] + " -> " + to.strip());
                }
            }
        }
        return edges;
    }
}
