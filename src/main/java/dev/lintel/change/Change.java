package dev.lintel.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a statement asks the database to do. A statement of several actions (ALTER TABLE, DROP TABLE a, b) is
 * several changes. All names are as the statement gives them; what they resolve to is the schema's business.
 */
public sealed interface Change {

    /** A change to one table or view, named in the statement. */
    sealed interface OnTable extends Change {
        /** The table. */
        Name table();
    }

    /** An action of ALTER TABLE, of which one statement may have several; renaming, ATTACH and DETACH are none. */
    sealed interface Action extends OnTable {}

    // ── Tables ──────────────────────────────────────────────────────────────────────────────────────────────────────

    /** How long a table lives and whether it is logged. */
    enum Persistence {
        PERMANENT,
        UNLOGGED,
        TEMPORARY
    }

    /**
     * What a new table is made from besides its own columns.
     *
     * @param partitionBy RANGE, LIST or HASH with its keys, or null
     * @param partitionOf the parent and the bound, or null
     * @param inherits the tables of INHERITS
     * @param likes the tables of LIKE
     * @param asQuery the query of CREATE TABLE AS or SELECT INTO, or null
     * @param withNoData whether the rows of the query are left out
     */
    record TableOrigin(
            @Nullable PartitionKey partitionBy,
            @Nullable PartitionOf partitionOf,
            List<Name> inherits,
            List<Like> likes,
            @Nullable Query asQuery,
            boolean withNoData) {
        public TableOrigin {
            inherits = List.copyOf(inherits);
            likes = List.copyOf(likes);
        }

        /** One that does not say WITH NO DATA. */
        public TableOrigin(
                @Nullable PartitionKey partitionBy,
                @Nullable PartitionOf partitionOf,
                List<Name> inherits,
                List<Like> likes,
                @Nullable Query asQuery) {
            this(partitionBy, partitionOf, inherits, likes, asQuery, false);
        }

        /** A table of its own columns alone. */
        public static final TableOrigin PLAIN = new TableOrigin(null, null, List.of(), List.of(), null);
    }

    /** The key that a table is partitioned by; {@code strategy} in upper case. */
    record PartitionKey(String strategy, List<IndexKey> keys) {
        public PartitionKey {
            keys = List.copyOf(keys);
        }
    }

    /** Membership of a partitioned table. */
    record PartitionOf(Name parent, PartitionBound bound) {}

    /**
     * The rows that a partition takes. Values as written.
     *
     * @param isDefault DEFAULT
     * @param from the lower bound of a range, inclusive; empty for other strategies
     * @param to the upper bound of a range, exclusive
     * @param in the values of a list
     * @param text the bound as written
     */
    record PartitionBound(boolean isDefault, List<String> from, List<String> to, List<String> in, String text) {
        public PartitionBound {
            from = List.copyOf(from);
            to = List.copyOf(to);
            in = List.copyOf(in);
        }
    }

    /**
     * LIKE source; {@code including} in upper case ({@code ALL}, {@code INDEXES}, {@code DEFAULTS}, …), in the order
     * written, with {@code EXCLUDING INDEXES} and the like as they stand.
     */
    record Like(Name source, List<String> including) {
        public Like {
            including = List.copyOf(including);
        }

        /** Whether it takes over what this word stands for; the last word said counts. */
        public boolean includes(String what) {
            boolean included = false;
            for (String each : including) {
                if (each.equals(what) || each.equals("ALL")) {
                    included = true;
                } else if (each.equals("EXCLUDING " + what) || each.equals("EXCLUDING ALL")) {
                    included = false;
                }
            }
            return included;
        }
    }

    /** CREATE TABLE in all its forms, CREATE FOREIGN TABLE and SELECT INTO. */
    record CreateTable(
            Name table,
            boolean ifNotExists,
            Persistence persistence,
            boolean foreign,
            List<ColumnDefinition> columns,
            List<Constraint> constraints,
            TableOrigin origin,
            @Nullable String tablespace,
            @Nullable String accessMethod)
            implements OnTable {
        public CreateTable {
            columns = List.copyOf(columns);
            constraints = List.copyOf(constraints);
        }
    }

    /**
     * TRUNCATE; all tables of the statement together, because they are allowed to reference each other. {@code only} are
     * those of them that are named with ONLY.
     */
    record Truncate(List<Name> tables, List<Name> only, boolean restartIdentity, boolean cascade) implements Change {
        public Truncate {
            tables = List.copyOf(tables);
            only = List.copyOf(only);
        }
    }

