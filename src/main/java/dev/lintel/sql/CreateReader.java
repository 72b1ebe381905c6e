package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.change.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads CREATE of views, types, domains, schemas, extensions, statistics and what else is neither table nor routine. */
final class CreateReader {

    private final ExpressionReader expressions;
    private final ConstraintReader constraints;

    CreateReader(ExpressionReader expressions, ConstraintReader constraints) {
        this.expressions = expressions;
        this.constraints = constraints;
    }

    /** From behind VIEW. */
    Change view(Cursor c, boolean orReplace, boolean temporary) {
        Name view = c.name();
        List<String> columns = c.optionalColumnList();
        if (c.accept("with")) {
            c.skipParenthesis();
        }
        c.expect("as");
        int end = c.end();
        if (end - c.at() > 3 && c.tokens().is(end - 1, "option") && c.tokens().is(end - 2, "check")) {
            end -= c.tokens().is(end - 3, "with") ? 3 : 4;
        }
        Query query = expressions.query(new Cursor(c.tokens(), c.at(), end));
        c.moveTo(c.end());
        return new Change.CreateView(view, orReplace, temporary, columns, query);
    }

    /** From behind MATERIALIZED VIEW. */
    Change materializedView(Cursor c) {
        boolean ifNotExists = c.ifNotExists();
        Name view = c.name();
        c.optionalColumnList();
        if (c.accept("using")) {
            c.identifier();
        }
        if (c.accept("with")) {
            c.skipParenthesis();
        }
        if (c.accept("tablespace")) {
            c.identifier();
        }
        c.expect("as");
        int end = c.end();
        boolean withData = true;
        if (end - c.at() > 2 && c.tokens().is(end - 1, "data")) {
            withData = !c.tokens().is(end - 2, "no");
            end -= withData ? 2 : 3;
        }
        Query query = expressions.query(new Cursor(c.tokens(), c.at(), end));
        c.moveTo(c.end());
        return new Change.CreateMaterializedView(view, ifNotExists, query, withData);
    }

    /** From behind TYPE. */
    static Change type(Cursor c) {
        Name type = c.name();
        if (c.accept("as", "enum")) {
            List<String> labels = new ArrayList<>();
            for (Cursor part : c.inside().parts()) {
                labels.add(part.string());
                part.expectEnd();
            }
            return new Change.CreateEnum(type, labels);
        }
        if (c.accept("as", "range")) {
            c.skipParenthesis();
            return new Change.CreateOtherType(type);
        }
        if (c.accept("as")) {
            List<ColumnDefinition> attributes = new ArrayList<>();
            for (Cursor part : c.inside().parts()) {
                String name = part.identifier();
                DataType of = AlterObjectReader.attributeType(part);
                attributes.add(new ColumnDefinition(
                        name, of, null, false, null, null, false, ColumnDefinition.Identity.NONE, List.of()));
            }
            return new Change.CreateCompositeType(type, attributes);
        }
        if (c.isSign('(')) {
            c.skipParenthesis();
        }
        return new Change.CreateOtherType(type);
    }

    /** From behind DOMAIN. */
    Change domain(Cursor c) {
        Name domain = c.name();
        c.accept("as");
        DataType base = TypeReader.read(c);
        Expression defaultValue = null;
        boolean notNull = false;
        List<Constraint.Check> checks = new ArrayList<>();
        while (!c.atEnd()) {
            @Nullable String name = c.accept("constraint") ? c.identifier() : null;
            if (c.accept("collate")) {
                c.anyName();
            } else if (c.accept("default")) {
                int end = ColumnReader.defaultEnd(c);
                defaultValue = expressions.rest(new Cursor(c.tokens(), c.at(), end));
                c.moveTo(end);
            } else if (c.accept("not", "null")) {
                notNull = true;
            } else if (!c.accept("null")) {
                c.expect("check");
                checks.add((Constraint.Check) constraints.check(c, name));
            }
        }
        return new Change.CreateDomain(domain, base, defaultValue, notNull, checks);
    }

    /** From behind SCHEMA. */
    static Change schema(Cursor c) {
        boolean ifNotExists = c.ifNotExists();
        String schema = c.is("authorization") ? "" : c.identifier();
        if (c.accept("authorization")) {
            String role = c.label();
            schema = schema.isEmpty() ? role : schema;
        }
        if (!c.atEnd()) {
            throw new Unreadable("more objects in the same CREATE SCHEMA");
        }
        return new Change.CreateSchema(schema, ifNotExists);
    }

    /** From behind EXTENSION. */
    static Change extension(Cursor c) {
        boolean ifNotExists = c.ifNotExists();
        String extension = c.identifier();
        c.accept("with");
        while (!c.atEnd()) {
            if (c.accept("schema") || c.accept("version") || c.accept("from")) {
                c.skip();
            } else {
                c.expect("cascade");
            }
        }
        return new Change.CreateExtension(extension, ifNotExists);
    }

