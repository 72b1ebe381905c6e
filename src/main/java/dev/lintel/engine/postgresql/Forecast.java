package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.Impact;
import dev.lintel.engine.Refusal;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Situation;
import dev.lintel.engine.Work;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An impact while it is worked out: collects locks, of which the strongest stays, work, refusals and unknowns. */
final class Forecast {

    /** Begins what stands for the name of a new index until it is known; no name holds it. */
    private static final String NEW = "\0";

    private final Situation situation;
    private final int version;
    private final Map<Name, RelationLock> locks = new LinkedHashMap<>();
    private final List<Work> work = new ArrayList<>();
    private final Set<String> unknowns = new LinkedHashSet<>();
    private @Nullable Refusal refusal;
    private @Nullable Schema after;

    Forecast(Situation situation, int version) {
        this.situation = situation;
        this.version = version;
    }

    Situation situation() {
        return situation;
    }

    /** The schema just before the change. */
    Schema schema() {
        return situation.before();
    }

    /** The schema just after the change. */
    Schema after() {
        if (after == null) {
            after = schema().apply(situation.change());
        }
        return after;
    }

    int version() {
        return version;
    }

    /** Whether the server is of this major version or a later one. */
    boolean since(int major) {
        return version >= major;
    }

    // ── Locks ───────────────────────────────────────────────────────────────────────────────────────────────────────

    /** Locks a relation that is meant to be a table; gives its name as the schema has it. */
    Name lock(Name written, PostgresLock mode) {
        return lock(written, ObjectKind.TABLE, mode);
    }

    /** Locks whatever relation has this name; where none is known it is taken for one of this kind. */
    Name lock(Name written, ObjectKind assumed, PostgresLock mode) {
        Optional<Table> table = schema().table(written);
        if (table.isPresent()) {
            ObjectKind kind = table.get().foreign() ? ObjectKind.FOREIGN_TABLE : ObjectKind.TABLE;
            return add(new RelationLock(table.get().name(), kind, null, mode));
        }
        Optional<View> view = schema().view(written);
        if (view.isPresent()) {
            ObjectKind kind = view.get().materialized() ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.VIEW;
            return add(new RelationLock(view.get().name(), kind, null, mode));
        }
        Optional<Sequence> sequence = schema().sequence(written);
        if (sequence.isPresent()) {
            return add(new RelationLock(sequence.get().name(), ObjectKind.SEQUENCE, null, mode));
        }
        Optional<Index> index = schema().index(written);
        if (index.isPresent()) {
            return lock(index.get(), mode);
        }
        return add(new RelationLock(canonical(written), assumed, null, mode));
    }

    /** Locks an index. */
    Name lock(Index index, PostgresLock mode) {
        return add(new RelationLock(index.name(), ObjectKind.INDEX, index.table(), mode));
    }

    /** Locks all indexes of a table. */
    void lockIndexesOf(Name table, PostgresLock mode) {
        for (Index index : schema().indexesOf(table)) {
            lock(index, mode);
        }
    }

    /** Locks a table and all that inherit from it: partitions and children. */
    Name lockTree(Name written, PostgresLock mode) {
        Name table = lock(written, mode);
        lockHeirs(table, mode);
        return table;
    }

    /** Locks a table, and all that inherit from it unless ONLY it is meant. */
    Name lockReached(Name written, boolean only, PostgresLock mode) {
        return only ? lock(written, mode) : lockTree(written, mode);
    }

    /** Locks all that are right below a table or below one of those that lose something with it. */
    void lockLosing(Name table, List<Table> losing, PostgresLock mode) {
        schema().rightBelow(table).forEach(heir -> lock(heir.name(), mode));
        for (Table each : losing) {
            schema().rightBelow(each.name()).forEach(heir -> lock(heir.name(), mode));
        }
    }

    /** Refuses a change of something inherited that is to be for the table ONLY. */
    void refuseAlone(Name table, boolean only, String what) {
        if (only && !heirs(table).isEmpty()) {
            refuse(Refusal.Kind.UNSUPPORTED, what + " in " + table + " alone, because other tables inherit it");
        }
    }

    /** Whether a partitioned table is meant without the partitions that it has. */
    boolean withoutPartitions(Name table, boolean only) {
        return only && !schema().partitionsOf(table).isEmpty();
    }

