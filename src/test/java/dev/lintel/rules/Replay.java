package dev.lintel.rules;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.Migration;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.SourceSpan;
import dev.lintel.migration.Statement;
import dev.lintel.sql.ReadStatement;
import dev.lintel.sql.SqlReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** Runs migrations on a server, in the transactions that their framework would open. */
public final class Replay {

    private final Connection connection;

    /** Runs on this connection, which is in no transaction. */
    public Replay(Connection connection) {
        this.connection = connection;
    }

    /** What the server refused, and why. */
    public record Refused(Statement statement, String why) {}

    /** Runs the up half, up to a statement where one is given. What is refused is rolled back. */
    Optional<Refused> run(Migration migration, @Nullable SourceSpan end) throws SQLException {
        List<Statement> statements = new ArrayList<>();
        for (Script script : migration.up()) {
            read(script).forEach(s -> statements.add(s.statement()));
        }
        boolean transaction = inTransaction(migration, statements, version());
        if (transaction) {
            execute("BEGIN");
        }
        for (Statement statement : statements) {
            if (end != null && statement.span().start() >= end.start()) {
                break;
            }
            try {
                execute(statement.text());
            } catch (SQLException e) {
                execute("ROLLBACK");
                return Optional.of(new Refused(statement, e.getSQLState() + " " + e.getMessage()));
            }
        }
        if (transaction) {
            execute("COMMIT");
        }
        return Optional.empty();
    }

    /** Hears of every statement before it runs, and again when the server has done it. */
    public interface Listener {
        void starts(ReadStatement statement);

        void ran(ReadStatement statement);
    }

    /**
     * Runs the up half, as far as it is wanted. What is refused is left out, alone, as if it did not stand there. Then the
     * session ends as it does in a connection of its own.
     */
    public List<Refused> runWhatCan(Migration migration, Predicate<ReadStatement> wanted, Listener listener)
            throws SQLException {
        List<ReadStatement> all = new ArrayList<>();
        for (Script script : migration.up()) {
            for (ReadStatement each : read(script)) {
                if (wanted.test(each)) {
                    all.add(each);
                }
            }
        }
        if (inTransaction(migration, all.stream().map(ReadStatement::statement).toList(), version())) {
            execute("BEGIN");
        }
        List<Refused> refused = new ArrayList<>();
        for (ReadStatement each : all) {
            // This one has to be the first of its transaction.
            boolean first = each.statement().text().toUpperCase(Locale.ROOT).startsWith("SET TRANSACTION");
            boolean open = open() && !first;
            if (open) {
                execute("SAVEPOINT before_it");
            }
            listener.starts(each);
            try {
                execute(each.statement().text());
                listener.ran(each);
                if (open && open()) {
                    execute("RELEASE before_it");
                }
            } catch (SQLException e) {
                refused.add(new Refused(each.statement(), e.getSQLState() + " " + e.getMessage()));
                if (open) {
                    execute("ROLLBACK TO before_it");
                }
            }
        }
        if (open()) {
            execute("COMMIT");
        }
        execute("DISCARD ALL");
        return refused;
    }

    private boolean open() throws SQLException {
        return connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE;
    }

    /** Runs the statements of a step, in one transaction where they may. */
    void step(String sql, boolean transaction) throws SQLException {
        if (transaction) {
            execute("BEGIN");
        }
        for (ReadStatement statement : read(Script.of(new SourceFile("step.sql", sql)))) {
            execute(statement.statement().text());
        }
        if (transaction) {
            execute("COMMIT");
        }
    }

    /** The statements of a script. */
    public static List<ReadStatement> read(Script script) {
        return new SqlReader(Dialect.POSTGRESQL).read(script).statements();
    }

    private int version() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    /** Whether the framework runs these statements in one transaction on a server of this version. */
    static boolean inTransaction(Migration migration, List<Statement> statements, int version) {
        return switch (migration.transactions()) {
            case PER_MIGRATION, PER_RUN -> true;
            case PER_STATEMENT -> false;
            case ONE_QUERY -> statements.size() > 1;
            case DETECTED -> !statements.stream().allMatch(s -> flywayRunsOutsideTransaction(s, version));
            case DETECTED_MIXED -> statements.stream().noneMatch(s -> flywayRunsOutsideTransaction(s, version));
            case WHERE_POSSIBLE ->
                statements.stream()
                        .noneMatch(s -> flywayRunsOutsideTransaction(s, version)
                                || s.text()
                                        .toUpperCase(Locale.ROOT)
                                        .matches("(?s)(REINDEX|ALTER) .*\\bCONCURRENTLY\\b.*"));
        };
    }

    private static boolean flywayRunsOutsideTransaction(Statement statement, int version) {
        String words = statement.text().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        return words.matches("(CREATE (UNIQUE )?|DROP )INDEX CONCURRENTLY .*")
                || words.matches("(VACUUM|REINDEX (DATABASE|SCHEMA|SYSTEM)|(CREATE|DROP) DATABASE|ALTER SYSTEM)\\b.*")
                || words.matches("(CREATE|DROP) (SUBSCRIPTION|TABLESPACE) .*")
                || (version < 12 && words.matches("ALTER TYPE .* ADD VALUE .*"));
    }

    private void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
