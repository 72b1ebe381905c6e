package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Persistence;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.migration.Dialect;
import org.jspecify.annotations.Nullable;

/** Reads one statement: its leading words say which reader it belongs to. */
final class StatementReader {

    private final ExpressionReader expressions;
    private final CreateTableReader tables;
    private final AlterTableReader alterTables;
    private final AlterObjectReader alterObjects;
    private final IndexReader indexes;
    private final CreateReader objects;
    private final RoutineReader routines;
    private final DataReader data;
    private final BlockReader blocks;

    StatementReader(Dialect dialect) {
        expressions = new ExpressionReader(dialect);
        KeyReader keys = new KeyReader(expressions);
        ConstraintReader constraints = new ConstraintReader(expressions, keys);
        ColumnReader columns = new ColumnReader(expressions, constraints);
        tables = new CreateTableReader(expressions, keys, constraints, columns);
        alterTables = new AlterTableReader(expressions, constraints, columns);
        alterObjects = new AlterObjectReader(expressions);
        indexes = new IndexReader(expressions, keys);
        objects = new CreateReader(expressions, constraints);
        routines = new RoutineReader(expressions);
        data = new DataReader(expressions);
        blocks = new BlockReader(this, expressions);
    }

    /** Reads all tokens as one statement; adds at least one change. */
    void read(Tokens tokens, Found found) {
        read(new Cursor(tokens, 0, tokens.size()), found);
    }

    void read(Cursor c, Found found) {
        int before = found.size();
        int start = c.at();
        if (trouble(c, found)) {
            return;
        }
        c.moveTo(start);
        try {
            statement(c, found);
            c.expectEnd();
            if (found.size() == before) {
                throw new Unreadable("it ends before it says what to do");
            }
        } catch (Unreadable e) {
            found.backTo(before);
            found.add(new Change.NotUnderstood(e.reason()));
        }
    }

    /** Tokens that no statement may hold. */
    private static boolean trouble(Cursor c, Found found) {
        Tokens tokens = c.tokens();
        for (int i = c.at(); i < c.end(); i++) {
            Change change = null;
            int end = tokens.end(i);
            switch (tokens.kind(i)) {
                case UNCLOSED -> {
                    change = new Change.NotUnderstood(unclosed(tokens, i));
                    end = lineEnd(tokens.text(), tokens.start(i), end);
                }
                case TEMPLATE -> change = new Change.NotUnderstood("a placeholder of a template: " + tokens.text(i));
                case STRAY -> change = new Change.NotUnderstood("a character that SQL does not know");
                default -> {
                    // The readers look at all others.
                }
            }
            if (change != null) {
                found.add(change, tokens.start(i), end);
                return true;
            }
        }
        return false;
    }

    private static String unclosed(Tokens tokens, int i) {
        char opening = tokens.text().charAt(tokens.start(i));
        return switch (opening) {
            case '/' -> "a comment that is never closed";
            case '"', '`', '[' -> "a quoted name that is never closed";
            case '{', '<' -> "a placeholder of a template that is never closed";
            default -> "a string that is never closed";
        };
    }

    private static int lineEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void statement(Cursor c, Found found) {
        if (c.isKind(Tokens.Kind.META)) {
            MetaCommands.read(c, expressions, found);
            return;
        }
        if (SessionReader.transaction(c, found)) {
            return;
        }
        switch (c.word()) {
            case "select", "insert", "update", "delete", "merge", "with", "values", "table", "(" -> {
                for (Change change : data.read(c)) {
                    found.add(change);
                }
            }
            case "create" -> create(c, found);
            case "alter" -> alter(c, found);
            case "drop" -> {
                c.skip();
                DropReader.read(c, found);
            }
            case "do" -> {
                c.skip();
                blocks.block(c, found);
            }
            case "explain" -> explain(c, found);
            default -> found.add(utility(c));
        }
    }