    /** ADD COLUMN. */
    record AddColumn(Name table, ColumnDefinition column, boolean ifNotExists, boolean only) implements Action {}

    /** DROP COLUMN. */
    record DropColumn(Name table, String column, boolean ifExists, boolean cascade, boolean only) implements Action {}

    /** RENAME COLUMN. */
    record RenameColumn(Name table, String column, String newName, boolean only) implements OnTable {}

    /** ALTER COLUMN … TYPE. */
    record AlterColumnType(
            Name table,
            String column,
            DataType type,
            @Nullable String collation,
            @Nullable Expression using,
            boolean only)
            implements Action {}

    /** ALTER COLUMN … SET DEFAULT. */
    record SetDefault(Name table, String column, Expression value, boolean only) implements Action {}

    /** ALTER COLUMN … DROP DEFAULT. */
    record DropDefault(Name table, String column, boolean only) implements Action {}

    /** ALTER COLUMN … SET NOT NULL. */
    record SetNotNull(Name table, String column, boolean only) implements Action {}

    /** ALTER COLUMN … DROP NOT NULL. */
    record DropNotNull(Name table, String column, boolean only) implements Action {}

    /** ALTER COLUMN … SET EXPRESSION AS (PostgreSQL 17). */
    record SetExpression(Name table, String column, Expression expression, boolean only) implements Action {}

    /** ALTER COLUMN … DROP EXPRESSION (PostgreSQL 13). */
    record DropExpression(Name table, String column, boolean ifExists, boolean only) implements Action {}

    /** ALTER COLUMN … ADD GENERATED … AS IDENTITY. */
    record AddIdentity(Name table, String column, boolean always, boolean only) implements Action {}

    /** ALTER COLUMN … SET GENERATED, RESTART and the like; {@code always} is null where GENERATED is not said. */
    record AlterIdentity(
            Name table, String column, @Nullable Boolean always, boolean only) implements Action {}

    /** ALTER COLUMN … DROP IDENTITY. */
    record DropIdentity(Name table, String column, boolean ifExists, boolean only) implements Action {}

    /** What can be set on a column without touching its values. */
    enum ColumnSetting {
        STATISTICS,
        STORAGE,
        COMPRESSION,
        ATTRIBUTES
    }

    /** ALTER COLUMN … SET STATISTICS, STORAGE, COMPRESSION, (attributes). */
    record SetColumnSetting(Name table, String column, ColumnSetting setting, boolean only) implements Action {}

    /** ADD CONSTRAINT in all its forms. */
    record AddConstraint(Name table, Constraint constraint, boolean only) implements Action {}

    /** VALIDATE CONSTRAINT. */
    record ValidateConstraint(Name table, String constraint, boolean only) implements Action {}

    /** DROP CONSTRAINT. */
    record DropConstraint(Name table, String constraint, boolean ifExists, boolean cascade, boolean only)
            implements Action {}

    /** RENAME CONSTRAINT. */
    record RenameConstraint(Name table, String constraint, String newName, boolean only) implements OnTable {}

    /** ALTER CONSTRAINT; what is not said is null. */
    record AlterConstraint(
            Name table,
            String constraint,
            @Nullable Boolean deferrable,
            @Nullable Boolean initiallyDeferred,
            @Nullable Boolean enforced,
            boolean only)
            implements Action {}

    /** ATTACH PARTITION. */
    record AttachPartition(Name table, Name partition, PartitionBound bound) implements OnTable {}

    /** DETACH PARTITION; {@code finalizing} for the second half of one that was interrupted. */
    record DetachPartition(Name table, Name partition, boolean concurrently, boolean finalizing) implements OnTable {}

    /** SET LOGGED, SET UNLOGGED. */
    record SetLogged(Name table, boolean logged) implements Action {}

    /** SET TABLESPACE of a table, index or materialised view. */
    record SetTablespace(ObjectKind kind, Name object, String tablespace) implements Change {}

    /** SET ACCESS METHOD. */
    record SetAccessMethod(Name table, String method) implements Action {}

    /** SET or RESET (storage parameters) of a table, index or view; names in lower case, RESET gives empty values. */
    record SetStorageParameters(ObjectKind kind, Name object, Map<String, String> parameters) implements Change {
        public SetStorageParameters {
            parameters = Map.copyOf(parameters);
        }
    }

