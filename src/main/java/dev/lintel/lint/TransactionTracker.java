package dev.lintel.lint;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.RelationLock;
import dev.lintel.lint.Transaction.Held;
import dev.lintel.lint.Transaction.Kind;
import dev.lintel.migration.TransactionMode;
import dev.lintel.schema.Schema;
import dev.lintel.sql.ReadScript;
import dev.lintel.sql.ReadStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/** Follows the transactions of one half of a migration: who opened the current one and what it holds. */
final class TransactionTracker {

    private static final int FIRST_TO_ADD_VALUE_IN_TRANSACTION = 12;

    private final Kind whenClosed;
    private Kind kind;
    private final Map<Name, Held> held = new LinkedHashMap<>();
    private PStack<Step> earlier = ConsPStack.empty();
    private Schema start;

    TransactionTracker(TransactionMode mode, List<ReadScript> scripts, Schema schema, int version) {
        this.start = schema;
        List<Change> first = firstChanges(scripts);
        switch (mode) {
            case PER_MIGRATION, PER_RUN -> {
                kind = Kind.FRAMEWORK;
                whenClosed = Kind.NONE;
            }
            case PER_STATEMENT -> {
                kind = Kind.NONE;
                whenClosed = Kind.NONE;
            }
            case ONE_QUERY -> {
                // The server opens an implicit block again after a COMMIT inside the same query.
                kind = first.size() > 1 ? Kind.ONE_QUERY : Kind.NONE;
                whenClosed = kind;
            }
            case DETECTED -> {
                kind = allOutsideTransaction(first, version) ? Kind.NONE : Kind.FRAMEWORK;
                whenClosed = Kind.NONE;
            }
            case DETECTED_MIXED -> {
                kind = anyOutsideTransaction(first, version) ? Kind.NONE : Kind.FRAMEWORK;
                whenClosed = Kind.NONE;
            }
            case WHERE_POSSIBLE -> {
                boolean possible = !anyOutsideTransaction(first, version) && !anyThatFlywayOverlooks(first);
                kind = possible ? Kind.FRAMEWORK : Kind.NONE;
                whenClosed = Kind.NONE;
            }
            default -> throw new AssertionError(mode);
        }
    }

    /** The transaction as a change meets it whose statement takes these locks as well. */
    Transaction current(List<Held> sameStatement) {
        List<Held> all = new ArrayList<>(held.values());
        all.addAll(sameStatement);
        return new Transaction(kind, all, earlier, start);
    }

    boolean open() {
        return kind != Kind.NONE;
    }

    Schema start(Schema now) {
        return open() ? start : now;
    }

    /** Moves on over the changes of one statement. */
    void after(List<Step> statement, Schema now) {
        for (Step step : statement) {
            Change change = step.change();
            if (change instanceof Change.Begin) {
                if (kind == Kind.NONE || kind == Kind.ONE_QUERY) {
                    kind = Kind.EXPLICIT;
                    start = now;
                }
            } else if (change instanceof Change.Commit || change instanceof Change.Rollback) {
                close(now);
            } else if (open()) {
                earlier = earlier.plus(step);
                hold(step);
            } else {
                start = now;
            }
        }
    }

    private void close(Schema now) {
        kind = whenClosed;
        held.clear();
        earlier = ConsPStack.empty();
        start = now;
    }

    private void hold(Step step) {
        for (RelationLock lock : step.impact().locks()) {
            Name table = lock.feltOn();
            if (lock.hasTable() && step.inUse(table)) {
                Held before = held.get(table);
                if (before == null || before.mode().strength() < lock.mode().strength()) {
                    held.put(table, new Held(table, lock.mode(), step.place().line(), false));
                }
            }
        }
    }

    /** The first change of each statement, by which it is told what the statement is. */
    private static List<Change> firstChanges(List<ReadScript> scripts) {
        List<Change> first = new ArrayList<>();
        for (ReadScript script : scripts) {
            for (ReadStatement statement : script.statements()) {
                first.add(statement.changes().get(0).change());
            }
        }
        return first;
    }

    private static boolean allOutsideTransaction(List<Change> statements, int version) {
        for (Change statement : statements) {
            if (!flywayRunsOutsideTransaction(statement, version)) {
                return false;
            }
        }
        return !statements.isEmpty();
    }

    private static boolean anyOutsideTransaction(List<Change> statements, int version) {
        for (Change statement : statements) {
            if (flywayRunsOutsideTransaction(statement, version)) {
                return true;
            }
        }
        return false;
    }

    /** Statements that cannot run in a transaction either, and that Flyway does not take out of its own. */
    private static boolean anyThatFlywayOverlooks(List<Change> statements) {
        for (Change statement : statements) {
            if ((statement instanceof Change.Reindex reindex && reindex.concurrently())
                    || (statement instanceof Change.DetachPartition detach && detach.concurrently())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The statements that Flyway's PostgreSQL parser takes out of transactions, ADD VALUE only before 12; REINDEX …
     * CONCURRENTLY is not one.
     */
    static boolean flywayRunsOutsideTransaction(Change change, int version) {
        if (change instanceof Change.AddEnumValue) {
            return version < FIRST_TO_ADD_VALUE_IN_TRANSACTION;
        }
        if (change instanceof Change.CreateIndex index) {
            return index.concurrently();
        }
        if (change instanceof Change.DropIndex index) {
            return index.concurrently();
        }
        if (change instanceof Change.Reindex reindex) {
            return reindex.kind() != ObjectKind.INDEX && reindex.kind() != ObjectKind.TABLE;
        }
        if (change instanceof Change.Drop drop) {
            return drop.kind() == ObjectKind.DATABASE || drop.kind() == ObjectKind.SUBSCRIPTION;
        }
        return change instanceof Change.Vacuum
                || change instanceof Change.ServerCommand
                || change instanceof Change.Subscription;
    }
}
