package dev.lintel.lint;

import dev.lintel.change.Change;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.change.Signature;
import dev.lintel.engine.Conversion;
import dev.lintel.engine.Engine;
import dev.lintel.engine.Impact;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Traffic;
import dev.lintel.engine.Work;
import dev.lintel.migration.Migration;
import dev.lintel.migration.Runner;
import dev.lintel.migration.SourceSpan;
import dev.lintel.migration.TransactionMode;
import dev.lintel.schema.Column;
import dev.lintel.schema.Function;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Session;
import dev.lintel.schema.Table;
import dev.lintel.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One change, and all that a rule may know of it.
 *
 * @param change what is asked for
 * @param siblings all changes of its statement, this one included
 * @param place where it stands in the user's file
 * @param migration the migration it belongs to
 * @param runner the program that runs that migration
 * @param psqlCommand the command of psql that the statement is, such as {@code \\copy}, or empty
 * @param undoing whether it is in the down half
 * @param nested whether it stands inside a DO block
 * @param conditional whether it may not run at all
 * @param looped whether it stands in a loop
 * @param deployed the schema before this deploy: what the running application works with
 * @param before the schema just before this change
 * @param after the schema just after it
 * @param session what was SET before it
 * @param transaction the transaction it runs in
 * @param earlier all steps of this half of the migration before it, the latest first
 * @param undone of a down half, the steps of the up half, in order; none of an up half
 * @param later all changes of this half of the migration after it, in order
 * @param ending where that half ends
 * @param impact what the database will do for it
 * @param engine which database that is
 * @param lockTimeoutSet whether a lock_timeout holds: SET before it, or promised by the configuration
 */
