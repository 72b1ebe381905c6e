package dev.lintel.engine.postgresql;

import dev.lintel.schema.CatalogueText;
import dev.lintel.schema.Schema;
import dev.lintel.schema.ServerCatalogue;
import dev.lintel.schema.Table;
import dev.lintel.server.Databases;
import dev.lintel.server.PostgresServer;
import dev.lintel.server.Scratch;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A session in a database that can be emptied, and the questions that are put to it while a transaction is open. */
final class LiveSession implements AutoCloseable {

    private final PostgresServer server;
    private final Databases databases;
    private String database;
    private Connection session;
    private Connection other;
    private Scratch scratch;
    private int pid;

    LiveSession(PostgresServer server) throws SQLException {
        LiveProofTest.createTablespace(server);
        this.server = server;
        this.databases = new Databases(
                server, List.of("DO $$BEGIN CREATE ROLE app; EXCEPTION WHEN duplicate_object THEN NULL; END$$"));
        this.database = databases.take();
        this.session = server.connect(database);
        this.other = server.connect(database);
        this.scratch = new Scratch(server.connect(database));
        this.pid = Watch.pid(session);
    }

    int version() {
        return server.major();
    }

    /** An empty database again. */
    void empty() throws SQLException {
        execute("ROLLBACK");
        execute("DISCARD ALL");
        execute("SET TimeZone = 'UTC'");
        if (!scratch.undo()) {
            leave();
            database = databases.take();
            session = server.connect(database);
            other = server.connect(database);
            scratch = new Scratch(server.connect(database));
            pid = Watch.pid(session);
        }
    }

    private void leave() throws SQLException {
        session.close();
        other.close();
        scratch.close();
        databases.discard(database);
    }

    @Override
    public void close() throws SQLException {
        leave();
        databases.close();
    }

    void execute(String sql) throws SQLException {
        Watch.execute(session, sql);
    }

    // ── Questions ───────────────────────────────────────────────────────────────────────────────────────────────────

    Map<Long, Watch.Relation> relations() throws SQLException {
        return Watch.relations(session);
    }

    Map<Long, Watch.Reading> readings() throws SQLException {
        return Watch.readings(session, "pg_stat_xact_all_tables");
    }

    Map<Long, PostgresLock> locks() throws SQLException {
        return Watch.locks(other, pid);
    }

    /** Which of these have no rows, for this session. Locks that asking takes are let go. */
    SortedSet<String> withoutRows(Collection<String> tables, Map<Long, Watch.Relation> relations) throws SQLException {
        SortedSet<String> empty = new TreeSet<>();
        for (Watch.Relation relation : relations.values()) {
            if (tables.contains(relation.name()) && relation.isTable() && !hasRows(relation)) {
                empty.add(relation.name());
            }
        }
        return empty;
    }

    private boolean hasRows(Watch.Relation relation) throws SQLException {
        execute("SAVEPOINT looking");
        try {
            return relation.kind() != 'p'
                    && text("SELECT EXISTS (SELECT FROM ONLY " + quoted(relation) + ")")
                            .equals("t");
        } catch (SQLException e) {
            return false; // a materialised view that was never filled
        } finally {
            execute("ROLLBACK TO looking");
            execute("RELEASE looking");
        }
    }

    private static String quoted(Watch.Relation relation) {
        String name = relation.name().contains(".") ? relation.name() : "public." + relation.name();
        int dot = name.indexOf('.');
        return "\"" + name.substring(0, dot) + "\".\"" + name.substring(dot + 1) + "\"";
    }

    /** Where the schema is not what the session has: lines with a minus are the server's alone, with a plus the schema's. */
    List<String> differences(Schema schema, boolean inTransaction) throws SQLException {
        List<String> server;
        if (inTransaction) {
            execute("SAVEPOINT looking");
            execute("SET LOCAL search_path = public");
            server = ServerCatalogue.of(session);
            execute("ROLLBACK TO looking");
            execute("RELEASE looking");
        } else {
            server = ServerCatalogue.of(other);
        }
        Map<String, Integer> ours = blocks(CatalogueText.of(schema));
        Map<String, Integer> theirs = blocks(server);
        for (Table table : schema.tables()) {
            if (version() < 17 && table.partitionOf() != null) {
                // Partitions did not count yet as their table does, and the schema is that of 17.
                ours = withoutIdentity(table, ours);
                theirs = withoutIdentity(table, theirs);
            }
            if (!table.complete()) {
                // Not all is known of it, and nothing is claimed.
                ours.keySet().removeIf(line -> isOf(table, line));
                theirs.keySet().removeIf(line -> isOf(table, line));
                ours = withoutColumns(table, ours);
                theirs = withoutColumns(table, theirs);
            }
        }
        return differences(theirs, ours);
    }

    private static Map<String, Integer> withoutIdentity(Table table, Map<String, Integer> lines) {
        Map<String, Integer> without = new TreeMap<>();
        lines.forEach((line, count) -> without.merge(
                isOf(table, line) ? line.replaceFirst(" (always|by default)$", "") : line, count, Integer::sum));
        return without;
    }

    /** Views without what they read of this table. */
    private static Map<String, Integer> withoutColumns(Table table, Map<String, Integer> lines) {
        String name = ProofTest.plain(table.name());
        Pattern columns = Pattern.compile("(?<= on |, )" + Pattern.quote(name) + " \\([^)]*\\)");
        Map<String, Integer> without = new TreeMap<>();
        lines.forEach((line, count) -> without.merge(
                line.contains("view ") ? columns.matcher(line).replaceAll(Matcher.quoteReplacement(name)) : line,
                count,
                Integer::sum));
        return without;
    }

    private static boolean isOf(Table table, String line) {
        String words = "table " + ProofTest.plain(table.name()) + " ";
        return line.startsWith(words) || line.contains(" " + words) || line.endsWith(words.strip());
    }

    /** Lines under the headline they belong to. */
    private static Map<String, Integer> blocks(List<String> lines) {
        Map<String, Integer> blocks = new TreeMap<>();
        String head = "";
        for (String line : lines) {
            if (line.startsWith("  ")) {
                blocks.merge(head + " |" + line.substring(1), 1, Integer::sum);
            } else {
                head = line.startsWith("function ") || line.startsWith("sequence ") ? head : firstWords(line);
                blocks.merge(line, 1, Integer::sum);
            }
        }
        return blocks;
    }

    /** {@code unlogged table x} of {@code unlogged table x row security}. */
    private static String firstWords(String line) {
        for (String end :
                List.of(" partition of ", " inherits ", " row security", " forced", " identity ", " on ", " empty")) {
            int at = line.indexOf(end);
            if (at > 0) {
                return line.substring(0, at);
            }
        }
        return line;
    }

    private static List<String> differences(Map<String, Integer> server, Map<String, Integer> schema) {
        List<String> differences = new ArrayList<>();
        server.forEach((line, count) -> {
            if (count > schema.getOrDefault(line, 0)) {
                differences.add("- " + line);
            }
        });
        schema.forEach((line, count) -> {
            if (count > server.getOrDefault(line, 0)) {
                differences.add("+ " + line);
            }
        });
        return differences;
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
