package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Volatility;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.change.Signature;
import dev.lintel.change.Signature.Mode;
import dev.lintel.change.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads CREATE FUNCTION, PROCEDURE, TRIGGER, POLICY and RULE, and ALTER TRIGGER and POLICY. */
final class RoutineReader {

    private final ExpressionReader expressions;

    RoutineReader(ExpressionReader expressions) {
        this.expressions = expressions;
    }

    /** From behind FUNCTION or PROCEDURE. */
    static Change function(Cursor c, ObjectKind kind, boolean orReplace) {
        Name name = c.anyName();
        Signature signature = signature(c);
        Options options = new Options();
        while (!c.atEnd()) {
            options.read(c);
        }
        return new Change.CreateFunction(
                kind,
                name,
                orReplace,
                signature,
                options.volatility,
                options.language,
                options.isRead() ? options.body : "");
    }

    private static Signature signature(Cursor c) {
        List<Parameter> parameters = new ArrayList<>();
        for (Cursor part : c.inside().parts()) {
            parameters.add(parameter(part));
        }
        if (!c.accept("returns")) {
            return new Signature(parameters, "", null, false);
        }
        int start = c.at();
        if (c.accept("table")) {
            for (Cursor part : c.inside().parts()) {
                parameters.add(new Parameter(Mode.TABLE, part.label(), TypeReader.read(part), false));
                part.expectEnd();
            }
            return new Signature(parameters, c.textFrom(start), null, true);
        }
        boolean set = c.is("setof");
        DataType result = TypeReader.read(c);
        return new Signature(parameters, c.textFrom(start), result, set);
    }

    private static Parameter parameter(Cursor c) {
        int end = c.at();
        while (end < c.end() && !c.tokens().is(end, "default") && !isAssignment(c.tokens(), end)) {
            end++;
        }
        Cursor part = new Cursor(c.tokens(), c.at(), end);
        Mode mode = mode(part);
        String name = "";
        if (mode == null && part.at() + 1 < end && isMode(new Cursor(c.tokens(), part.at() + 1, end))) {
            // The mode may stand behind the name, too.
            name = part.label();
            mode = mode(part);
        }
        int start = part.at();
        DataType type = name.isEmpty() ? typeAlone(part) : TypeReader.read(part);
        if (type == null) {
            part.moveTo(start);
            name = part.label();
            type = TypeReader.read(part);
        }
        part.expectEnd();
        return new Parameter(mode == null ? Mode.IN : mode, name, type, end < c.end());
    }

    private static boolean isMode(Cursor c) {
        return c.end() - c.at() > 1 && (c.is("in") || c.is("out") || c.is("inout") || c.is("variadic"));
    }

    private static @Nullable Mode mode(Cursor c) {
        if (!isMode(c)) {
            return null;
        }
        if (c.accept("in", "out")) {
            return Mode.INOUT;
        }
        return Mode.valueOf(c.label().toUpperCase(Locale.ROOT));
    }

    /** The type, where nothing else is there; null where a name must stand before it. */
    private static @Nullable DataType typeAlone(Cursor c) {
        try {
            DataType type = TypeReader.read(c);
            return c.atEnd() ? type : null;
        } catch (Unreadable e) {
            // A word that is no type is the argument's name.
            return null;
        }
    }

    private static boolean isAssignment(Tokens tokens, int i) {
        return tokens.isOperator(i, "=") || tokens.isOperator(i, ":=");
    }

    private static final class Options {
        private Volatility volatility = Volatility.VOLATILE;
        private String language = "sql";
        private String body = "";

        private boolean isRead() {
            return language.equals("sql") || language.equals("plpgsql");
        }

        private void read(Cursor c) {
            if (c.accept("language")) {
                language = (c.isString() ? c.string() : c.label()).toLowerCase(Locale.ROOT);
            } else if (c.accept("as")) {
                body = c.isKind(Tokens.Kind.PARAMETER) ? skipped(c) : c.string();
                if (c.accept(',')) {
                    c.string();
                }
            } else if (c.accept("immutable")) {
                volatility = Volatility.IMMUTABLE;
            } else if (c.accept("stable")) {
                volatility = Volatility.STABLE;
            } else if (c.accept("volatile")) {
                volatility = Volatility.VOLATILE;
            } else if (c.is("begin", "atomic") || c.is("return")) {
                body = c.rest();
            } else {
                harmless(c);
            }
        }

        private static String skipped(Cursor c) {
            c.skip();
            return "";
        }

        private static void harmless(Cursor c) {
            boolean flag = c.accept("strict")
                    || c.accept("window")
                    || c.accept("leakproof")
                    || c.accept("not", "leakproof")
                    || c.accept("security", "definer")
                    || c.accept("security", "invoker")
                    || c.accept("external", "security", "definer")
                    || c.accept("external", "security", "invoker")
                    || (c.accept("called", "on", "null") && c.accept("input"))
                    || (c.accept("returns", "null", "on") && c.accept("null", "input"));
            if (flag) {
                return;
            }
            if (c.accept("parallel") || c.accept("cost") || c.accept("rows")) {
                c.skip();
            } else if (c.accept("support")) {
                c.anyName();
            } else if (c.accept("transform")) {
                while (c.accept("for", "type")) {
                    TypeReader.read(c);
                    c.accept(',');
                }
            } else if (c.accept("set")) {
                setting(c);
            } else {
                throw c.notKnown();
            }
        }