public record Step(
        Change change,
        List<Change> siblings,
        SourceSpan place,
        Migration migration,
        Runner runner,
        String psqlCommand,
        boolean undoing,
        boolean nested,
        boolean conditional,
        boolean looped,
        Schema deployed,
        Schema before,
        Schema after,
        Session session,
        Transaction transaction,
        List<Step> earlier,
        List<Step> undone,
        List<Change> later,
        Ending ending,
        Impact impact,
        Engine engine,
        boolean lockTimeoutSet) {

    /**
     * Whether a running application can be using this table: it existed before this deploy, or nothing is known of it
     * and no statement of this deploy created it. Temporary tables are nobody else's.
     */
    public boolean inUse(Name table) {
        return inUse(table, before, deployed);
    }

    static boolean inUse(Name table, Schema now, Schema deployed) {
        Optional<Table> known = now.table(table);
        if (known.isPresent()) {
            return known.get().oid() < deployed.nextOid() && !temporary(known.get());
        }
        Optional<View> view = now.view(table);
        if (view.isPresent()) {
            return view.get().oid() < deployed.nextOid();
        }
        Optional<Sequence> sequence = now.sequence(table);
        return sequence.isEmpty() || sequence.get().oid() < deployed.nextOid();
    }

    /**
     * Whether a running application can be using this column: its table is in use, and it is not known to have been
     * added in this deploy.
     */
    public boolean columnInUse(Name table, String column) {
        if (!inUse(table)) {
            return false;
        }
        Optional<Table> now = before.table(table);
        if (now.isPresent() && now.get().complete() && now.get().column(column).isEmpty()) {
            return false;
        }
        if (now.isEmpty() || now.get().column(column).filter(c -> c.typeKnown()).isEmpty()) {
            return true;
        }
        return tableIn(deployed, now.get()).flatMap(old -> old.column(column)).isPresent();
    }

    /** The same table, whatever its name is there. */
    static Optional<Table> tableIn(Schema schema, Table table) {
        Optional<Table> namesake = schema.table(table.name());
        if (namesake.isPresent() && namesake.get().oid() == table.oid()) {
            return namesake;
        }
        for (Table each : schema.tables()) {
            if (each.oid() == table.oid()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether a running application can be using this type. */
    public boolean typeInUse(Name type) {
        return before.type(type).filter(t -> t.oid() >= deployed.nextOid()).isEmpty();
    }

    /** Whether a running application can be calling this function; trigger functions are called by the server alone. */
    public boolean functionInUse(Name function) {
        List<Function> known = before.functions(function);
        return known.isEmpty()
                || (!deployed.functions(function).isEmpty()
                        && known.stream().noneMatch(f -> f.returns().equalsIgnoreCase("trigger")));
    }

    /** Whether a running application can be using something in this schema. */
    public boolean schemaInUse(String schema) {
        boolean isNew = holdsTables(before, schema) || (before.hasSchema(schema) && !deployed.hasSchema(schema));
        return holdsTables(deployed, schema) || !isNew;
    }

    private static boolean holdsTables(Schema all, String schema) {
        return all.tables().stream().anyMatch(t -> schema.equals(t.name().schema()));
    }

    /** The schema at the end of this half, as far as its changes tell. */
    public Schema atEnd() {
        return ending.after(after, later);
    }

    /** Whether both names mean the same relation, as they stand before this change. */
    public boolean same(Name one, Name other) {
        return one.equals(other) || before.resolve(one).equals(before.resolve(other));
    }

    /** The schema that a running application knows: before the deploy, or before the way back, when the new version runs. */
    public Schema known() {
        if (!undoing) {
            return deployed;
        }
        return earlier.isEmpty() ? before : earlier.get(earlier.size() - 1).before();
    }

    /** Whether the column is known to be in the primary key of its table. */
    public boolean inPrimaryKey(Name table, String column) {
        return before.table(table)
                .flatMap(Table::primaryKey)
                .filter(key -> key.columns().contains(column))
                .isPresent();
    }

    /** The column of this name that a running application knows in this table. */
    public Optional<Column> deployedColumn(Name table, String column) {
        return before.table(table)
                .flatMap(now -> tableIn(known(), now))
                .flatMap(old -> old.column(column))
                .filter(Column::typeKnown);
    }

    /** Whether a later change of this half makes an object of this name, in any way. */
    public boolean madeAgain(Name name) {
        return later.stream().anyMatch(change -> makes(change, name));
    }

    /** Whether later changes of this half make a function again for each that this drops, which takes the calls of that one. */
    public boolean functionMadeAgain(Change.Drop drop) {
        List<Function> dropped = before.meant(drop);
        return dropped.isEmpty()
                ? madeAgain(drop.object())
                : dropped.stream()
                        .allMatch(old -> later.stream()
                                .anyMatch(change -> makes(change, drop.object())
                                        && (!(change instanceof Change.CreateFunction made)
                                                || takesCallsOf(old, made))));
    }

    private boolean takesCallsOf(Function old, Change.CreateFunction made) {
        List<DataType> given = old.argumentTypes();
        List<Signature.Parameter> taken = before.signatureOf(made).inputs();
        for (int i = 0; i < Math.max(given.size(), taken.size()); i++) {
            if (i >= taken.size() || (i >= given.size() && !taken.get(i).optional())) {
                return false;
            }
            Conversion conversion = i < given.size()
                    ? engine.conversion(given.get(i), taken.get(i).type(), before)
                    : Conversion.SAME;
            if (conversion == Conversion.NARROWING || conversion == Conversion.OTHER_KIND) {
                return false;
            }
        }
        return true;
    }

    private static boolean makes(Change change, Name name) {
        Name made = made(change);
        return made != null
                && made.name().equals(name.name())
                && (made.schema() == null || name.schema() == null || made.equals(name));
    }

    private static @Nullable Name made(Change change) {
        if (change instanceof Change.CreateTable table) {
            return table.table();
        }
        if (change instanceof Change.CreateView view) {
            return view.view();
        }
        if (change instanceof Change.CreateMaterializedView view) {
            return view.view();
        }
        if (change instanceof Change.CreateFunction function) {
            return function.function();
        }
        if (change instanceof Change.CreateEnum type) {
            return type.type();
        }
        if (change instanceof Change.CreateDomain domain) {
            return domain.domain();
        }
        if (change instanceof Change.CreateCompositeType type) {
            return type.type();
        }
        if (change instanceof Change.CreateObject object) {
            return object.object();
        }
        if (change instanceof Change.Publication publication
                && publication.action().equals("CREATE")) {
            return Name.of(publication.publication());
        }
        if (change instanceof Change.Rename rename) {
            return rename.object().sibling(rename.newName());
        }
        return null;
    }

    /** The table as it is known just before this change. */
    public Optional<Table> table(Name table) {
        return before.table(table);
    }

    /** The work of this change on tables that are in use, of this kind or a heavier one. */
    public List<Work> workInUse(Work.Kind atLeast) {
        if (impact.work().isEmpty()) {
            return List.of();
        }
        List<Work> found = new ArrayList<>();
        for (Work each : impact.work()) {
            if (each.kind().compareTo(atLeast) >= 0 && growsInUse(each)) {
                found.add(each);
            }
        }
        return found;
    }

    /** Whether work is on a table in use, and takes longer the larger that is. */
    private boolean growsInUse(Work work) {
        return inUse(work.table()) && !isEmptied(work.table());
    }

    /** Whether the transaction has emptied this table, and has written nothing to it since. */
    private boolean isEmptied(Name table) {
        if (!transaction.open()) {
            return false;
        }
        for (Step step : earlier) {
            Change before = step.change();
            if (before instanceof Change.Truncate truncate
                    && truncate.tables().stream().anyMatch(t -> same(t, table))) {
                return true;
            }
            boolean fills = before instanceof Change.Insert insert && same(insert.table(), table);
            boolean unseen = before instanceof Change.Copy
                    || before instanceof Change.Merge
                    || before instanceof Change.Call
                    || before instanceof Change.Select
                    || before instanceof Change.NotUnderstood;
            boolean other = before instanceof Change.Commit
                    || before instanceof Change.Rollback
                    || !step.transaction().open();
            if (fills || unseen || other) {
                return false;
            }
        }
        return false;
    }

    /** The tables of that work, each once. */
    public List<Name> workedOn(Work.Kind atLeast) {
        return workInUse(atLeast).stream().map(Work::table).distinct().toList();
    }

    /**
     * What others feel while this change runs: locks and work on tables in use and, where there is such work, the locks
     * that the transaction already holds meanwhile.
     */
    public Impact impactInUse() {
        List<RelationLock> locks = new ArrayList<>();
        for (RelationLock lock : impact.locks()) {
            if (inUse(lock.feltOn())) {
                locks.add(lock);
            }
        }
        List<Work> work = new ArrayList<>();
        for (Work each : impact.work()) {
            if (growsInUse(each)) {
                work.add(each);
            }
        }
        if (!work.isEmpty()) {
            Map<Name, RelationLock> stronger = new LinkedHashMap<>();
            for (Transaction.Held held : transaction.held()) {
                addStronger(locks, held, stronger);
            }
            locks.removeIf(lock -> stronger.containsKey(lock.relation()));
            locks.addAll(stronger.values());
        }
        return new Impact(locks, work, impact.refusal(), impact.unknowns());
    }

    private static void addStronger(List<RelationLock> own, Transaction.Held held, Map<Name, RelationLock> stronger) {
        for (RelationLock lock : own) {
            if (lock.feltOn().equals(held.table())
                    && lock.mode().strength() >= held.mode().strength()) {
                return;
            }
        }
        RelationLock known = stronger.get(held.table());
        if (known == null || known.mode().strength() < held.mode().strength()) {
            stronger.put(held.table(), RelationLock.table(held.table(), held.mode()));
        }
    }

    /** The tables in use on which this change makes traffic of this kind wait, in a stable order. */
    public List<Name> blockedInUse(Traffic traffic) {
        if (impact.locks().isEmpty()) {
            return List.of();
        }
        Set<Name> found = new LinkedHashSet<>();
        for (RelationLock lock : impact.locks()) {
            if (blocks(lock, traffic) && inUse(lock.feltOn())) {
                found.add(lock.feltOn());
            }
        }
        return List.copyOf(found);
    }

    /** Nobody but its refresh writes to a materialised view. */
    private static boolean blocks(RelationLock lock, Traffic traffic) {
        return lock.mode().blocks().contains(traffic)
                && (traffic == Traffic.READS || lock.kind() != ObjectKind.MATERIALIZED_VIEW);
    }

    /** Whether this change does work of exactly this kind on a table in use. */
    public boolean doesInUse(Work.Kind kind) {
        for (Work each : impact.work()) {
            if (each.kind() == kind && growsInUse(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether readers or writers of a table in use have to wait for this change. */
    public boolean blocksInUse() {
        return !blockedInUse(Traffic.WRITES).isEmpty()
                || !blockedInUse(Traffic.READS).isEmpty();
    }

    /** Whether readers or writers of a table in use have to wait while this change reads or writes one from end to end. */
    public boolean blocksWhileWorking() {
        return !workInUse(Work.Kind.SCAN).isEmpty() && blocksInUse();
    }

    /**
     * Whether this statement is one that Flyway runs outside of transactions, in a migration whose other statements it
     * runs inside of one: Flyway refuses such a mixture.
     */
    public boolean mixedInRefusingMigration() {
        return migration.transactions() == TransactionMode.DETECTED
                && transaction.kind() == Transaction.Kind.FRAMEWORK
                && TransactionTracker.flywayRunsOutsideTransaction(change, engine.version());
    }

    private static boolean temporary(Table table) {
        return table.persistence() == Change.Persistence.TEMPORARY;
    }
}
