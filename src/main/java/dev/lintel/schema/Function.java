package dev.lintel.schema;

import dev.lintel.change.Change.Volatility;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.change.Signature;
import java.util.List;

/**
 * A function or procedure that exists.
 *
 * @param kind which of the two
 * @param name its name
 * @param signature how it is called and what it gives, with types as the catalogue has them: under their short names and
 *     without lengths
 * @param volatility as it was declared, VOLATILE where nothing was
 * @param language in lower case
 * @param body the body where it is SQL or PL/pgSQL, else empty
 */
public record Function(
        ObjectKind kind, Name name, Signature signature, Volatility volatility, String language, String body) {

    /** The types of what the caller gives. */
    public List<DataType> argumentTypes() {
        return signature.argumentTypes();
    }

    /** What stands behind RETURNS, as written. */
    public String returns() {
        return signature.returns();
    }

    Function named(Name newName) {
        return new Function(kind, newName, signature, volatility, language, body);
    }

    Function with(Signature newSignature) {
        return new Function(kind, name, newSignature, volatility, language, body);
    }
}