    /** CLUSTER ON index; {@code null} for SET WITHOUT CLUSTER. Only marks the index. */
    record SetClusterIndex(Name table, @Nullable String index) implements Action {}

    /** INHERIT and NO INHERIT. */
    record SetInheritance(Name table, Name parent, boolean inherit) implements Action {}

    /** REPLICA IDENTITY: {@code DEFAULT}, {@code FULL}, {@code NOTHING}, {@code INDEX}. */
    record SetReplicaIdentity(
            Name table, String identity, @Nullable String index) implements Action {}

    /** What ALTER TABLE … ROW LEVEL SECURITY says. */
    enum RowSecurity {
        ENABLE,
        DISABLE,
        FORCE,
        NO_FORCE
    }

    /** ENABLE, DISABLE, FORCE, NO FORCE ROW LEVEL SECURITY. */
    record SetRowSecurity(Name table, RowSecurity setting) implements Action {}

    /** ENABLE and DISABLE TRIGGER; {@code trigger} may be {@code ALL} or {@code USER} in upper case. */
    record ToggleTrigger(Name table, String trigger, boolean enable, boolean only) implements Action {}

    /** ENABLE and DISABLE RULE. */
    record ToggleRule(Name table, String rule, boolean enable) implements Action {}

    /** SET WITHOUT OIDS, OF type, NOT OF and what else only touches the catalogue; {@code what} as written. */
    record SetTableProperty(Name table, String what) implements Action {}

    // ── Indexes ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /** CREATE INDEX; {@code index} is null where the database has to find a name. */
    record CreateIndex(
            @Nullable String index,
            Name table,
            boolean ifNotExists,
            boolean unique,
            boolean concurrently,
            boolean only,
            String method,
            List<IndexKey> keys,
            List<String> include,
            @Nullable Expression where,
            boolean nullsNotDistinct)
            implements OnTable {
        public CreateIndex {
            keys = List.copyOf(keys);
            include = List.copyOf(include);
        }
    }

    /** DROP INDEX; one change for each index, {@code several} where the statement names more than one. */
    record DropIndex(Name index, boolean concurrently, boolean ifExists, boolean cascade, boolean several)
            implements Change {}

    /** ALTER INDEX … ATTACH PARTITION. */
    record AttachIndexPartition(Name index, Name partition) implements Change {}

    /** ALTER INDEX … ALTER COLUMN n SET STATISTICS, DEPENDS ON EXTENSION. */
    record AlterIndex(Name index, String what) implements Change {}

    /** REINDEX; {@code kind} is INDEX, TABLE, SCHEMA, DATABASE or OTHER for SYSTEM. */
    record Reindex(ObjectKind kind, Name object, boolean concurrently) implements Change {}

    // ── Any object ──────────────────────────────────────────────────────────────────────────────────────────────────

    /**
     * DROP of anything that has no record of its own (all but columns, constraints, indexes, triggers, rules and
     * policies); one change for each object. {@code arguments} of a function as written, or null.
     */
    record Drop(ObjectKind kind, Name object, @Nullable String arguments, boolean ifExists, boolean cascade)
            implements Change {}

    /** ALTER kind … RENAME TO. {@code via} is the kind the statement names: ALTER TABLE can rename an index. */
    record Rename(ObjectKind kind, Name object, String newName, boolean ifExists) implements Change {}

    /** ALTER kind … SET SCHEMA. */
    record SetSchema(ObjectKind kind, Name object, String newSchema) implements Change {}

    /** ALTER kind … OWNER TO. */
    record SetOwner(ObjectKind kind, Name object, String owner) implements Change {}

    /** COMMENT ON; {@code table} is the table of a column, constraint, trigger, rule or policy, else null. */
    record Comment(ObjectKind kind, Name object, @Nullable Name table) implements Change {}

    /** GRANT and REVOKE on objects of one kind; roles granted to roles give kind ROLE. */
    record Grant(boolean revoke, ObjectKind kind, List<Name> objects, List<String> privileges, List<String> roles)
            implements Change {
        public Grant {
            objects = List.copyOf(objects);
            privileges = List.copyOf(privileges);
            roles = List.copyOf(roles);
        }
    }

    // ── Views ───────────────────────────────────────────────────────────────────────────────────────────────────────

    /** CREATE VIEW. {@code columns} are the names given in parentheses, or empty. */
    record CreateView(Name view, boolean orReplace, boolean temporary, List<String> columns, Query query)
            implements Change {
        public CreateView {
            columns = List.copyOf(columns);
        }
    }

