package dev.lintel.engine.postgresql;

import dev.lintel.change.Change.Volatility;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.schema.Function;
import dev.lintel.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an expression can give another value for every row. */
final class Functions {

    /** What defaults usually call, so that the long list is seldom read. The test holds it against the list. */
    static final Set<String> USUAL_VOLATILE = Set.of(
            "clock_timestamp",
            "gen_random_uuid",
            "nextval",
            "random",
            "timeofday",
            "uuid_generate_v1",
            "uuid_generate_v1mc",
            "uuid_generate_v4",
            "uuidv4",
            "uuidv7");

    static final Set<String> USUAL_STABLE = Set.of(
            "now", "statement_timestamp", "transaction_timestamp", "current_setting", "to_timestamp", "lower", "upper");

    /** What looks like a function and is syntax: key words that call, and forms that take expressions as they are. */
    private static final Set<String> SYNTAX = Set.of(
            "array",
            "coalesce",
            "current_catalog",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "extract",
            "greatest",
            "least",
            "localtime",
            "localtimestamp",
            "nullif",
            "row",
            "session_user",
            "system_user",
            "trim",
            "user");

    /** Read from {@code functions.tsv} when a function is asked for that is none of the usual ones. */
    private static final class Listed {
        static final Map<String, Volatility> FUNCTIONS = new HashMap<>();

        static {
            for (List<String> row : Facts.rows("functions.tsv")) {
                Volatility volatility = switch (row.get(1)) {
                    case "i" -> Volatility.IMMUTABLE;
                    case "s" -> Volatility.STABLE;
                    default -> Volatility.VOLATILE;
                };
                FUNCTIONS.put(row.get(0), volatility);
            }
        }
    }

    private Functions() {}

    /** Whether the expression has to be computed for every row; what is unknown is taken for so, and noted. */
    static boolean isVolatile(Expression expression, Forecast forecast) {
        if (expression instanceof Expression.Other other && !other.complete()) {
            forecast.unknown("what " + other.text() + " computes");
            return true;
        }
        boolean found = expression instanceof Expression.Call call && callsVolatile(call.function(), forecast);
        for (Expression child : expression.children()) {
            found |= isVolatile(child, forecast);
        }
        return found;
    }

    private static boolean callsVolatile(Name function, Forecast forecast) {
        Optional<Volatility> volatility = volatility(function, forecast.schema(), forecast.version());
        if (volatility.isEmpty()) {
            forecast.unknown("whether " + function.sql() + "() is volatile");
            return true;
        }
        return volatility.get() == Volatility.VOLATILE;
    }

    /** The worst volatility among the functions of this name, or nothing where there is none known. */
    static Optional<Volatility> volatility(Name function, Schema schema, int version) {
        String name = function.name().toLowerCase(Locale.ROOT);
        if (function.schema() == null || function.schema().equals("pg_catalog")) {
            if (USUAL_STABLE.contains(name) || SYNTAX.contains(name)) {
                return Optional.of(Volatility.STABLE);
            }
            if (USUAL_VOLATILE.contains(name)) {
                return Optional.of(Volatility.VOLATILE);
            }
        }
        List<Function> own = schema.functions(function);
        if (!own.isEmpty()) {
            Volatility worst = Volatility.IMMUTABLE;
            for (Function each : own) {
                Volatility one = effective(each, schema, version);
                worst = one.compareTo(worst) > 0 ? one : worst;
            }
            return Optional.of(worst);
        }
        return Optional.ofNullable(Listed.FUNCTIONS.get(name));
    }

    /** The same by the labels alone: a function inside of another's body is not looked into. */
    static Optional<Volatility> labelled(Name function, Schema schema) {
        return volatility(function, schema, PostgreSql.EARLIEST);
    }

    /**
     * From 12 on the body of a simple SQL function takes the place of the call before volatility is looked at, so that its
     * label does not count (measured: {@code select 1} labelled volatile rewrites on 10 and 11 only).
     */
    private static Volatility effective(Function function, Schema schema, int version) {
        if (function.volatility() != Volatility.VOLATILE
                || version < 12
                || !function.language().equals("sql")) {
            return function.volatility();
        }
        return InlineBody.volatility(function.body(), schema).orElse(Volatility.VOLATILE);
    }
}
