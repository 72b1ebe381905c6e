package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class RenameEnumValue implements Rule {

    private static final int FIRST_TO_ADD_VALUE_IN_TRANSACTION = 12;

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Change.RenameEnumValue rename) || !step.typeInUse(rename.type())) {
            return Optional.empty();
        }
        String type = rename.type().sql();
        String renamed = Sql.literal(rename.newLabel());
        return Optional.of(new Danger(
                "The running application version fails on every statement that says " + Sql.literal(rename.label())
                        + ", and" + " reads a label that it does not know, from the moment this commits.",
                add(
                                step,
                                Instead.of(
                                        "Add the new label beside the old one, teach the application both, then change the rows."),
                                "ALTER TYPE " + type + " ADD VALUE " + renamed + ";")
                        .then(
                                Phase.APPLICATION,
                                "Release a version that reads both labels, and after it one that writes " + renamed
                                        + "; then change the rows in batches.")));
    }

    private static Instead add(Step step, Instead instead, String sql) {
        return step.engine().version() < FIRST_TO_ADD_VALUE_IN_TRANSACTION
                ? instead.thenOutsideTransaction(Phase.EXPAND, sql)
                : instead.then(Phase.EXPAND, sql);
    }
}
