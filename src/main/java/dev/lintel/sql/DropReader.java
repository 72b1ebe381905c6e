package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import org.jspecify.annotations.Nullable;

/** Reads DROP, one change for each object. */
final class DropReader {

    private DropReader() {}

    /** From behind DROP. */
    static void read(Cursor c, Found found) {
        int first = c.at();
        if (c.accept("owned", "by")) {
            throw new Unreadable("drops all that a role owns");
        }
        if (c.accept("user", "mapping")) {
            c.ifExists();
            found.add(new Change.Drop(ObjectKind.OTHER, Name.of("user mapping " + c.rest()), null, false, false));
            return;
        }
        ObjectKind kind = ObjectKinds.read(c);
        if (kind == null) {
            throw c.notKnown();
        }
        switch (kind) {
            case INDEX -> index(c, found);
            case TRIGGER, RULE, POLICY -> ofTable(c, kind, found);
            case DATABASE -> database(c, found);
            case OTHER -> other(c, first, found);
            case COLUMN, CONSTRAINT ->
                throw new Unreadable("syntax not known at " + c.tokens().text(first));
            default -> objects(c, kind, found);
        }
    }

    private static void database(Cursor c, Found found) {
        boolean ifExists = c.ifExists();
        String database = c.identifier();
        if (c.accept("with") || c.isSign('(')) {
            c.skipParenthesis();
        }
        found.add(new Change.Drop(ObjectKind.DATABASE, Name.of(database), null, ifExists, false));
    }

    private static void index(Cursor c, Found found) {
        boolean concurrently = c.accept("concurrently");
        boolean ifExists = c.ifExists();
        boolean several = c.nextComma() < c.end();
        boolean cascade = endsWithCascade(c);
        do {
            int start = c.at();
            Change drop = new Change.DropIndex(c.name(), concurrently, ifExists, cascade, several);
            place(drop, c, start, several, found);
        } while (c.accept(','));
        c.cascade();
    }

    private static boolean endsWithCascade(Cursor c) {
        return c.end() - c.at() > 1 && c.tokens().is(c.end() - 1, "cascade");
    }

    private static void place(Change change, Cursor c, int start, boolean several, Found found) {
        if (several) {
            found.add(change, c.tokens().start(start), c.tokens().end(c.at() - 1));
        } else {
            found.add(change);
        }
    }

    private static void ofTable(Cursor c, ObjectKind kind, Found found) {
        boolean ifExists = c.ifExists();
        String name = c.identifier();
        c.expect("on");
        Name table = c.name();
        boolean cascade = c.cascade();
        if (kind == ObjectKind.TRIGGER) {
            found.add(new Change.DropTrigger(name, table, ifExists, cascade));
        } else if (kind == ObjectKind.RULE) {
            found.add(new Change.DropRule(name, table, ifExists));
        } else {
            found.add(new Change.DropPolicy(name, table, ifExists));
        }
    }

    private static void objects(Cursor c, ObjectKind kind, Found found) {
        boolean ifExists = c.ifExists();
        boolean several = c.nextComma() < c.end();
        boolean cascade = endsWithCascade(c);
        do {
            int start = c.at();
            Name object = c.anyName();
            @Nullable String arguments = null;
            if (ObjectKinds.hasArguments(kind) && c.isSign('(')) {
                int open = c.at();
                c.skipParenthesis();
                arguments = c.tokens().text(open + 1, c.at() - 1);
            }
            place(new Change.Drop(kind, object, arguments, ifExists, cascade), c, start, several, found);
        } while (c.accept(','));
        c.cascade();
    }

    /** Kinds whose objects have names of their own grammar: casts, operators, text search objects, … */
    private static void other(Cursor c, int first, Found found) {
        Tokens tokens = c.tokens();
        if (tokens.is(first, "event")) {
            c.ifExists();
            found.add(new Change.EventTrigger("DROP", c.identifier()));
            c.cascade();
            return;
        }
        if (tokens.is(first, "tablespace")) {
            c.ifExists();
            c.identifier();
            found.add(new Change.ServerCommand("DROP TABLESPACE"));
            return;
        }
        boolean ifExists = c.ifExists();
        boolean cascade = endsWithCascade(c);
        boolean tail = cascade || (c.end() - c.at() > 1 && tokens.is(c.end() - 1, "restrict"));
        int end = tail ? c.end() - 1 : c.end();
        if (c.at() >= end) {
            throw c.notKnown();
        }
        Name object = end == c.at() + 1 && tokens.isName(c.at())
                ? Name.of(tokens.name(c.at()))
                : Name.of(tokens.text(c.at(), end));
        c.moveTo(c.end());
        found.add(new Change.Drop(ObjectKind.OTHER, object, null, ifExists, cascade));
    }
}
