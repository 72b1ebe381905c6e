import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long Lintel takes against the least a Java program can take, in alternating runs. Prints medians and ratios and
 * judges nothing: wall time on a shared machine is not for asserting.
 *
 * <pre>
 *   java src/bench/java/StartUp.java [ROUNDS]
 *   java src/bench/java/StartUp.java ROUNDS COMMAND COMMAND…     other commands, each in one argument, against the first
 * </pre>
 */
public final class StartUp {

    private static final int STATEMENTS = 10_000;
    private static final int BYTES = 1_000_000;

    private record Contender(String name, List<String> command, List<Double> millis) {
        Contender(String name, String... command) {
            this(name, List.of(command), new ArrayList<>());
        }

        double median() {
            return middle(millis);
        }

        /** The median of the ratios of neighbouring runs, which a busy minute does not shift. */
        double ratioTo(Contender other) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < millis.size(); i++) {
                ratios.add(millis.get(i) / other.millis.get(i));
            }
            return middle(ratios);
        }

        private static double middle(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            int half = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        }
    }

    private StartUp() {}

    /** Runs the benchmark. */
    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 15 : Integer.parseInt(args[0]);
        if (args.length > 1) {
            List<Contender> contenders = new ArrayList<>();
            for (String command : Arrays.asList(args).subList(1, args.length)) {
                contenders.add(new Contender(command, command.split(" ")));
            }
            run(rounds, contenders);
            return;
        }
        Path folder = Files.createTempDirectory("lintel-bench");
        try {
            lintel(rounds, folder);
        } finally {
            for (String name : List.of(
                    "Hello.class", "Hello.java", "small/V1__small.sql", "small", "large/V1__large.sql", "large")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    private static void lintel(int rounds, Path folder) throws Exception {
        String javaHome = System.getProperty("java.home");
        Path hello = Files.writeString(
                folder.resolve("Hello.java"),
                "class Hello { public static void main(String[] args) { System.out.println(\"hello\"); } }");
        start(List.of(javaHome + "/bin/javac", "-d", folder.toString(), hello.toString()));
        Path small =
                Files.writeString(Files.createDirectory(folder.resolve("small")).resolve("V1__small.sql"), SMALL);
        Path large =
                Files.writeString(Files.createDirectory(folder.resolve("large")).resolve("V1__large.sql"), large());
        String lintel = Path.of("target/lintel/bin/lintel").toAbsolutePath().toString();

        System.out.println("Java " + Runtime.version() + ", medians of " + rounds + " alternating runs");
        run(
                rounds,
                List.of(
                        new Contender("hello world", javaHome + "/bin/java", "-cp", folder.toString(), "Hello"),
                        new Contender("check, one small file", lintel, "check", small.toString()),
                        new Contender("check, JSON", lintel, "check", "--format", "json", small.toString()),
                        new Contender(
                                "check, " + STATEMENTS + " statements in " + Files.size(large) / 1000 + " kB",
                                lintel,
                                "check",
                                large.toString())));
    }

    private static void run(int rounds, List<Contender> contenders) throws Exception {
        for (Contender contender : contenders) {
            start(contender.command());
        }
        for (int i = 0; i < rounds; i++) {
            for (Contender contender : contenders) {
                contender.millis().add(start(contender.command()));
            }
        }
        for (Contender contender : contenders) {
            System.out.printf(
                    Locale.ROOT,
                    "%9.1f ms  %6.2f x  %s%n",
                    contender.median(),
                    contender.ratioTo(contenders.get(0)),
                    contender.name());
        }
    }

    private static double start(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LINTEL_JAVA_HOME", System.getProperty("java.home"));
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (status > 1) {
            throw new IOException("exit status " + status + ": " + String.join(" ", command));
        }
        return millis;
    }

    private static final String SMALL = """
            CREATE TABLE ticket (
              id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
              title varchar(100) NOT NULL,
              account_id bigint REFERENCES account (id),
              created_at timestamptz NOT NULL DEFAULT now()
            );
            ALTER TABLE account ADD COLUMN region text NOT NULL DEFAULT 'eu';
            ALTER TABLE account ALTER COLUMN balance TYPE numeric(20, 4);
            ALTER TABLE account ADD CONSTRAINT account_region CHECK (region IN ('eu', 'us'));
            CREATE INDEX account_region_idx ON account (region);
            DROP TABLE old_ticket;
            """;

    /** Mixed DDL and DML. */
    private static String large() {
        StringBuilder sql = new StringBuilder(BYTES + 200);
        for (int i = 0; i < STATEMENTS; i++) {
            int start = sql.length();
            String table = "table_" + i / 8;
            switch (i % 8) {
                case 0 ->
                    sql.append("CREATE TABLE ")
                            .append(table)
                            .append(" (id bigint PRIMARY KEY, name varchar(100) NOT NULL, created_at timestamptz)");
                case 1 ->
                    sql.append("ALTER TABLE ")
                            .append(table)
                            .append(" ADD COLUMN note text DEFAULT 'none', ADD COLUMN size int");
                case 2 ->
                    sql.append("CREATE INDEX CONCURRENTLY ON ").append(table).append(" (name, lower(note))");
                case 3 -> sql.append("ALTER TABLE ").append(table).append(" ALTER COLUMN note SET NOT NULL");
                case 4 ->
                    sql.append("UPDATE ").append(table).append(" SET note = 'x' || name WHERE size > 10 AND id < 5");
                case 5 ->
                    sql.append("ALTER TABLE ")
                            .append(table)
                            .append(" ADD CONSTRAINT positive_")
                            .append(i)
                            .append(" CHECK (size > 0) NOT VALID");
                case 6 -> sql.append("INSERT INTO ").append(table).append(" (id, name) VALUES (1, 'one'), (2, 'two')");
                default -> sql.append("COMMENT ON TABLE ").append(table).append(" IS 'What it is about'");
            }
            sql.append("; -- ");
            while (sql.length() - start < BYTES / STATEMENTS - 1) {
                sql.append('x');
            }
            sql.append('\n');
        }
        return sql.toString();
    }
}
