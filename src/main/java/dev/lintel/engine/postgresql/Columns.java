package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_ROW_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_UPDATE_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Change.ColumnSetting;
import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Column;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ALTER TABLE … ALTER COLUMN, RENAME COLUMN; new columns, dropped ones and types have classes of their own. */
final class Columns {

    private Columns() {}

    static boolean forecast(Change change, Forecast forecast) {
        if (change instanceof Change.AddColumn add) {
            NewColumn.forecast(add, forecast);
        } else if (change instanceof Change.DropColumn drop) {
            DroppedColumn.forecast(drop, forecast);
        } else if (change instanceof Change.AlterColumnType alter) {
            ColumnType.forecast(alter, forecast);
        } else if (change instanceof Change.SetNotNull set) {
            setNotNull(set, forecast);
        } else if (change instanceof Change.RenameColumn rename) {
            Name table = forecast.lockTree(rename.table(), ACCESS_EXCLUSIVE);
            forecast.table(table).ifPresent(t -> Inherited.refuse(t, rename.column(), "renamed", forecast));
            forecast.refuseAlone(table, rename.only(), "Column " + rename.column() + " cannot be renamed");
        } else if (change instanceof Change.SetDefault set) {
            forecast.lockReached(set.table(), set.only(), ACCESS_EXCLUSIVE);
            Defaults.keep(set.value(), forecast);
        } else if (change instanceof Change.DropDefault drop) {
            forecast.lockReached(drop.table(), drop.only(), ACCESS_EXCLUSIVE);
        } else if (change instanceof Change.DropNotNull drop) {
            dropNotNull(drop, forecast);
        } else if (change instanceof Change.SetColumnSetting set) {
            setting(set, forecast);
        } else {
            return generatedOrIdentity(change, forecast);
        }
        return true;
    }

    /**
     * From 12 on the scan is left out where a validated CHECK proves that there is no NULL (release notes of 12: "Allow
     * ALTER TABLE … SET NOT NULL to avoid unnecessary table scans").
     */
    private static void setNotNull(Change.SetNotNull set, Forecast forecast) {
        Name table = forecast.lock(set.table(), ACCESS_EXCLUSIVE);
        if (set.only()) {
            setNotNullAlone(table, set.column(), forecast);
        } else {
            lockHeirsToMark(table, set.column(), forecast);
        }
        if (!forecast.knows(table) && !NotNulls.proven(table, set.column(), forecast)) {
            forecast.unknown("whether a constraint proves that " + set.column() + " has no NULL");
        }
        List<Name> read = new ArrayList<>(forecast.storing(table));
        read.removeIf(storing -> set.only() && !storing.equals(table));
        verifyNotNull(read, set.column(), forecast);
    }

    /** From 12 to 17 a partitioned table takes it ONLY where its partitions have it already (measured). */
    private static void setNotNullAlone(Name table, String column, Forecast forecast) {
        boolean marked = column(table, column, forecast).filter(Column::notNull).isPresent();
        if (!forecast.withoutPartitions(table, true) || (marked && forecast.since(12))) {
            return;
        }
        boolean below = forecast.schema().partitionsOf(table).stream()
                .allMatch(t -> t.column(column).filter(c -> !c.notNull()).isEmpty());
        if (!below || !forecast.since(12) || forecast.since(18)) {
            forecast.refuse(
                    Kind.UNSUPPORTED,
                    "Column " + column + " cannot be made NOT NULL in " + table
                            + " alone, because partitions have it too");
        }
        forecast.lockPartitions(table, ACCESS_EXCLUSIVE);
    }

    /** Where the table is marked already nothing is passed on to partitions from 12 on, nor to children from 18 on (measured). */
    private static void lockHeirsToMark(Name table, String column, Forecast forecast) {
        boolean marked = column(table, column, forecast).filter(Column::notNull).isPresent();
        for (Table heir : forecast.heirs(table)) {
            boolean left = heir.partitionOf() != null ? forecast.since(12) : forecast.since(18);
            if (!marked || !left) {
                forecast.lock(heir.name(), ACCESS_EXCLUSIVE);
            }
        }
    }

    /** Reads each table that stores rows and neither is NOT NULL already nor has a CHECK that proves it. */
    static void verifyNotNull(Name table, String column, Forecast forecast) {
        verifyNotNull(forecast.storing(table), column, forecast);
    }

    static void verifyNotNull(List<Name> tables, String column, Forecast forecast) {
        for (Name storing : tables) {
            if (!NotNulls.proven(storing, column, forecast)) {
                forecast.scan(storing, "that no row has NULL in " + column + " is verified");
            }
        }
    }

