package dev.lintel.rules;

import dev.lintel.change.Change.Drop;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class DropPublication implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.change() instanceof Drop drop && drop.kind() == ObjectKind.PUBLICATION) {
            String name = drop.object().name();
            return published(step, name).isEmpty() || step.madeAgain(drop.object())
                    ? Optional.empty()
                    : Optional.of(danger("Whoever reads the publication " + Name.quoted(name)
                            + " gets an error and nothing more from here on"));
        }
        if (!(step.change() instanceof dev.lintel.change.Change.Publication change)) {
            return Optional.empty();
        }
        List<Name> lost = new ArrayList<>();
        for (Name table :
                published(step, change.publication()).map(Publication::tables).orElse(List.of())) {
            boolean still = step.after().publications().stream()
                    .anyMatch(p -> p.name().equals(change.publication())
                            && (p.allTables() || p.tables().contains(table)));
            if (!still && step.inUse(table)) {
                lost.add(table);
            }
        }
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(danger("Whoever reads the publication " + Name.quoted(change.publication())
                        + " no longer hears of changes of " + Waiting.list(lost) + ", without an error"));
    }

    /** The publication as those know it who read it: replicas, change capture. */
    private static Optional<Publication> published(Step step, String name) {
        boolean now =
                step.before().publications().stream().anyMatch(p -> p.name().equals(name));
        return step.known().publications().stream()
                .filter(p -> now && p.name().equals(name))
                .findFirst();
    }

    private static Danger danger(String what) {
        return new Danger(
                what + ": what is changed meanwhile is missing there for good.",
                Instead.of("Stop or change what reads it first, and say so on the line above:"
                        + " -- lintel:allow drop-publication nothing reads it any more"));
    }
}
