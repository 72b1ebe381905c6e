package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.engine.Impact;
import dev.lintel.engine.Situation;
import dev.lintel.engine.Work;
import dev.lintel.migration.Dialect;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Session;
import dev.lintel.sql.ReadStatement;
import dev.lintel.sql.SqlReader;
import java.util.ArrayList;
import java.util.List;

/** Statements that have run, and what the engine says of the next one. */
record History(int version, Schema transactionStart, Schema schema, Session session, boolean inTransaction) {

    /** A database of this version in which these statements were committed. */
    static History of(int version, String sql) {
        Schema schema = new History(version, Schema.empty(), Schema.empty(), Session.FRESH, false).then(sql).schema;
        return new History(version, schema, schema, Session.FRESH, false);
    }

    History inATransaction() {
        return new History(version, schema, schema, session, true);
    }

    /** After these statements in the same session and transaction. */
    History then(String sql) {
        Schema after = schema;
        Session later = session;
        for (ReadStatement statement : read(sql)) {
            for (ReadStatement.Placed placed : statement.changes()) {
                after = after.apply(placed.change());
                if (placed.change() instanceof Change.SetVariable set) {
                    later = later.apply(set);
                }
            }
        }
        return new History(version, transactionStart, after, later, inTransaction);
    }

    /** What happens for the only change of this statement. */
    Impact impact(String statement) {
        List<Impact> all = impacts(statement);
        if (all.size() != 1) {
            throw new IllegalArgumentException(statement + " is " + all.size() + " changes");
        }
        return all.get(0);
    }

    /** What happens for each change of this statement. */
    List<Impact> impacts(String statement) {
        List<Change> changes = new ArrayList<>();
        for (ReadStatement read : read(statement)) {
            read.changes().forEach(placed -> changes.add(placed.change()));
        }
        List<Impact> impacts = new ArrayList<>();
        Schema before = schema;
        for (Change change : changes) {
            impacts.add(new PostgreSql(version)
                    .impact(new Situation(change, changes, schema, before, transactionStart, session, inTransaction)));
            before = before.apply(change);
        }
        return impacts;
    }

    /** {@code users ACCESS EXCLUSIVE, …} in the order of the locks. */
    static String locks(Impact impact) {
        List<String> locks = new ArrayList<>();
        impact.locks().forEach(l -> locks.add(l.relation() + " " + l.mode().label()));
        return String.join(", ", locks);
    }

    /** {@code SCAN users, INDEX_BUILD users users_name_idx, …}. */
    static String work(Impact impact) {
        List<String> work = new ArrayList<>();
        for (Work each : impact.work()) {
            Name table = each.table();
            work.add(each.kind() + " " + table + (each.index() == null ? "" : " " + each.index()));
        }
        return String.join(", ", work);
    }

    private static List<ReadStatement> read(String sql) {
        return new SqlReader(Dialect.POSTGRESQL)
                .read(Script.of(new SourceFile("history.sql", sql)))
                .statements();
    }
}
