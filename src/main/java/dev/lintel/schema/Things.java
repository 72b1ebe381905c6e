package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import org.jspecify.annotations.Nullable;

/** What changes are about, as far as that has a name of its own. */
final class Things {

    private Things() {}

    /** What an ALTER alters. */
    static @Nullable Thing altered(Change change, Catalogue catalogue) {
        if (change instanceof Change.OnTable onTable) {
            return Thing.relation(catalogue.relation(onTable.table()));
        } else if (change instanceof Change.Rename rename) {
            return object(rename.kind(), rename.object(), catalogue);
        } else if (change instanceof Change.SetSchema set) {
            return object(set.kind(), set.object(), catalogue);
        } else if (change instanceof Change.SetOwner set) {
            return object(set.kind(), set.object(), catalogue);
        } else if (change instanceof Change.SetTablespace set) {
            return object(set.kind(), set.object(), catalogue);
        } else if (change instanceof Change.SetStorageParameters set) {
            return object(set.kind(), set.object(), catalogue);
        } else if (change instanceof Change.AlterObject alter) {
            return object(alter.kind(), alter.object(), catalogue);
        } else if (change instanceof Change.AlterSequence alter) {
            return Thing.relation(catalogue.relation(alter.sequence()));
        } else if (change instanceof Change.AlterView alter) {
            return Thing.relation(catalogue.relation(alter.view()));
        } else if (change instanceof Change.AlterIndex alter) {
            return Thing.relation(catalogue.relation(alter.index()));
        } else if (change instanceof Change.AddEnumValue add) {
            return type(add.type(), catalogue);
        } else if (change instanceof Change.RenameEnumValue rename) {
            return type(rename.type(), catalogue);
        } else if (change instanceof Change.AlterCompositeType alter) {
            return type(alter.type(), catalogue);
        } else if (change instanceof Change.AddDomainConstraint add) {
            return type(add.domain(), catalogue);
        } else if (change instanceof Change.ValidateDomainConstraint validate) {
            return type(validate.domain(), catalogue);
        } else if (change instanceof Change.SetDomainNotNull set) {
            return type(set.domain(), catalogue);
        } else if (change instanceof Change.LoosenDomain loosen) {
            return type(loosen.domain(), catalogue);
        }
        return null;
    }

    /** An object of this kind, where names of its kind are kept. */
    static @Nullable Thing object(ObjectKind kind, Name name, Catalogue catalogue) {
        return switch (kind) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, INDEX, SEQUENCE ->
                Thing.relation(catalogue.relation(name));
            case TYPE, DOMAIN -> type(name, catalogue);
            case FUNCTION, PROCEDURE, AGGREGATE ->
                new Thing(Thing.Space.FUNCTION, catalogue.in(catalogue.functions, name));
            case SCHEMA -> Thing.schema(name.name());
            case EXTENSION -> new Thing(Thing.Space.EXTENSION, name);
            case STATISTICS -> new Thing(Thing.Space.STATISTICS, catalogue.in(catalogue.statistics, name));
            case PUBLICATION -> new Thing(Thing.Space.PUBLICATION, name);
            default -> null;
        };
    }

    static Thing type(Name name, Catalogue catalogue) {
        return Thing.type(catalogue.in(catalogue.types, name));
    }
}