    /** From behind STATISTICS. */
    Change statistics(Cursor c) {
        c.ifNotExists();
        Name statistics = c.is("on") || c.isSign('(') ? Name.of("") : c.name();
        c.optionalColumnList();
        c.expect("on");
        List<String> columns = new ArrayList<>();
        do {
            int end = statisticsKeyEnd(c);
            Cursor key = new Cursor(c.tokens(), c.at(), end);
            for (String column : expressions.rest(key).columns()) {
                if (!columns.contains(column)) {
                    columns.add(column);
                }
            }
            c.moveTo(end);
        } while (c.accept(','));
        c.expect("from");
        return new Change.CreateStatistics(statistics, c.name(), columns);
    }

    private static int statisticsKeyEnd(Cursor c) {
        int comma = c.nextComma();
        int depth = 0;
        for (int i = c.at(); i < comma; i++) {
            depth += c.tokens().isSign(i, '(') ? 1 : c.tokens().isSign(i, ')') ? -1 : 0;
            if (depth == 0 && c.tokens().is(i, "from")) {
                return i;
            }
        }
        return comma;
    }

    /** CREATE and ALTER PUBLICATION, from behind that word. */
    static Change publication(Cursor c, boolean alter) {
        String publication = c.identifier();
        if (alter) {
            Change common = AlterObjectReader.common(c, ObjectKind.PUBLICATION, Name.of(publication), false);
            if (common != null) {
                return common;
            }
        }
        String action = alter ? c.word().toUpperCase(Locale.ROOT) : "CREATE";
        List<Name> tables = new ArrayList<>();
        List<Name> only = new ArrayList<>();
        boolean all = false;
        if (alter && c.is("set") && c.isSign(1, '(')) {
            c.skip();
            return new Change.Publication(publication, "OTHER", tables, only, false, publish(c.inside()));
        }
        if (alter ? c.accept("add") || c.accept("set") || c.accept("drop") : c.accept("for")) {
            all = publicationObjects(c, tables, only);
        }
        String publish = c.accept("with") ? publish(c.inside()) : null;
        return new Change.Publication(publication, action, tables, only, all, publish);
    }

    /** What {@code publish = 'insert, update'} says among the options. */
    private static @Nullable String publish(Cursor options) {
        for (Cursor option : options.parts()) {
            if (option.accept("publish") && option.acceptOperator("=") && option.isString()) {
                return option.string();
            }
        }
        options.rest();
        return null;
    }

    /** Gives whether all tables are meant. */
    private static boolean publicationObjects(Cursor c, List<Name> tables, List<Name> only) {
        boolean all = false;
        do {
            if (c.accept("all")) {
                all |= c.is("tables");
                c.label();
            } else if (c.accept("tables", "in", "schema") || c.accept("all", "tables", "in")) {
                c.label();
                while (c.isSign(',') && !c.is(1, "table") && !c.is(1, "tables")) {
                    c.skip();
                    c.label();
                }
            } else {
                c.accept("table");
                MaintenanceReader.table(c, tables, only);
                c.optionalColumnList();
                if (c.accept("where")) {
                    c.skipParenthesis();
                }
            }
        } while (c.accept(','));
        return all;
    }

    /** CREATE and ALTER SUBSCRIPTION, from behind that word. */
    static Change subscription(Cursor c, String verb) {
        String subscription = c.identifier();
        Change common = verb.equals("ALTER")
                ? AlterObjectReader.common(c, ObjectKind.SUBSCRIPTION, Name.of(subscription), false)
                : null;
        if (common != null) {
            return common;
        }
        boolean slot = verb.equals("CREATE");
        while (!c.atEnd()) {
            if (c.isSign('(')) {
                for (Cursor option : c.inside().parts()) {
                    slot &= !makesNoSlot(option);
                }
            } else {
                c.skip();
            }
        }
        return new Change.Subscription(subscription, verb, slot);
    }

    private static boolean makesNoSlot(Cursor option) {
        boolean decides = option.accept("create_slot") || option.accept("connect");
        option.acceptOperator("=");
        String value = option.isString() ? option.string() : option.word();
        return decides && (value.equals("false") || value.equals("off") || value.equals("0"));
    }

    /** Any other kind of object, from behind CREATE; what its words are is part of the change. */
    static @Nullable Change other(Cursor c) {
        int start = c.at();
        if (c.accept("user", "mapping")) {
            c.rest();
            return new Change.CreateObject(ObjectKind.OTHER, Name.of("user mapping"), "USER MAPPING");
        }
        ObjectKind kind = ObjectKinds.read(c);
        if (kind == null || c.atEnd()) {
            return null;
        }
        String what = c.textFrom(start).toUpperCase(Locale.ROOT);
        if (kind == ObjectKind.DATABASE || what.equals("TABLESPACE")) {
            c.rest();
            return new Change.ServerCommand("CREATE " + what);
        }
        if (what.equals("EVENT TRIGGER")) {
            String trigger = c.identifier();
            c.rest();
            return new Change.EventTrigger("CREATE", trigger);
        }
        if (kind != ObjectKind.ROLE && kind != ObjectKind.AGGREGATE && kind != ObjectKind.OTHER) {
            return null;
        }
        c.ifNotExists();
        Name name = c.tokens().isName(c.at()) ? c.anyName() : Name.of(what.toLowerCase(Locale.ROOT));
        c.rest();
        return new Change.CreateObject(kind, name, what);
    }
}