    private static void dropNotNull(Change.DropNotNull drop, Forecast forecast) {
        Name table = forecast.lock(drop.table(), ACCESS_EXCLUSIVE);
        Optional<Table> known = forecast.table(table);
        Optional<Column> column = column(table, drop.column(), forecast);
        if (known.isEmpty()) {
            return;
        }
        passOn(drop, known.get(), forecast);
        Change.PartitionOf place = known.get().partitionOf();
        if (place != null
                && column(place.parent(), drop.column(), forecast)
                        .filter(Column::notNull)
                        .isPresent()) {
            forecast.refuse(
                    Kind.INELIGIBLE,
                    "Column " + drop.column() + " of " + table + " must stay NOT NULL, as it is in " + place.parent());
        }
        if (column.isPresent() && column.get().identity() != Identity.NONE) {
            forecast.refuse(Kind.INELIGIBLE, "Column " + drop.column() + " of " + table + " is an identity column");
        } else if (inPrimaryKey(known.get(), drop.column(), forecast)) {
            forecast.refuse(Kind.INELIGIBLE, "Column " + drop.column() + " is in the primary key of " + table);
        }
    }

    /** From 18 on it is a constraint that is dropped: where there is none nothing is passed on, and heirs keep their own (measured). */
    private static void passOn(Change.DropNotNull drop, Table table, Forecast forecast) {
        List<Table> losing = new ArrayList<>();
        if (!forecast.since(18)) {
            if (forecast.withoutPartitions(table.name(), drop.only())) {
                forecast.refuse(
                        Kind.UNSUPPORTED,
                        "Column " + drop.column() + " cannot become nullable in " + table.name()
                                + " alone, because partitions have it too");
            }
            forecast.lockReached(table.name(), drop.only(), ACCESS_EXCLUSIVE);
            losing.addAll(drop.only() ? List.of() : forecast.heirs(table.name()));
        } else if (table.column(drop.column()).filter(c -> !c.notNull()).isEmpty()) {
            losing.addAll(drop.only() ? List.of() : forecast.schema().losingNotNull(table.name(), drop.column()));
            forecast.lockLosing(table.name(), losing, ACCESS_EXCLUSIVE);
        }
        for (Table heir : losing) {
            if (inPrimaryKey(heir, drop.column(), forecast)) {
                forecast.refuse(
                        Kind.INELIGIBLE, "Column " + drop.column() + " is in the primary key of " + heir.name());
            }
        }
    }

    /** In one that is not made by the same statement, which drops first. */
    private static boolean inPrimaryKey(Table table, String column, Forecast forecast) {
        return forecast.situation()
                        .statementStart()
                        .table(table.name())
                        .flatMap(Table::primaryKey)
                        .isPresent()
                && table.primaryKey().filter(k -> k.columns().contains(column)).isPresent();
    }

    private static void setting(Change.SetColumnSetting set, Forecast forecast) {
        ColumnSetting setting = set.setting();
        boolean hard = setting == ColumnSetting.STORAGE || setting == ColumnSetting.COMPRESSION;
        if (setting == ColumnSetting.COMPRESSION) {
            forecast.needs(14, "SET COMPRESSION");
        }
        PostgresLock mode = hard ? ACCESS_EXCLUSIVE : SHARE_UPDATE_EXCLUSIVE;
        if (!set.only() && (setting == ColumnSetting.STATISTICS || setting == ColumnSetting.STORAGE)) {
            Name table = forecast.lock(set.table(), mode);
            forecast.lockHeirs(table, forecast.strongestOn(table, mode));
        } else {
            forecast.lock(set.table(), mode);
        }
    }

    private static boolean generatedOrIdentity(Change change, Forecast forecast) {
        if (change instanceof Change.SetExpression set) {
            setExpression(set, forecast);
        } else if (change instanceof Change.DropExpression drop) {
            dropExpression(drop, forecast);
        } else if (change instanceof Change.AddIdentity add) {
            Name table = lockIdentity(add.table(), add.only(), forecast);
            Optional<Column> column = column(table, add.column(), forecast);
            if (column.isPresent() && !column.get().notNull()) {
                forecast.refuse(
                        Kind.INELIGIBLE,
                        "Column " + add.column() + " of " + table
                                + " must be NOT NULL before it can become an identity column");
            }
        } else if (change instanceof Change.AlterIdentity alter) {
            Name table = lockIdentity(alter.table(), alter.only(), forecast);
            refuseWithoutIdentity(table, alter.column(), forecast);
            lockSequenceOf(table, alter.column(), SHARE_ROW_EXCLUSIVE, forecast);
        } else if (change instanceof Change.DropIdentity drop) {
            Name table = lockIdentity(drop.table(), drop.only(), forecast);
            if (!drop.ifExists()) {
                refuseWithoutIdentity(table, drop.column(), forecast);
            }
            lockSequenceOf(table, drop.column(), ACCESS_EXCLUSIVE, forecast);
        } else {
            return false;
        }
        return true;
    }