    /** CREATE MATERIALIZED VIEW. */
    record CreateMaterializedView(Name view, boolean ifNotExists, Query query, boolean withData) implements Change {}

    /** REFRESH MATERIALIZED VIEW. */
    record RefreshMaterializedView(Name view, boolean concurrently, boolean withData) implements Change {}

    /** ALTER VIEW … ALTER COLUMN SET DEFAULT and the like. */
    record AlterView(Name view, String what) implements Change {}

    // ── Sequences, types, domains ───────────────────────────────────────────────────────────────────────────────────

    /** CREATE SEQUENCE; {@code ownedBy} is table.column or null, {@code type} the AS type or null. */
    record CreateSequence(
            Name sequence,
            boolean ifNotExists,
            @Nullable DataType type,
            @Nullable Name ownedByTable,
            @Nullable String ownedByColumn)
            implements Change {}

    /**
     * ALTER SEQUENCE. {@code options} in upper case: RESTART, INCREMENT, AS, OWNED BY, MAXVALUE, MINVALUE, START,
     * CACHE, CYCLE.
     */
    record AlterSequence(
            Name sequence,
            List<String> options,
            @Nullable DataType type,
            @Nullable Name ownedByTable,
            @Nullable String ownedByColumn)
            implements Change {
        public AlterSequence {
            options = List.copyOf(options);
        }
    }

    /** CREATE TYPE … AS ENUM; labels without quotes. */
    record CreateEnum(Name type, List<String> labels) implements Change {
        public CreateEnum {
            labels = List.copyOf(labels);
        }
    }

    /** CREATE TYPE … AS (composite). */
    record CreateCompositeType(Name type, List<ColumnDefinition> attributes) implements Change {
        public CreateCompositeType {
            attributes = List.copyOf(attributes);
        }
    }

    /** CREATE TYPE in another form: range, base, shell. */
    record CreateOtherType(Name type) implements Change {}

    /** CREATE DOMAIN. */
    record CreateDomain(
            Name domain,
            DataType base,
            @Nullable Expression defaultValue,
            boolean notNull,
            List<Constraint.Check> checks)
            implements Change {
        public CreateDomain {
            checks = List.copyOf(checks);
        }
    }

    /** ALTER TYPE … ADD VALUE; labels without quotes, {@code before} and {@code after} null where they are not said. */
    record AddEnumValue(
            Name type,
            String label,
            boolean ifNotExists,
            @Nullable String before,
            @Nullable String after) implements Change {}

    /** ALTER TYPE … RENAME VALUE. */
    record RenameEnumValue(Name type, String label, String newLabel) implements Change {}

    /** ALTER TYPE … ADD, DROP, ALTER, RENAME ATTRIBUTE; {@code action} is that verb in upper case, {@code newName} that of RENAME. */
    record AlterCompositeType(
            Name type,
            String action,
            String attribute,
            @Nullable String newName,
            boolean cascade) implements Change {}

    /** ALTER DOMAIN … ADD CONSTRAINT. {@code notNull} for ADD [CONSTRAINT n] NOT NULL, with a null condition. */
    record AddDomainConstraint(
            Name domain, @Nullable String name, @Nullable Expression condition, boolean notNull, boolean validated)
            implements Change {}

    /** ALTER DOMAIN … VALIDATE CONSTRAINT. */
    record ValidateDomainConstraint(Name domain, String constraint) implements Change {}

    /** ALTER DOMAIN … SET NOT NULL. */
    record SetDomainNotNull(Name domain) implements Change {}

    /**
     * ALTER DOMAIN … DROP NOT NULL, DROP CONSTRAINT, SET and DROP DEFAULT, RENAME CONSTRAINT: loosening.
     *
     * @param constraint the constraint that is dropped or renamed, or null
     * @param newName its new name, or null
     * @param defaultValue the new default, or null
     */
    record LoosenDomain(
            Name domain,
            String what,
            @Nullable String constraint,
            @Nullable String newName,
            @Nullable Expression defaultValue)
            implements Change {}

    /** ALTER TYPE and ALTER anything else that only touches its own catalogue row. */
    record AlterObject(ObjectKind kind, Name object, String what) implements Change {}

    // ── Functions, triggers, policies, rules ────────────────────────────────────────────────────────────────────────