    /** What belongs into a partition is read from its table the first time that a session has to know (measured). */
    void lookAtParent(Name partition) {
        table(partition).map(Table::partitionOf).ifPresent(p -> lock(p.parent(), PostgresLock.ACCESS_SHARE));
    }

    void lockHeirs(Name table, PostgresLock mode) {
        for (Table heir : heirs(table)) {
            lock(heir.name(), mode);
        }
    }

    /** Locks a table and its partitions; children by INHERITS are left out. */
    Name lockPartitions(Name written, PostgresLock mode) {
        Name table = lock(written, mode);
        for (Table partition : schema().partitionsOf(table)) {
            lock(partition.name(), mode);
        }
        return table;
    }

    /**
     * Indexes and heirs that an action locks are locked as the strongest action of the statement locks the table (measured).
     *
     * @param own how this action locks it
     */
    // The change itself is among them; an equal one beside it locks the same.
    @SuppressWarnings("ReferenceEquality")
    PostgresLock strongestOn(Name table, PostgresLock own) {
        PostgresLock strongest = own;
        for (Change other : situation.statement()) {
            if (other != situation.change()) {
                Forecast aside = new Forecast(situation.alone(other), version);
                PostgreSql.forecast(other, aside);
                PostgresLock mode = aside.lockOn(table);
                strongest = mode != null && mode.strength() > strongest.strength() ? mode : strongest;
            }
        }
        return strongest;
    }

    /** Locks the partitions of a table as hard as the statement locks it, and no less than this. */
    void lockPartitionsOf(Name table, PostgresLock own) {
        PostgresLock mode = strongestOn(table, own);
        schema().partitionsOf(table).forEach(partition -> lock(partition.name(), mode));
    }

    private Name add(RelationLock lock) {
        RelationLock before = locks.get(lock.relation());
        if (before == null || before.mode().strength() < lock.mode().strength()) {
            locks.put(lock.relation(), lock);
        }
        return lock.relation();
    }

    /** How a relation is locked so far, or null. */
    @Nullable PostgresLock lockOn(Name relation) {
        RelationLock lock = locks.get(relation);
        return lock == null ? null : (PostgresLock) lock.mode();
    }

    // ── Work ────────────────────────────────────────────────────────────────────────────────────────────────────────

    void scan(Name table, String note) {
        work(new Work(Work.Kind.SCAN, table, null, note));
    }

    /** Reads every table that stores rows of this one. */
    void scanTree(Name table, String note) {
        for (Name storing : storing(table)) {
            scan(storing, note);
        }
    }

    /** Writes a table and its indexes anew: all of them are locked against everybody. */
    void rewrite(Name table, String note) {
        work(new Work(Work.Kind.REWRITE, table, null, note));
        lockIndexesOf(table, PostgresLock.ACCESS_EXCLUSIVE);
    }

    /** Writes every table anew that stores rows of this one. */
    void rewriteTree(Name table, String note) {
        rewriteReached(table, false, note);
    }

    /** Writes a table anew as far as it stores rows, and those that inherit from it unless ONLY it is meant. */
    void rewriteReached(Name table, boolean only, String note) {
        for (Name storing : storing(table)) {
            if (!only || storing.equals(canonical(table))) {
                rewrite(storing, note);
            }
        }
    }

    void build(Name table, String index, String note) {
        work(new Work(Work.Kind.INDEX_BUILD, table, index, note));
    }

    /** Builds an index that this change makes; the schema after it knows the name that the server gives. */
    void buildNew(Name table, String note) {
        work(new Work(Work.Kind.INDEX_BUILD, table, NEW + work.size(), note));
    }

    /** Whether there is work to do on a table so far. */
    boolean worksOn(Name table) {
        return work.stream().anyMatch(each -> each.table().equals(table));
    }

    void rows(Name table) {
        work(Work.of(Work.Kind.ROWS, table));
    }

    void work(Work one) {
        if (!work.contains(one)) {
            work.add(one);
        }
    }

    // ── What stands in the way ──────────────────────────────────────────────────────────────────────────────────────

    /** Notes why the server will not do it; the first reason stays. */
    void refuse(Refusal.Kind kind, String message) {
        if (refusal == null) {
            refusal = new Refusal(kind, message);
        }
    }

