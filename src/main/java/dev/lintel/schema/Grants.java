package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Rights on tables and views. They belong to the object and not to its name: a new one of that name has none. */
final class Grants {

    private final Catalogue catalogue;

    Grants(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** GRANT and REVOKE, ALTER DEFAULT PRIVILEGES; whether it was one of them. */
    boolean apply(Change change) {
        if (change instanceof Change.Grant grant && grant.kind() == ObjectKind.TABLE) {
            if (grant.objects().isEmpty()) {
                catalogue.tables().forEach(table -> grant(table.oid(), grant));
                catalogue.views.values().forEach(view -> grant(view.oid(), grant));
            }
            for (Name each : grant.objects()) {
                Integer oid = oid(each);
                if (oid != null) {
                    grant(oid, grant);
                }
            }
            return true;
        }
        boolean byDefault =
                change instanceof Change.AlterObject alter && alter.what().equals("DEFAULT PRIVILEGES");
        catalogue.defaultPrivileges |= byDefault;
        return byDefault;
    }

    private @Nullable Integer oid(Name relation) {
        Name canonical = catalogue.relation(relation);
        Table table = catalogue.table(canonical);
        View view = catalogue.views.get(canonical);
        return table != null ? (Integer) table.oid() : view != null ? (Integer) view.oid() : null;
    }

    private void grant(int oid, Change.Grant grant) {
        PMap<String, String> rights = of(oid);
        for (String role : grant.roles()) {
            rights = grant.revoke() ? rights.minus(role) : rights.plus(role, String.join(", ", grant.privileges()));
        }
        catalogue.grants = catalogue.grants.plus(oid, rights);
    }

    /** The privileges by role. */
    PMap<String, String> of(int oid) {
        PMap<String, String> rights = catalogue.grants.get(oid);
        return rights == null ? HashTreePMap.empty() : rights;
    }
}