    /** How a function's result depends on the world. */
    enum Volatility {
        IMMUTABLE,
        STABLE,
        VOLATILE
    }

    /**
     * CREATE FUNCTION and CREATE PROCEDURE. The body is not run, so it asks for nothing.
     *
     * @param signature how it is called, with types as written
     * @param language in lower case
     * @param body the body without its quotes where it is SQL or PL/pgSQL, else empty
     */
    record CreateFunction(
            ObjectKind kind,
            Name function,
            boolean orReplace,
            Signature signature,
            Volatility volatility,
            String language,
            String body)
            implements Change {}

    /**
     * CREATE TRIGGER.
     *
     * @param timing BEFORE, AFTER or INSTEAD OF
     * @param events INSERT, UPDATE, DELETE, TRUNCATE
     * @param updateOf the columns of UPDATE OF
     * @param row whether it is FOR EACH ROW
     * @param when the condition, or null
     * @param saysFunction whether it says EXECUTE FUNCTION rather than EXECUTE PROCEDURE
     * @param deferrable whether a constraint trigger may wait for the end of the transaction
     * @param initiallyDeferred whether it does where SET CONSTRAINTS says nothing
     */
    record CreateTrigger(
            String trigger,
            Name table,
            boolean orReplace,
            boolean constraint,
            String timing,
            List<String> events,
            List<String> updateOf,
            boolean row,
            @Nullable Expression when,
            Name function,
            boolean saysFunction,
            boolean deferrable,
            boolean initiallyDeferred)
            implements OnTable {
        public CreateTrigger {
            events = List.copyOf(events);
            updateOf = List.copyOf(updateOf);
        }
    }

    /** DROP TRIGGER. */
    record DropTrigger(String trigger, Name table, boolean ifExists, boolean cascade) implements OnTable {}

    /** ALTER TRIGGER … RENAME TO. */
    record RenameTrigger(String trigger, Name table, String newName) implements OnTable {}

    /** CREATE EVENT TRIGGER, DROP EVENT TRIGGER, ALTER EVENT TRIGGER. */
    record EventTrigger(String verb, String trigger) implements Change {}

    /** CREATE POLICY. */
    record CreatePolicy(
            String policy,
            Name table,
            boolean permissive,
            String command,
            @Nullable Expression using,
            @Nullable Expression check)
            implements OnTable {}

    /** ALTER POLICY. */
    record AlterPolicy(
            String policy,
            Name table,
            @Nullable Expression using,
            @Nullable Expression check) implements OnTable {}

    /** DROP POLICY. */
    record DropPolicy(String policy, Name table, boolean ifExists) implements OnTable {}

    /** CREATE RULE. */
    record CreateRule(String rule, Name table, boolean orReplace) implements OnTable {}

    /** ALTER RULE … RENAME TO. */
    record RenameRule(String rule, Name table, String newName) implements OnTable {}

    /** DROP RULE. */
    record DropRule(String rule, Name table, boolean ifExists) implements OnTable {}

    // ── Schemas, extensions, replication, server ────────────────────────────────────────────────────────────────────

    /** CREATE SCHEMA. */
    record CreateSchema(String schema, boolean ifNotExists) implements Change {}

    /** CREATE EXTENSION. */
    record CreateExtension(String extension, boolean ifNotExists) implements Change {}

    /** CREATE STATISTICS. */
    record CreateStatistics(Name statistics, Name table, List<String> columns) implements OnTable {
        public CreateStatistics {
            columns = List.copyOf(columns);
        }
    }

    /**
     * CREATE PUBLICATION and ALTER PUBLICATION; {@code action} is CREATE, ADD, SET, DROP or OTHER. {@code only} are those of
     * the tables that are named with ONLY, {@code publish} is the option of this name, or null.
     */
    record Publication(
            String publication,
            String action,
            List<Name> tables,
            List<Name> only,
            boolean allTables,
            @Nullable String publish)
            implements Change {
        public Publication {
            tables = List.copyOf(tables);
            only = List.copyOf(only);
        }
    }

    /** CREATE, ALTER SUBSCRIPTION; {@code slot} where it makes a replication slot. */
    record Subscription(String subscription, String verb, boolean slot) implements Change {}

    /** CREATE DATABASE, TABLESPACE, ALTER SYSTEM and the like: {@code command} in upper case. */
    record ServerCommand(String command) implements Change {}

    /** A new object that locks nothing existing: operator, cast, collation, text search, language, role, … */
    record CreateObject(ObjectKind kind, Name object, String what) implements Change {}