    /** From 17 on partitions have the identity of their table (release notes of 17). */
    private static Name lockIdentity(Name table, boolean only, Forecast forecast) {
        if (!forecast.since(17) || !forecast.partitioned(table)) {
            return forecast.lock(table, ACCESS_EXCLUSIVE);
        }
        if (only) {
            forecast.refuse(
                    Kind.UNSUPPORTED,
                    "The identity of a column of " + table + " cannot be changed without its partitions");
        }
        return forecast.lockReached(table, only, ACCESS_EXCLUSIVE);
    }

    private static void refuseWithoutIdentity(Name table, String column, Forecast forecast) {
        if (column(table, column, forecast)
                .filter(c -> c.identity() == Identity.NONE)
                .isPresent()) {
            forecast.refuse(Kind.INELIGIBLE, "Column " + column + " of " + table + " is not an identity column");
        }
    }

    private static void lockSequenceOf(Name table, String column, PostgresLock mode, Forecast forecast) {
        for (Sequence sequence : forecast.sequencesOf(table)) {
            if (sequence.identity() && column.equals(sequence.ownedByColumn())) {
                forecast.lock(sequence.name(), mode);
            }
        }
    }

    /** A virtual column has no values that could be computed anew (virtual columns: 18). */
    private static void setExpression(Change.SetExpression set, Forecast forecast) {
        forecast.needs(17, "SET EXPRESSION");
        Name table = forecast.lockReached(set.table(), set.only(), ACCESS_EXCLUSIVE);
        Optional<Column> column = column(table, set.column(), forecast);
        if (column.isEmpty()) {
            if (forecast.since(18)) {
                forecast.unknown("whether " + set.column() + " is a stored or a virtual column");
            }
            forecast.rewriteReached(table, set.only(), "the generated column is computed anew");
        } else if (column.get().generated() == null) {
            forecast.refuse(Kind.INELIGIBLE, "Column " + set.column() + " of " + table + " is not a generated column");
        } else if (column.get().stored()) {
            forecast.rewriteReached(table, set.only(), "the generated column is computed anew");
            if (set.only() && isChecked(table, set.column(), forecast)) {
                // The CHECK is made anew, and those right below are asked whether they have it (measured).
                forecast.schema().rightBelow(table).forEach(heir -> forecast.lock(heir.name(), ACCESS_EXCLUSIVE));
            }
        } else if (forecast.table(table).filter(t -> !t.checks().isEmpty()).isPresent()) {
            forecast.refuse(
                    Kind.UNSUPPORTED,
                    "The expression of a virtual column cannot be changed on " + table
                            + ", because the table has CHECK constraints");
        }
    }

    /** Whether a CHECK that is passed on looks at the column. */
    private static boolean isChecked(Name table, String column, Forecast forecast) {
        return forecast.schema().constraintsOf(table).stream()
                .anyMatch(c -> c instanceof Constraint.Check check
                        && !check.noInherit()
                        && check.columns().contains(column));
    }

    private static void dropExpression(Change.DropExpression drop, Forecast forecast) {
        forecast.needs(13, "DROP EXPRESSION");
        Name table = forecast.lockTree(drop.table(), ACCESS_EXCLUSIVE);
        forecast.refuseAlone(table, drop.only(), "Column " + drop.column() + " cannot lose its expression");
        Optional<Column> column = column(table, drop.column(), forecast);
        if (column.isPresent()
                && column.get().generated() != null
                && !column.get().stored()) {
            forecast.refuse(Kind.UNSUPPORTED, "The expression of a virtual column cannot be dropped");
        } else if (column.isPresent() && column.get().generated() == null && !drop.ifExists()) {
            forecast.refuse(Kind.INELIGIBLE, "Column " + drop.column() + " of " + table + " is not a generated column");
        }
    }

    static Optional<Column> column(Name table, String column, Forecast forecast) {
        return forecast.table(table).flatMap(t -> t.column(column));
    }
}
