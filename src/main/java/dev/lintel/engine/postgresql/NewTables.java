package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_UPDATE_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.engine.Refusal.Kind;
import java.util.ArrayList;
import java.util.List;

/** CREATE TABLE: the table is nobody's yet, but what it refers to is not. */
final class NewTables {

    private NewTables() {}

    static boolean forecast(Change change, Forecast forecast) {
        if (!(change instanceof Change.CreateTable create)) {
            return false;
        }
        if (create.ifNotExists() && forecast.table(create.table()).isPresent()) {
            // A query is read, and its tables locked, before the server finds out that there is nothing to do
            // (measured).
            if (create.origin().asQuery() != null) {
                Views.lockSources(create.origin().asQuery(), forecast);
            }
            return true;
        }
        versions(create, forecast);
        for (ColumnDefinition column : create.columns()) {
            Defaults.keep(column.defaultValue(), forecast);
            for (Constraint constraint : column.constraints()) {
                references(create.table(), constraint, forecast);
            }
        }
        for (Constraint constraint : create.constraints()) {
            references(create.table(), constraint, forecast);
        }
        origin(create.origin(), forecast);
        return true;
    }

    private static void versions(Change.CreateTable create, Forecast forecast) {
        for (ColumnDefinition column : create.columns()) {
            Versions.column(column, forecast);
        }
        for (Constraint constraint : create.constraints()) {
            Versions.constraint(constraint, forecast);
        }
        Change.PartitionKey partitionKey = create.origin().partitionBy();
        if (partitionKey != null) {
            partitioned(create, partitionKey, forecast);
        }
        if (create.accessMethod() != null) {
            forecast.needs(12, "USING method");
        }
        if (create.foreign() && create.origin().partitionBy() != null) {
            forecast.refuse(Kind.UNSUPPORTED, "A foreign table cannot be partitioned");
        }
    }

    /** Release notes of 11: PARTITION BY HASH; keys and foreign keys of partitioned tables. */
    private static void partitioned(Change.CreateTable create, Change.PartitionKey partitionKey, Forecast forecast) {
        if (partitionKey.strategy().equals("HASH")) {
            forecast.needs(11, "PARTITION BY HASH");
        }
        List<Constraint> constraints = new ArrayList<>(create.constraints());
        for (ColumnDefinition column : create.columns()) {
            for (Constraint constraint : column.constraints()) {
                constraints.add(constraint);
            }
        }
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Check || constraint instanceof Constraint.NotNull) {
                continue;
            }
            forecast.needs(11, "A key of a partitioned table");
            if (constraint instanceof Constraint.Exclusion) {
                forecast.needs(17, "An exclusion constraint on a partitioned table");
            } else if (!(constraint instanceof Constraint.ForeignKey)) {
                Keys.containsPartitionKey(create.table(), partitionKey, constraint.columns(), forecast);
            }
        }
    }

    private static void references(Name table, Constraint constraint, Forecast forecast) {
        if (constraint instanceof Constraint.ForeignKey key && !key.references().equals(table)) {
            ForeignKeys.lockReferenced(key, table, forecast);
        }
    }

    private static void origin(Change.TableOrigin origin, Forecast forecast) {
        if (origin.partitionOf() != null) {
            Partitions.create(origin.partitionOf(), forecast);
            keepDefaults(origin.partitionOf().parent(), forecast);
        }
        for (Name parent : origin.inherits()) {
            forecast.lock(parent, SHARE_UPDATE_EXCLUSIVE);
            keepDefaults(parent, forecast);
        }
        for (Change.Like like : origin.likes()) {
            forecast.lock(like.source(), ACCESS_SHARE);
            if (like.includes("DEFAULTS")) {
                keepDefaults(like.source(), forecast);
            }
        }
        if (origin.asQuery() != null && origin.withNoData()) {
            Views.lockSources(origin.asQuery(), forecast);
        } else if (origin.asQuery() != null) {
            Reading.run(origin.asQuery(), forecast);
        }
    }

    private static void keepDefaults(Name source, Forecast forecast) {
        forecast.table(source).ifPresent(t -> t.columns().forEach(c -> Defaults.keep(c.defaultValue(), forecast)));
    }
}