        private static void setting(Cursor c) {
            do {
                c.label();
            } while (c.accept('.'));
            if (c.accept("from", "current")) {
                return;
            }
            if (!c.acceptOperator("=") && !c.accept("to")) {
                // SET TIME ZONE 'UTC'
                c.expect("zone");
            }
            do {
                c.acceptOperator("-");
                c.skip();
            } while (c.accept(','));
        }
    }

    /** From behind TRIGGER. */
    Change trigger(Cursor c, boolean orReplace, boolean constraint) {
        String trigger = c.identifier();
        String timing = timing(c);
        List<String> events = new ArrayList<>();
        List<String> updateOf = new ArrayList<>();
        do {
            if (!c.is("insert") && !c.is("update") && !c.is("delete") && !c.is("truncate")) {
                throw c.notKnown();
            }
            events.add(c.label().toUpperCase(Locale.ROOT));
            if (c.accept("of")) {
                do {
                    updateOf.add(c.identifier());
                } while (c.accept(','));
            }
        } while (c.accept("or"));
        c.expect("on");
        Name table = c.name();
        if (c.accept("from")) {
            c.name();
        }
        ConstraintReader.Attributes attributes = ConstraintReader.attributes(c);
        triggerOptions(c);
        boolean row = eachRow(c);
        @Nullable Expression when = c.accept("when") ? expressions.inParentheses(c) : null;
        c.expect("execute");
        boolean saysFunction = c.accept("function");
        if (!saysFunction) {
            c.expect("procedure");
        }
        Name function = c.anyName();
        c.skipParenthesis();
        return new Change.CreateTrigger(
                trigger,
                table,
                orReplace,
                constraint,
                timing,
                events,
                updateOf,
                row,
                when,
                function,
                saysFunction,
                attributes.isDeferrable(),
                attributes.isInitiallyDeferred());
    }

    private static String timing(Cursor c) {
        if (c.accept("before")) {
            return "BEFORE";
        }
        if (c.accept("after")) {
            return "AFTER";
        }
        c.expect("instead");
        c.expect("of");
        return "INSTEAD OF";
    }

    private static void triggerOptions(Cursor c) {
        if (c.accept("referencing")) {
            while (c.accept("old") || c.accept("new")) {
                if (!c.accept("table")) {
                    c.expect("row");
                }
                c.accept("as");
                c.identifier();
            }
        }
    }

    /** FOR EACH ROW; FOR EACH STATEMENT is what goes without saying. */
    private static boolean eachRow(Cursor c) {
        if (!c.accept("for")) {
            return false;
        }
        c.accept("each");
        boolean row = c.accept("row");
        if (!row) {
            c.expect("statement");
        }
        return row;
    }

    /** ALTER TRIGGER, from behind those words. */
    static Change alterTrigger(Cursor c) {
        String trigger = c.identifier();
        c.expect("on");
        Name table = c.name();
        if (c.accept("rename", "to")) {
            return new Change.RenameTrigger(trigger, table, c.identifier());
        }
        if (AlterObjectReader.dependsOnExtension(c)) {
            return new Change.AlterObject(ObjectKind.TRIGGER, Name.of(trigger), "DEPENDS ON EXTENSION");
        }
        throw c.notKnown();
    }

    /** From behind CREATE POLICY. */
    Change policy(Cursor c) {
        String policy = c.identifier();
        c.expect("on");
        Name table = c.name();
        boolean permissive = true;
        if (c.accept("as")) {
            permissive = c.accept("permissive");
            if (!permissive) {
                c.expect("restrictive");
            }
        }
        String command = c.accept("for") ? c.label().toUpperCase(Locale.ROOT) : "ALL";
        roles(c);
        @Nullable Expression using = c.accept("using") ? expressions.inParentheses(c) : null;
        @Nullable Expression check = c.accept("with", "check") ? expressions.inParentheses(c) : null;
        return new Change.CreatePolicy(policy, table, permissive, command, using, check);
    }

    private static void roles(Cursor c) {
        if (c.accept("to")) {
            do {
                c.label();
            } while (c.accept(','));
        }
    }

    /** ALTER POLICY, from behind those words. */
    Change alterPolicy(Cursor c) {
        String policy = c.identifier();
        c.expect("on");
        Name table = c.name();
        if (c.accept("rename", "to")) {
            c.identifier();
            return new Change.AlterPolicy(policy, table, null, null);
        }
        roles(c);
        @Nullable Expression using = c.accept("using") ? expressions.inParentheses(c) : null;
        @Nullable Expression check = c.accept("with", "check") ? expressions.inParentheses(c) : null;
        return new Change.AlterPolicy(policy, table, using, check);
    }

    /** From behind CREATE RULE. */
    static Change rule(Cursor c, boolean orReplace) {
        String rule = c.label();
        c.expect("as");
        c.expect("on");
        c.label();
        c.expect("to");
        Name table = c.name();
        c.moveTo(c.end());
        return new Change.CreateRule(rule, table, orReplace);
    }

    /** ALTER RULE, from behind those words. */
    static Change alterRule(Cursor c) {
        String rule = c.identifier();
        c.expect("on");
        Name table = c.name();
        c.expect("rename");
        c.expect("to");
        return new Change.RenameRule(rule, table, c.identifier());
    }
}
