package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class SetSchema implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Change.SetSchema move)
                || !isRelation(move.kind())
                || !step.inUse(move.object())
                || step.madeAgain(move.object())) {
            return Optional.empty();
        }
        String old = move.object().sql();
        Name moved = Name.of(move.newSchema(), move.object().name());
        return Optional.of(new Danger(
                "Every query in which the running application version finds " + old
                        + " where it was fails from the moment this" + " commits, unless "
                        + Name.quoted(move.newSchema()) + " is on its search_path.",
                Instead.of(
                                "Move it and leave a view in its old place, in one transaction; drop the view when no running"
                                        + " version uses the old place.")
                        .then(
                                Phase.EXPAND,
                                "BEGIN;\nSET LOCAL lock_timeout = '5s';\nALTER "
                                        + move.kind().sql() + " " + old
                                        + " SET SCHEMA " + Name.quoted(move.newSchema()) + ";\nCREATE VIEW "
                                        + old + " AS SELECT * FROM " + moved.sql() + ";\nCOMMIT;")
                        .then(Phase.APPLICATION, "Release a version that uses " + moved.sql() + ".")
                        .then(Phase.CONTRACT, Removal.allowed("drop-view", old, "DROP VIEW " + old + ";"))));
    }

    private static boolean isRelation(ObjectKind kind) {
        return kind == ObjectKind.TABLE || kind == ObjectKind.VIEW || kind == ObjectKind.MATERIALIZED_VIEW;
    }
}
