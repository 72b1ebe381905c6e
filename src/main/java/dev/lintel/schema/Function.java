package dev.lintel.schema;

import dev.lintel.change.Change.Volatility;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import java.util.List;

/**
 * A function or procedure that exists.
 *
 * @param name its name
 * @param argumentTypes the types of its IN arguments
 * @param returns its result type as written
 * @param volatility as it was declared, VOLATILE where nothing was
 * @param language in lower case
 * @param body the body where it is SQL or PL/pgSQL, else empty
 */
public record Function(
        Name name, List<DataType> argumentTypes, String returns, Volatility volatility, String language, String body) {
    public Function {
        argumentTypes = List.copyOf(argumentTypes);
    }
}
