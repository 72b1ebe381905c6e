package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE;

import dev.lintel.change.Change;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.UserType;
import java.util.List;
import java.util.Optional;

/** Enums, composite types and domains; a domain's constraints are looked up in every table that uses it. */
final class Types {

    private Types() {}

    static boolean forecast(Change change, Forecast forecast) {
        if (change instanceof Change.AddEnumValue add) {
            addValue(add, forecast);
        } else if (change instanceof Change.AlterCompositeType alter) {
            alterComposite(alter, forecast);
        } else if (change instanceof Change.AddDomainConstraint add) {
            if (add.notNull()) {
                forecast.needs(17, "NOT NULL as a constraint of a domain");
            }
            if (add.validated()) {
                verify(add.domain(), forecast);
            }
        } else if (change instanceof Change.ValidateDomainConstraint validate) {
            verify(validate.domain(), forecast);
        } else if (change instanceof Change.SetDomainNotNull set) {
            verify(set.domain(), forecast);
        } else {
            return change instanceof Change.RenameEnumValue
                    || change instanceof Change.LoosenDomain
                    || change instanceof Change.CreateEnum
                    || change instanceof Change.CreateCompositeType
                    || change instanceof Change.CreateOtherType
                    || change instanceof Change.CreateDomain;
        }
        return true;
    }

    /**
     * Release notes of 12: "Allow ALTER TYPE … ADD VALUE inside a transaction block"; before, only for a type of the same
     * transaction.
     */
    private static void addValue(Change.AddEnumValue add, Forecast forecast) {
        boolean ofThisTransaction = forecast.schema().type(add.type()).isPresent()
                && forecast.situation().transactionStart().type(add.type()).isEmpty();
        if (!forecast.since(12) && !ofThisTransaction) {
            forecast.notInTransaction("ALTER TYPE … ADD VALUE");
        }
    }

    private static void alterComposite(Change.AlterCompositeType alter, Forecast forecast) {
        Name type = forecast.schema().type(alter.type()).map(UserType::name).orElse(alter.type());
        forecast.lock(type, ObjectKind.TYPE, ACCESS_EXCLUSIVE);
        if (!alter.action().equals("ALTER")) {
            return;
        }
        for (Table table : forecast.schema().tables()) {
            for (Column column : table.columns()) {
                if (same(column.type(), alter.type(), forecast)) {
                    forecast.refuse(
                            Kind.DEPENDENTS,
                            "Type " + type + " cannot be altered, because column " + table.name() + "." + column.name()
                                    + " uses it");
                }
            }
        }
    }

    /** Reads every table that has a column of the domain, while its writers wait. NOT VALID changes nothing of that. */
    private static void verify(Name domain, Forecast forecast) {
        boolean found = false;
        for (Table table : forecast.schema().tables()) {
            for (Column column : table.columns()) {
                if (uses(column.type(), domain, forecast) && forecast.stores(table)) {
                    found = true;
                    if (column.type().dimensions() > 0) {
                        forecast.refuse(
                                Kind.UNSUPPORTED,
                                "Domain " + domain + " cannot be altered, because the array column " + table.name()
                                        + "." + column.name() + " holds values of it");
                    }
                    forecast.lock(table.name(), SHARE);
                    forecast.scan(table.name(), "the domain's constraint is verified");
                }
            }
        }
        if (!found && forecast.schema().type(domain).isEmpty()) {
            forecast.unknown("the tables that use " + domain + ", which are read while their writers wait");
        }
    }

    /** Whether a type is this domain or an array of it, or stands on it over any number of others. */
    private static boolean uses(DataType type, Name domain, Forecast forecast) {
        Optional<DataType> current = Optional.of(type);
        for (int depth = 0; current.isPresent() && depth < 32; depth++) {
            if (same(current.get(), domain, forecast)) {
                return true;
            }
            DataType element = new DataType(current.get().name(), List.of(), 0);
            current = TypeNames.domain(forecast.schema(), element).map(UserType.Domain::base);
        }
        return false;
    }

    /** Whether a type is the one of this name. */
    static boolean same(DataType type, Name name, Forecast forecast) {
        if (type.name().equals(name)) {
            return true;
        }
        Optional<UserType> one = forecast.schema().type(type.name());
        Optional<UserType> other = forecast.schema().type(name);
        return one.isPresent()
                && other.isPresent()
                && one.get().oid() == other.get().oid();
    }
}
