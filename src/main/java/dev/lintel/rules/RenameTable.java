package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Rename;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class RenameTable implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Rename rename)
                || rename.kind() != ObjectKind.TABLE
                || step.before().index(rename.object()).isPresent()
                || step.before().view(rename.object()).isPresent()
                || !step.inUse(rename.object())) {
            return Optional.empty();
        }
        if (step.madeAgain(rename.object())) {
            String lost = lostColumn(step, rename);
            return lost.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Danger(
                            "From the moment this commits the running application version finds another table under"
                                    + " the name " + rename.object().sql() + ", which has no column " + lost + ".",
                            Instead.of("Create the new table under a name of its own, and release a version that uses"
                                    + " it before the old one goes.")));
        }
        String old = rename.object().sql();
        Name renamed = rename.object().sibling(rename.newName());
        return Optional.of(new Danger(
                "Every query that the running application version sends to " + old
                        + " fails from the moment this commits until" + " the last old instance is replaced.",
                Instead.of(
                                "Rename the table and leave a view under the old name, in one transaction; drop the view when no"
                                        + " running version uses the old name.")
                        .then(
                                Phase.EXPAND,
                                "BEGIN;\nSET LOCAL lock_timeout = '5s';\nALTER TABLE " + old + " RENAME TO "
                                        + Name.quoted(rename.newName()) + ";\nCREATE VIEW " + old
                                        + " AS SELECT * FROM " + renamed.sql() + ";\nCOMMIT;")
                        .then(Phase.APPLICATION, "Release a version that uses " + renamed.sql() + ".")
                        .then(Phase.CONTRACT, Removal.allowed("drop-view", old, "DROP VIEW " + old + ";"))));
    }

    /** A column of the table that the one which gets the name does not have; empty where it has all. */
    private static String lostColumn(Step step, Rename rename) {
        for (Change change : step.later()) {
            boolean same = change instanceof Change.CreateTable create
                    && create.table().name().equals(rename.object().name());
            if (same && !((Change.CreateTable) change).columns().isEmpty()) {
                return missing(step.table(rename.object()), (Change.CreateTable) change);
            }
        }
        return "";
    }

    private static String missing(Optional<Table> old, Change.CreateTable create) {
        Set<String> names = new HashSet<>();
        create.columns().forEach(column -> names.add(column.name()));
        boolean whole = create.origin().equals(Change.TableOrigin.PLAIN);
        for (Column column : old.map(Table::columns).orElse(List.of())) {
            if (whole && !names.contains(column.name())) {
                return Name.quoted(column.name());
            }
        }
        return "";
    }
}
