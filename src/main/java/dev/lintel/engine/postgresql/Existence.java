package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.engine.Situation;
import dev.lintel.schema.Schema;
import java.util.Optional;

/** Refusals because of what is there already, or is not there. */
final class Existence {

    private Existence() {}

    static void check(Situation situation, Forecast forecast) {
        Change change = situation.change();
        Schema schema = lookedAt(situation);
        Optional<Schema.Found> missing = schema.missing(change, situation.certainty());
        missing.ifPresent(found -> forecast.refuse(
                Kind.MISSING, name(found) + " does not exist" + (found.why().isEmpty() ? "" : ": " + found.why())));
        Optional<Schema.Found> clash = schema.clash(change, situation.certainty());
        clash.ifPresent(found -> forecast.refuse(Kind.EXISTING, name(found) + " exists already"));
    }

    /** What is there when the server looks: a DROP looks for all that it names before it drops the first. */
    private static Schema lookedAt(Situation situation) {
        return situation.change() instanceof Change.Drop ? situation.statementStart() : situation.before();
    }

    /** {@code Table users}, {@code Column email of users}. */
    private static String name(Schema.Found found) {
        String kind =
                Character.toUpperCase(found.kind().charAt(0)) + found.kind().substring(1);
        return kind + " " + found.name() + (found.whole() == null ? "" : " of " + found.whole());
    }
}
