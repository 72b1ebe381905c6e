package dev.lintel.engine.postgresql;

import dev.lintel.change.Certainty;
import dev.lintel.change.Change;
import dev.lintel.change.DataType;
import dev.lintel.change.ObjectKind;
import dev.lintel.change.Signature;
import dev.lintel.change.Signature.Mode;
import dev.lintel.change.Signature.Parameter;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Column;
import dev.lintel.schema.Function;
import java.util.List;

/** CREATE OR REPLACE FUNCTION and PROCEDURE: what calls them goes on, so that only the body may change, and little else. */
final class Routines {

    private final Function old;
    private final Signature before;
    private final Signature now;
    private final Forecast forecast;

    private Routines(Function old, Signature now, Forecast forecast) {
        this.old = old;
        this.before = old.signature();
        this.now = now;
        this.forecast = forecast;
    }

    static boolean forecast(Change change, Forecast forecast) {
        if (!(change instanceof Change.CreateFunction create)) {
            return false;
        }
        versions(create, forecast);
        if (forecast.situation().certainty() != Certainty.MAYBE) {
            forecast.schema()
                    .replaced(create)
                    .ifPresent(
                            old -> new Routines(old, forecast.schema().signatureOf(create), forecast).replace(create));
        }
        return true;
    }

    /** Release notes of 11 and 14. */
    private static void versions(Change.CreateFunction create, Forecast forecast) {
        if (create.kind() == ObjectKind.PROCEDURE) {
            forecast.needs(11, "CREATE PROCEDURE");
            if (create.signature().parameters().stream().anyMatch(p -> p.mode() == Mode.OUT)) {
                forecast.needs(14, "An OUT parameter of a procedure");
            }
        }
    }

    /** In the order in which the server looks (ProcedureCreate). */
    private void replace(Change.CreateFunction create) {
        if (old.kind() != create.kind()) {
            refuse("it is a " + old.kind().words() + ", and a " + create.kind().words() + " cannot take its place");
        }
        result();
        inputs();
        long defaults = count(before);
        if (count(now) < defaults) {
            refuse("a parameter loses its default, without which calls that leave it out fail");
        }
    }

    private static long count(Signature signature) {
        return signature.inputs().stream().filter(Parameter::optional).count();
    }

    private void result() {
        List<Parameter> gave = row(before);
        List<Parameter> gives = row(now);
        if (before.set() != now.set() || gave.isEmpty() != gives.isEmpty() || differ(single(before), single(now))) {
            refuse("what it returns changes");
            return;
        }
        if (gave.size() != gives.size()) {
            refuse("the row that it returns has " + gives.size() + " columns instead of " + gave.size());
            return;
        }
        for (int i = 0; i < gave.size(); i++) {
            Parameter was = gave.get(i);
            Parameter is = gives.get(i);
            if (!was.name().equals(is.name()) || differ(was.type(), is.type())) {
                refuse("column " + (i + 1) + " of the row that it returns is " + words(is) + " instead of "
                        + words(was));
            }
        }
    }

    /** What a function returns, unless it is a row of parameters. */
    private static DataType single(Signature signature) {
        List<Parameter> outputs = signature.outputs();
        DataType result = signature.result();
        if (outputs.size() == 1) {
            return outputs.get(0).type();
        }
        return result == null ? DataType.of("record") : result;
    }

    /** The columns of the row that is returned, which keep their names and types; a procedure returns one of one column, too. */
    private List<Parameter> row(Signature signature) {
        List<Parameter> outputs = signature.outputs();
        return outputs.size() > 1 || old.kind() == ObjectKind.PROCEDURE ? outputs : List.of();
    }

    private static String words(Parameter parameter) {
        return (parameter.name() + " " + parameter.type()).strip();
    }

    /** A name can be given, but not be changed or taken: calls may say it. */
    private void inputs() {
        List<Parameter> took = before.inputs();
        for (int i = 0; i < took.size(); i++) {
            String name = took.get(i).name();
            String newName = now.inputs().get(i).name();
            if (!name.isEmpty() && !name.equals(newName)) {
                refuse("its parameter " + name + (newName.isEmpty() ? " loses its name" : " is called " + newName));
            }
        }
    }

    /** Whether two types are certain not to be the same: of those of one name, one may be found in the schema of the other. */
    private static boolean differ(DataType one, DataType other) {
        boolean known = !one.equals(Column.UNKNOWN_TYPE) && !other.equals(Column.UNKNOWN_TYPE);
        return known
                && (one.dimensions() != other.dimensions()
                        || !one.name().name().equals(other.name().name()));
    }

    private void refuse(String why) {
        forecast.refuse(Kind.INCOMPATIBLE_FUNCTION, "Function " + old.name() + " cannot be replaced, because " + why);
    }
}
