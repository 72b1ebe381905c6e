package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.DataType;
import dev.lintel.change.Signature;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.Function;
import dev.lintel.schema.Schema;
import java.util.List;
import java.util.Optional;

final class CreateFunctionAmbiguous implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Change.CreateFunction create)) {
            return Optional.empty();
        }
        Signature now = step.before().signatureOf(create);
        Optional<Function> replaced = step.before().replaced(create);
        for (Function other : step.before().besides(create)) {
            int count = shared(other.signature(), now);
            boolean already = replaced.isPresent()
                    && shared(other.signature(), replaced.get().signature()) >= 0;
            if (count >= 0 && !already && isIn(step.known(), other) && isIn(step.atEnd(), other)) {
                return Optional.of(danger(create, other, now, count));
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(Schema schema, Function function) {
        return schema.functions(function.name()).stream()
                .anyMatch(f -> f.argumentTypes().equals(function.argumentTypes()));
    }

    private static Danger danger(Change.CreateFunction create, Function other, Signature now, int count) {
        String name = create.function().sql();
        String old = name + list(other.argumentTypes());
        String calls =
                count == 0 ? "without arguments" : count == 1 ? "with 1 argument" : "with " + count + " arguments";
        return new Danger(
                "A call of " + name + " " + calls + " can mean " + old + " or the new " + name
                        + list(now.argumentTypes()) + ", whose other parameters have defaults. From here on the server"
                        + " refuses such calls as not unique, also those of running versions.",
                Instead.of("Put DROP " + other.kind().sql() + " " + old
                        + " before it, in the same transaction: such calls then go to the new one."));
    }

    private static String list(List<DataType> types) {
        return "(" + String.join(", ", types.stream().map(DataType::sql).toList()) + ")";
    }

    /** The fewest arguments with which a call can mean either, or -1 where it cannot. */
    private static int shared(Signature one, Signature other) {
        List<DataType> types = one.argumentTypes();
        List<DataType> others = other.argumentTypes();
        int count = Math.max(fewest(one), fewest(other));
        boolean alike = count <= Math.min(types.size(), others.size())
                && types.subList(0, count).equals(others.subList(0, count))
                && !types.contains(Column.UNKNOWN_TYPE);
        return alike ? count : -1;
    }

    private static int fewest(Signature signature) {
        return (int) signature.inputs().stream().filter(p -> !p.optional()).count();
    }
}