    private Change utility(Cursor c) {
        String word = c.word();
        if (c.accept("discard", "all")) {
            return new Change.ServerCommand("DISCARD ALL");
        }
        Change nothing = c.isKind(Tokens.Kind.WORD) ? MaintenanceReader.nothing(word) : null;
        if (nothing != null && !c.is("prepare", "transaction")) {
            c.moveTo(c.end());
            return nothing;
        }
        int first = c.at();
        c.skip();
        return switch (word) {
            case "set" -> SessionReader.set(c);
            case "reset" -> SessionReader.reset(c);
            case "vacuum" -> MaintenanceReader.vacuum(c);
            case "analyze", "analyse" -> MaintenanceReader.analyze(c);
            case "cluster" -> MaintenanceReader.cluster(c);
            case "lock" -> MaintenanceReader.lock(c);
            case "truncate" -> MaintenanceReader.truncate(c);
            case "copy" -> MaintenanceReader.copy(c, expressions);
            case "refresh" -> MaintenanceReader.refresh(c);
            case "reindex" -> indexes.reindex(c);
            case "call", "execute" -> MaintenanceReader.call(c);
            case "grant" -> GrantReader.grant(c, false);
            case "revoke" -> GrantReader.grant(c, true);
            case "comment" -> {
                c.expect("on");
                yield GrantReader.comment(c);
            }
            case "security" -> {
                c.expect("label");
                yield GrantReader.securityLabel(c);
            }
            case "declare" -> cursor(c);
            case "prepare" -> throw new Unreadable("leaves its transaction open, for another session to end");
            case "import" -> importSchema(c);
            case "reassign" -> throw new Unreadable("changes the owner of all that a role owns");
            default -> {
                c.moveTo(first);
                throw c.notKnown();
            }
        };
    }

    private Change cursor(Cursor c) {
        while (!c.atEnd() && !c.is("for")) {
            c.skip();
        }
        c.expect("for");
        return new Change.Select(expressions.query(c));
    }

    private static Change importSchema(Cursor c) {
        c.expect("foreign");
        c.expect("schema");
        Name schema = c.name();
        c.rest();
        return new Change.CreateObject(ObjectKind.OTHER, schema, "IMPORT FOREIGN SCHEMA");
    }

    /** EXPLAIN does nothing; EXPLAIN ANALYZE runs its statement. */
    private void explain(Cursor c, Found found) {
        c.skip();
        boolean runs = false;
        if (c.isSign('(')) {
            for (Cursor option : c.inside().parts()) {
                if (option.accept("analyze") || option.accept("analyse")) {
                    runs = !option.is("false")
                            && !option.is("off")
                            && !option.word().equals("0");
                }
            }
        } else {
            runs = c.accept("analyze") || c.accept("analyse");
            c.accept("verbose");
        }
        if (runs) {
            statement(c, found);
        } else {
            c.rest();
            found.add(new Change.Irrelevant("EXPLAIN"));
        }
    }

    private void create(Cursor c, Found found) {
        c.skip();
        boolean orReplace = c.accept("or", "replace");
        Persistence persistence = Persistence.PERMANENT;
        if (!c.accept("global")) {
            c.accept("local");
        }
        if (c.accept("temp") || c.accept("temporary")) {
            persistence = Persistence.TEMPORARY;
        } else if (c.accept("unlogged")) {
            persistence = Persistence.UNLOGGED;
        }
        Change change = persistence == Persistence.PERMANENT ? createObject(c, orReplace) : null;
        found.add(change == null ? createRelation(c, orReplace, persistence) : change);
    }

    private Change createRelation(Cursor c, boolean orReplace, Persistence persistence) {
        if (!orReplace && c.accept("table")) {
            return tables.read(c, persistence, false);
        }
        if (!orReplace && c.accept("foreign", "table")) {
            return tables.read(c, persistence, true);
        }
        if (c.accept("view") || c.accept("recursive", "view")) {
            return objects.view(c, orReplace, persistence == Persistence.TEMPORARY);
        }
        if (c.accept("sequence")) {
            return SequenceReader.create(c);
        }
        throw c.notKnown();
    }

