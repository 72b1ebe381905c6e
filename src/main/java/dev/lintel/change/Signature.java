package dev.lintel.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a function or procedure is called, and what it gives.
 *
 * @param parameters in order, the columns of RETURNS TABLE behind the others
 * @param returns what stands behind RETURNS, as written; empty where there is none
 * @param result the type behind RETURNS; null for TABLE and where there is none
 * @param set whether it gives any number of rows
 */
public record Signature(
        List<Parameter> parameters,
        String returns,
        @Nullable DataType result,
        boolean set) {

    /** What a parameter is for. */
    public enum Mode {
        IN,
        OUT,
        INOUT,
        VARIADIC,
        /** A column of RETURNS TABLE. */
        TABLE
    }

    /**
     * One parameter.
     *
     * @param name its name, or empty
     * @param optional whether it has a default
     */
    public record Parameter(Mode mode, String name, DataType type, boolean optional) {

        /** Whether the caller gives it. */
        public boolean isInput() {
            return mode != Mode.OUT && mode != Mode.TABLE;
        }

        /** Whether the caller gets it. */
        public boolean isOutput() {
            return mode != Mode.IN && mode != Mode.VARIADIC;
        }
    }

    public Signature {
        parameters = List.copyOf(parameters);
    }

    /** What the caller gives. */
    public List<Parameter> inputs() {
        return parameters.stream().filter(Parameter::isInput).toList();
    }

    /** What the caller gets, where that is said by parameters. */
    public List<Parameter> outputs() {
        return parameters.stream().filter(Parameter::isOutput).toList();
    }

    /** The types of what the caller gives: with them and its name a function is told from others. */
    public List<DataType> argumentTypes() {
        return inputs().stream().map(Parameter::type).toList();
    }
}
