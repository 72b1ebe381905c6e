package dev.lintel.rules;

import dev.lintel.change.Change.SetAccessMethod;
import dev.lintel.change.Change.SetLogged;
import dev.lintel.change.Change.SetTablespace;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class ChangeStorageRewriting implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        String what = what(step);
        if (what == null || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until everything has been written anew, which takes longer the larger it is: "
                        + what + ".",
                Instead.of(
                        "Create a new table with the wanted storage, keep it in step with a trigger, copy the rows in"
                                + " batches and swap the names, which is what pg_repack does; or do it while nothing uses the"
                                + " table.")));
    }

    private static @Nullable String what(Step step) {
        if (step.change() instanceof SetLogged set) {
            return set.logged()
                    ? "making a table logged copies it into the write-ahead log"
                    : "making a table unlogged copies it, and from then on a crash empties it";
        }
        if (step.change() instanceof SetTablespace set) {
            return "it is copied to the tablespace " + Name.quoted(set.tablespace());
        }
        if (step.change() instanceof SetAccessMethod set) {
            return "it is copied to the access method " + set.method();
        }
        return null;
    }
}
