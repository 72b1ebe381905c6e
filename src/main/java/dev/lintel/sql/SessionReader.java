package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.sql.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads statements of the transaction and the session. */
final class SessionReader {

    private SessionReader() {}

    /** BEGIN, START, COMMIT, END, ROLLBACK, ABORT, SAVEPOINT, RELEASE; false where none of them stands here. */
    static boolean transaction(Cursor c, Found found) {
        switch (c.word()) {
            case "begin" -> {
                c.skip();
                begin(c, found);
            }
            case "start" -> {
                c.skip();
                c.expect("transaction");
                begin(c, found);
            }
            case "commit", "end" -> end(c, new Change.Commit(found.isNested()), found);
            case "rollback", "abort" -> end(c, new Change.Rollback(found.isNested()), found);
            case "savepoint", "release" -> {
                String verb = c.word().toUpperCase(Locale.ROOT);
                c.skip();
                if (verb.equals("RELEASE")) {
                    c.accept("savepoint");
                }
                c.identifier();
                found.add(new Change.Savepoint(verb));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void begin(Cursor c, Found found) {
        if (!c.accept("work")) {
            c.accept("transaction");
        }
        modes(c);
        found.add(new Change.Begin());
    }

    private static void modes(Cursor c) {
        while (!c.atEnd()) {
            boolean known = c.accept("read", "only")
                    || c.accept("read", "write")
                    || c.accept("deferrable")
                    || c.accept("not", "deferrable")
                    || c.accept("isolation", "level", "serializable")
                    || (c.accept("isolation", "level", "read") && (c.accept("committed") || c.accept("uncommitted")))
                    || (c.accept("isolation", "level", "repeatable") && c.accept("read"));
            if (!known) {
                throw c.notKnown();
            }
            c.accept(',');
        }
    }

    private static void end(Cursor c, Change change, Found found) {
        String verb = c.word().toUpperCase(Locale.ROOT);
        c.skip();
        if (c.accept("prepared")) {
            c.string();
            found.add(new Change.ServerCommand(verb + " PREPARED"));
            return;
        }
        if (!c.accept("work")) {
            c.accept("transaction");
        }
        if (c.accept("to")) {
            c.accept("savepoint");
            c.identifier();
            found.add(new Change.Savepoint("ROLLBACK TO"));
            return;
        }
        found.add(change);
        if (c.accept("and", "chain")) {
            found.add(new Change.Begin());
        } else {
            c.accept("and", "no", "chain");
        }
    }

    /** From behind SET. */
    static Change set(Cursor c) {
        if (c.accept("constraints")) {
            return constraints(c);
        }
        boolean local = c.accept("local");
        if (!local && !c.is(1, "characteristics") && !c.is(1, "authorization")) {
            c.accept("session");
        }
        if (c.accept("time", "zone")) {
            return new Change.SetVariable("timezone", value(c, false), local);
        }
        if (c.accept("transaction") || c.accept("session", "characteristics", "as")) {
            c.accept("transaction");
            if (c.accept("snapshot")) {
                c.string();
            }
            modes(c);
            return new Change.Irrelevant("SET TRANSACTION");
        }
        if (c.accept("session", "authorization")) {
            return new Change.SetVariable("session_authorization", value(c, false), local);
        }
        if (c.is("schema") && c.at() + 1 < c.end() && c.tokens().kind(c.at() + 1) == Kind.STRING) {
            c.skip();
            return new Change.SetVariable("search_path", value(c, true), local);
        }
        if (c.accept("names")) {
            return new Change.SetVariable("client_encoding", c.atEnd() ? null : value(c, false), local);
        }
        if (c.accept("xml", "option")) {
            return new Change.SetVariable("xmloption", value(c, false), local);
        }
        return variable(c, local);
    }

    private static Change variable(Cursor c, boolean local) {
        String variable = variableName(c);
        if (variable.equals("role") && !c.is("to") && !c.isOperator("=")) {
            return new Change.SetVariable("role", value(c, false), local);
        }
        if (c.accept("from", "current")) {
            return new Change.Irrelevant("SET … FROM CURRENT");
        }
        if (!c.acceptOperator("=")) {
            c.expect("to");
        }
        return new Change.SetVariable(variable, value(c, variable.equals("search_path")), local);
    }

    private static String variableName(Cursor c) {
        String name = c.label();
        while (c.accept('.')) {
            name = name + "." + c.label();
        }
        return name.toLowerCase(Locale.ROOT);
    }

    /** The value without quotes; a list with commas. {@code keepQuotes} leaves quoted names of a list as they are. */
    private static @Nullable String value(Cursor c, boolean keepQuotes) {
        if (c.accept("default")) {
            return null;
        }
        StringBuilder value = new StringBuilder();
        do {
            if (value.length() > 0) {
                value.append(", ");
            }
            if (c.isString()) {
                value.append(c.string());
            } else if (c.isKind(Kind.QUOTED)) {
                value.append(keepQuotes ? c.tokens().text(c.at()) : c.tokens().name(c.at()));
                c.skip();
            } else {
                plainValue(c, value);
            }
        } while (c.accept(','));
        return value.toString();
    }

    private static void plainValue(Cursor c, StringBuilder value) {
        int start = c.at();
        if (!c.acceptOperator("-")) {
            c.acceptOperator("+");
        }
        if (c.accept("interval")) {
            c.string();
            c.rest();
        } else if (c.isKind(Kind.WORD) || c.isKind(Kind.NUMBER)) {
            c.skip();
        } else {
            throw c.isKind(Kind.PARAMETER) ? new Unreadable("the value is a variable of psql") : c.notKnown();
        }
        value.append(c.textFrom(start));
    }

    private static Change constraints(Cursor c) {
        List<Name> names = new ArrayList<>();
        if (!c.accept("all")) {
            do {
                names.add(c.name());
            } while (c.accept(','));
        }
        boolean deferred = c.accept("deferred");
        if (!deferred) {
            c.expect("immediate");
        }
        return new Change.SetConstraints(deferred, names);
    }

    /** From behind RESET. */
    static Change reset(Cursor c) {
        if (c.accept("session", "authorization")) {
            return new Change.SetVariable("session_authorization", null, false);
        }
        if (c.accept("time", "zone")) {
            return new Change.SetVariable("timezone", null, false);
        }
        return new Change.SetVariable(variableName(c), null, false);
    }
}