    /** Refuses what came with a later version. */
    void needs(int major, String what) {
        if (version < major) {
            refuse(
                    Refusal.Kind.VERSION,
                    what + " came with PostgreSQL " + major + "; PostgreSQL " + version + " does not have it");
        }
    }

    /** Refuses what cannot run inside a transaction block. */
    void notInTransaction(String what) {
        if (situation.inTransaction()) {
            refuse(Refusal.Kind.IN_TRANSACTION, what + " cannot run inside a transaction block");
        }
    }

    /** Notes what was not known and was taken for the worse. */
    void unknown(String what) {
        unknowns.add(what);
    }

    /** The answer. What is refused locks nothing for longer than it takes to fail, and does nothing. */
    Impact impact() {
        if (refusal != null) {
            return new Impact(List.of(), List.of(), refusal, List.copyOf(unknowns));
        }
        return new Impact(List.copyOf(locks.values()), named(), null, List.copyOf(unknowns));
    }

    /** The work with the names that new indexes get. */
    private List<Work> named() {
        List<Work> named = new ArrayList<>(work.size());
        Set<Name> taken = new HashSet<>();
        for (Work each : work) {
            String index = each.index();
            if (index != null && index.startsWith(NEW)) {
                index = newIndex(each.table(), taken);
            }
            named.add(new Work(each.kind(), each.table(), index, each.note()));
        }
        return named;
    }

    private String newIndex(Name table, Set<Name> taken) {
        for (Index index : after().indexesOf(table)) {
            if (index.oid() >= schema().nextOid() && taken.add(index.name())) {
                return index.name().name();
            }
        }
        return "";
    }

    // ── Who belongs to whom ─────────────────────────────────────────────────────────────────────────────────────────

    Optional<Table> table(Name written) {
        return schema().table(written);
    }

    /** The name under which the schema knows a relation, or would. */
    Name canonical(Name written) {
        return schema().resolve(written);
    }

    /** Whether all is known of a table, not only what was met in changes to it. */
    boolean knows(Name table) {
        Optional<Table> known = table(table);
        return known.isPresent() && known.get().complete();
    }

    boolean partitioned(Name table) {
        Optional<Table> known = table(table);
        return known.isPresent() && known.get().partitionBy() != null;
    }

    /** The partitions of a table and the children that inherit from it, and theirs. */
    List<Table> heirs(Name table) {
        List<Table> heirs = new ArrayList<>(schema().partitionsOf(table));
        heirs.addAll(schema().childrenOf(table));
        return heirs;
    }

    /** The table, its partitions and children, as far as they store rows: a partitioned table stores none itself. */
    List<Name> storing(Name table) {
        List<Name> storing = new ArrayList<>();
        if ((!partitioned(table) || partitionsElsewhere(table)) && !foreign(table)) {
            storing.add(canonical(table));
        }
        for (Table heir : heirs(table)) {
            if (heir.partitionBy() == null && !heir.foreign()) {
                storing.add(heir.name());
            }
        }
        return storing;
    }

    /** The table or its partitions, as far as they store rows; children by INHERITS are left out. */
    List<Name> storingPartitions(Name table) {
        if (!partitioned(table) || partitionsElsewhere(table)) {
            return foreign(table) ? List.of() : List.of(canonical(table));
        }
        List<Name> storing = new ArrayList<>();
        for (Table partition : schema().partitionsOf(table)) {
            if (partition.partitionBy() == null && !partition.foreign()) {
                storing.add(partition.name());
            }
        }
        return storing;
    }

    /** Whether a partitioned table stands for partitions whose names nobody knows. */
    private boolean partitionsElsewhere(Name table) {
        return table(table).filter(schema()::partitionsElsewhere).isPresent();
    }

    /** Whether a table stores rows, or stands for partitions of its that do. */
    boolean stores(Table table) {
        return (table.partitionBy() == null || schema().partitionsElsewhere(table)) && !table.foreign();
    }

    boolean foreign(Name table) {
        Optional<Table> known = table(table);
        return known.isPresent() && known.get().foreign();
    }

    /** The sequences that a table's columns own. */
    List<Sequence> sequencesOf(Name table) {
        List<Sequence> owned = new ArrayList<>();
        for (Sequence each : schema().sequences()) {
            if (each.ownedByTable() != null && canonical(each.ownedByTable()).equals(canonical(table))) {
                owned.add(each);
            }
        }
        return owned;
    }
}