    // ── Maintenance ─────────────────────────────────────────────────────────────────────────────────────────────────

    /** VACUUM; no tables means all. */
    record Vacuum(List<Name> tables, boolean full) implements Change {
        public Vacuum {
            tables = List.copyOf(tables);
        }
    }

    /** ANALYZE; no tables means all. */
    record Analyze(List<Name> tables) implements Change {
        public Analyze {
            tables = List.copyOf(tables);
        }
    }

    /** CLUSTER; a null table means all that are marked. */
    record Cluster(@Nullable Name table, @Nullable String index) implements Change {}

    /** LOCK TABLE, {@code only} those that are named with ONLY; {@code mode} in upper case without LOCK: {@code ACCESS EXCLUSIVE}. */
    record LockTables(List<Name> tables, List<Name> only, String mode, boolean noWait) implements Change {
        public LockTables {
            tables = List.copyOf(tables);
            only = List.copyOf(only);
        }
    }

    // ── Data ────────────────────────────────────────────────────────────────────────────────────────────────────────

    /** INSERT; {@code query} is null for VALUES and DEFAULT VALUES. */
    record Insert(
            Name table, List<String> columns, @Nullable Query query, List<String> conflictColumns, boolean onConflict)
            implements OnTable {
        public Insert {
            columns = List.copyOf(columns);
            conflictColumns = List.copyOf(conflictColumns);
        }
    }

    /**
     * UPDATE.
     *
     * @param columns the columns set
     * @param values what they are set to, in the same order; fewer where a row is set from a query
     * @param where the condition, or null
     * @param reads the other tables it reads (FROM, subqueries)
     * @param joined the names that its conditions have for the rows of FROM: aliases, tables, common table expressions
     */
    record Update(
            Name table,
            List<String> columns,
            List<Expression> values,
            @Nullable Expression where,
            List<Name> reads,
            List<String> joined)
            implements OnTable {
        public Update {
            columns = List.copyOf(columns);
            values = List.copyOf(values);
            reads = List.copyOf(reads);
            joined = List.copyOf(joined);
        }
    }

    /** DELETE; {@code joined} are the names that its condition has for the rows of USING. */
    record Delete(Name table, @Nullable Expression where, List<Name> reads, List<String> joined) implements OnTable {
        public Delete {
            reads = List.copyOf(reads);
            joined = List.copyOf(joined);
        }
    }

    /** MERGE. */
    record Merge(Name table, List<Name> reads) implements OnTable {
        public Merge {
            reads = List.copyOf(reads);
        }
    }

    /** COPY of a table; COPY (statement) TO is that statement. */
    record Copy(Name table, boolean from) implements Change {}

    /** A query that stands on its own. */
    record Select(Query query) implements Change {}

    /** CALL, EXECUTE of a prepared statement: runs code that is not seen. */
    record Call(Name procedure) implements Change {}

    // ── Session and transaction ─────────────────────────────────────────────────────────────────────────────────────

    /** BEGIN, START TRANSACTION. */
    record Begin() implements Change {}

    /** COMMIT, END; {@code inBlock} where it stands inside a DO block. */
    record Commit(boolean inBlock) implements Change {}

    /** ROLLBACK, ABORT; {@code inBlock} where it stands inside a DO block. */
    record Rollback(boolean inBlock) implements Change {}

    /** SAVEPOINT, RELEASE, ROLLBACK TO. */
    record Savepoint(String verb) implements Change {}

    /**
     * SET, RESET and {@code SELECT set_config(…)}.
     *
     * @param variable in lower case
     * @param value without quotes; null for RESET and SET … TO DEFAULT
     * @param local whether it ends with the transaction
     */
    record SetVariable(String variable, @Nullable String value, boolean local) implements Change {}

    /** SET CONSTRAINTS; {@code deferred} or immediate, no names for ALL. */
    record SetConstraints(boolean deferred, List<Name> constraints) implements Change {
        public SetConstraints {
            constraints = List.copyOf(constraints);
        }
    }

    // ── The rest ────────────────────────────────────────────────────────────────────────────────────────────────────

    /** Known to do nothing to a live system: NOTIFY, DISCARD, EXPLAIN, psql's {@code \echo}; {@code what} says which. */
    record Irrelevant(String what) implements Change {}

    /** What could not be read, and why, in a few words. */
    record NotUnderstood(String reason) implements Change {}
}