    /** What cannot be temporary; null where something else stands here. */
    private @Nullable Change createObject(Cursor c, boolean orReplace) {
        if (c.accept("index")) {
            return indexes.create(c, false);
        }
        if (c.accept("unique", "index")) {
            return indexes.create(c, true);
        }
        if (c.accept("function")) {
            return RoutineReader.function(c, ObjectKind.FUNCTION, orReplace);
        }
        if (c.accept("procedure")) {
            return RoutineReader.function(c, ObjectKind.PROCEDURE, orReplace);
        }
        if (c.accept("trigger")) {
            return routines.trigger(c, orReplace, false);
        }
        if (c.accept("constraint", "trigger")) {
            return routines.trigger(c, orReplace, true);
        }
        if (c.accept("policy")) {
            return routines.policy(c);
        }
        if (c.accept("rule")) {
            return RoutineReader.rule(c, orReplace);
        }
        return createOther(c);
    }

    private @Nullable Change createOther(Cursor c) {
        if (c.accept("materialized", "view")) {
            return objects.materializedView(c);
        }
        if (c.accept("type")) {
            return CreateReader.type(c);
        }
        if (c.accept("domain")) {
            return objects.domain(c);
        }
        if (c.accept("schema")) {
            return CreateReader.schema(c);
        }
        if (c.accept("extension")) {
            return CreateReader.extension(c);
        }
        if (c.accept("statistics")) {
            return objects.statistics(c);
        }
        if (c.accept("publication")) {
            return CreateReader.publication(c, false);
        }
        if (c.accept("subscription")) {
            return CreateReader.subscription(c, "CREATE");
        }
        if (c.is("foreign", "table") || c.is("table") || c.is("view") || c.is("sequence")) {
            return null;
        }
        return CreateReader.other(c);
    }

    private void alter(Cursor c, Found found) {
        c.skip();
        int first = c.at();
        int before = found.size();
        altered(c, first, found);
        if (saysIfExists(c.tokens(), first)) {
            found.ifExistsSince(before);
        }
    }

    /** IF EXISTS behind the words for the kind of object. */
    private static boolean saysIfExists(Tokens tokens, int first) {
        for (int i = first + 1; i + 1 < tokens.size() && i <= first + 2; i++) {
            if (tokens.is(i, "if") && tokens.is(i + 1, "exists")) {
                return true;
            }
        }
        return false;
    }

    private void altered(Cursor c, int first, Found found) {
        if (c.accept("system")) {
            c.rest();
            found.add(new Change.ServerCommand("ALTER SYSTEM"));
            return;
        }
        if (c.accept("user", "mapping")) {
            c.rest();
            found.add(new Change.AlterObject(ObjectKind.OTHER, Name.of("user mapping"), "USER MAPPING"));
            return;
        }
        ObjectKind kind = ObjectKinds.read(c);
        if (kind == null) {
            throw c.notKnown();
        }
        switch (kind) {
            case TABLE, FOREIGN_TABLE -> alterTables.read(c, kind, found);
            case TYPE -> alterObjects.type(c, found);
            case COLUMN, CONSTRAINT -> {
                c.moveTo(first);
                throw c.notKnown();
            }
            default -> found.add(alterObject(c, kind, first));
        }
    }

    private Change alterObject(Cursor c, ObjectKind kind, int first) {
        return switch (kind) {
            case INDEX -> indexes.alter(c);
            case SEQUENCE -> SequenceReader.alter(c);
            case VIEW, MATERIALIZED_VIEW -> alterObjects.view(c, kind);
            case DOMAIN -> alterObjects.domain(c);
            case FUNCTION, PROCEDURE, AGGREGATE -> AlterObjectReader.routine(c, kind);
            case TRIGGER -> RoutineReader.alterTrigger(c);
            case POLICY -> routines.alterPolicy(c);
            case RULE -> RoutineReader.alterRule(c);
            case PUBLICATION -> CreateReader.publication(c, true);
            case SUBSCRIPTION -> CreateReader.subscription(c, "ALTER");
            default -> {
                if (c.tokens().is(first, "event")) {
                    String trigger = c.identifier();
                    c.rest();
                    yield new Change.EventTrigger("ALTER", trigger);
                }
                if (c.tokens().is(first, "default")) {
                    c.rest();
                    yield new Change.AlterObject(kind, Name.of("default privileges"), "DEFAULT PRIVILEGES");
                }
                yield AlterObjectReader.other(c, kind);
            }
        };
    }
}
