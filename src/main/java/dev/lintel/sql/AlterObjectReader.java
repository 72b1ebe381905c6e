package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads ALTER of what is neither a table, an index nor a sequence, and the actions that all kinds share. */
final class AlterObjectReader {

    private final ExpressionReader expressions;

    AlterObjectReader(ExpressionReader expressions) {
        this.expressions = expressions;
    }

    /** RENAME TO, SET SCHEMA, OWNER TO and SET TABLESPACE; null where something else stands here. */
    static @Nullable Change common(Cursor c, ObjectKind kind, Name object, boolean ifExists) {
        if (c.accept("rename", "to")) {
            return new Change.Rename(kind, object, c.identifier(), ifExists);
        }
        if (c.accept("set", "schema")) {
            return new Change.SetSchema(kind, object, c.identifier());
        }
        if (c.accept("owner", "to")) {
            return new Change.SetOwner(kind, object, c.label());
        }
        if (c.accept("set", "tablespace")) {
            String tablespace = c.identifier();
            c.accept("nowait");
            return new Change.SetTablespace(kind, object, tablespace);
        }
        return null;
    }

    static boolean dependsOnExtension(Cursor c) {
        boolean found =
                c.accept("depends", "on", "extension") || (c.accept("no", "depends", "on") && c.accept("extension"));
        if (found) {
            c.identifier();
        }
        return found;
    }

    /** SET (…) and RESET (…). */
    static Change storage(Cursor c, ObjectKind kind, Name object) {
        boolean set = c.accept("set");
        if (!set) {
            c.expect("reset");
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Cursor part : c.inside().parts()) {
            String name = part.label();
            if (part.accept('.')) {
                name = name + "." + part.label();
            }
            String value = "";
            if (part.acceptOperator("=")) {
                value = part.isString() ? part.string() : part.rest();
            }
            part.expectEnd();
            parameters.put(name.toLowerCase(Locale.ROOT), value);
        }
        return new Change.SetStorageParameters(kind, object, parameters);
    }

    /** ALTER VIEW and ALTER MATERIALIZED VIEW, from behind those words. */
    Change view(Cursor c, ObjectKind kind) {
        if (c.is("all", "in")) {
            throw new Unreadable("moves all views of a tablespace");
        }
        boolean ifExists = c.ifExists();
        Name view = c.name();
        Change common = common(c, kind, view, ifExists);
        if (common != null) {
            return common;
        }
        if (c.accept("rename")) {
            c.accept("column");
            String column = c.identifier();
            c.expect("to");
            return new Change.RenameColumn(view, column, c.identifier(), false);
        }
        int start = c.at();
        if (c.accept("cluster", "on")) {
            return new Change.SetClusterIndex(view, c.identifier());
        }
        if (c.accept("set", "without", "cluster")) {
            return new Change.SetClusterIndex(view, null);
        }
        if (c.accept("set", "access", "method")) {
            return new Change.SetAccessMethod(view, c.label());
        }
        if (dependsOnExtension(c)) {
            return new Change.AlterView(view, c.textFrom(start));
        }
        if (c.accept("alter")) {
            c.accept("column");
            c.identifier();
            if (!c.is("set") && !c.is("drop") && !c.is("reset")) {
                throw c.notKnown();
            }
            c.rest();
            return new Change.AlterView(view, c.textFrom(start));
        }
        return storage(c, kind, view);
    }

    /** ALTER TYPE, from behind those words. */
    void type(Cursor c, Found found) {
        Name type = c.name();
        Change common = common(c, ObjectKind.TYPE, type, false);
        if (common != null) {
            found.add(common);
            return;
        }
        if (c.accept("add", "value")) {
            boolean ifNotExists = c.ifNotExists();
            String label = c.string();
            String before = c.accept("before") ? c.string() : null;
            String after = before == null && c.accept("after") ? c.string() : null;
            found.add(new Change.AddEnumValue(type, label, ifNotExists, before, after));
        } else if (c.accept("rename", "value")) {
            String label = c.string();
            c.expect("to");
            found.add(new Change.RenameEnumValue(type, label, c.string()));
        } else if (c.accept("rename", "attribute")) {
            String attribute = c.identifier();
            c.expect("to");
            String newName = c.identifier();
            found.add(new Change.AlterCompositeType(type, "RENAME", attribute, newName, c.cascade()));
        } else if (c.is("set") && c.isSign(1, '(')) {
            c.skip();
            c.skipParenthesis();
            found.add(new Change.AlterObject(ObjectKind.TYPE, type, "SET"));
        } else {
            attributes(c, type, found);
        }
    }

    private static void attributes(Cursor c, Name type, Found found) {
        if (!c.is("add") && !c.is("drop") && !c.is("alter")) {
            // Nothing at all is no action either.
            c.expect("add");
        }
        boolean single = c.nextComma() == c.end();
        for (Cursor part : c.parts()) {
            int start = part.at();
            Change change = attribute(part, type);
            part.expectEnd();
            if (single) {
                found.add(change);
            } else {
                found.add(change, c.tokens().start(start), c.tokens().end(part.end() - 1));
            }
        }
    }

    private static Change attribute(Cursor c, Name type) {
        String action = c.word().toUpperCase(Locale.ROOT);
        if (!c.accept("add", "attribute") && !c.accept("drop", "attribute") && !c.accept("alter", "attribute")) {
            throw c.notKnown();
        }
        c.ifExists();
        String attribute = c.identifier();
        if (!action.equals("DROP")) {
            if (action.equals("ALTER") && !c.accept("set", "data", "type")) {
                c.expect("type");
            }
            TypeReader.read(c);
            if (c.accept("collate")) {
                c.anyName();
            }
        }
        return new Change.AlterCompositeType(type, action, attribute, null, c.cascade());
    }

    /** ALTER DOMAIN, from behind those words. */
    Change domain(Cursor c) {
        Name domain = c.name();
        Change common = common(c, ObjectKind.DOMAIN, domain, false);
        if (common != null) {
            return common;
        }
        if (c.accept("add")) {
            return addDomainConstraint(c, domain);
        }
        if (c.accept("validate", "constraint")) {
            return new Change.ValidateDomainConstraint(domain, c.identifier());
        }
        if (c.accept("set", "not", "null")) {
            return new Change.SetDomainNotNull(domain);
        }
        if (c.accept("drop", "not", "null")) {
            return new Change.LoosenDomain(domain, "DROP NOT NULL", null, null, null);
        }
        if (c.accept("set", "default")) {
            return new Change.LoosenDomain(domain, "SET DEFAULT", null, null, expressions.rest(c));
        }
        if (c.accept("drop", "default")) {
            return new Change.LoosenDomain(domain, "DROP DEFAULT", null, null, null);
        }
        if (c.accept("rename", "constraint")) {
            String constraint = c.identifier();
            c.expect("to");
            return new Change.LoosenDomain(domain, "RENAME CONSTRAINT", constraint, c.identifier(), null);
        }
        c.expect("drop");
        c.expect("constraint");
        c.ifExists();
        String constraint = c.identifier();
        c.cascade();
        return new Change.LoosenDomain(domain, "DROP CONSTRAINT", constraint, null, null);
    }

    private Change addDomainConstraint(Cursor c, Name domain) {
        @Nullable String name = c.accept("constraint") ? c.identifier() : null;
        if (c.accept("not", "null")) {
            return new Change.AddDomainConstraint(
                    domain, name, null, true, ConstraintReader.attributes(c).isValidated());
        }
        c.expect("check");
        Expression condition = expressions.inParentheses(c);
        return new Change.AddDomainConstraint(
                domain, name, condition, false, ConstraintReader.attributes(c).isValidated());
    }

    /** ALTER FUNCTION, PROCEDURE, ROUTINE and AGGREGATE, from behind those words. */
    static Change routine(Cursor c, ObjectKind kind) {
        Name routine = c.anyName();
        if (c.isSign('(')) {
            c.skipParenthesis();
        }
        Change common = common(c, kind, routine, false);
        if (common != null) {
            return common;
        }
        return new Change.AlterObject(kind, routine, words(c));
    }

    /** ALTER of any other kind; what it says only concerns its own row of the catalogue. */
    static Change other(Cursor c, ObjectKind kind) {
        boolean ifExists = c.ifExists();
        Name object = kind == ObjectKind.OTHER ? odd(c) : c.anyName();
        Change common = common(c, kind, object, ifExists);
        if (common != null) {
            return common;
        }
        return new Change.AlterObject(kind, object, words(c));
    }

    /** The name of an operator, a cast or a large object is not one of words alone. */
    private static Name odd(Cursor c) {
        int start = c.at();
        while (!c.atEnd() && !c.is("rename") && !c.is("set") && !c.is("owner") && !c.is("add") && !c.is("drop")) {
            if (c.at() > start
                    && c.isKind(Tokens.Kind.WORD)
                    && !c.is("using")
                    && !c.tokens().isSign(c.at() - 1, '.')
                    && !c.tokens().is(c.at() - 1, "using")) {
                break;
            }
            if (c.isSign('(')) {
                c.skipParenthesis();
            } else {
                c.skip();
            }
        }
        if (c.at() == start + 1 && c.tokens().isName(start)) {
            return Name.of(c.tokens().name(start));
        }
        return Name.of(c.textFrom(start));
    }

    /** The first words of the rest, at most three, in upper case; never a value such as a password. */
    private static String words(Cursor c) {
        if (c.atEnd()) {
            throw c.notKnown();
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 3 && c.isKind(Tokens.Kind.WORD); i++) {
            words.append(i == 0 ? "" : " ").append(c.word().toUpperCase(Locale.ROOT));
            c.skip();
        }
        c.moveTo(c.end());
        return words.toString();
    }

    /** The attributes of a composite type, as {@code name type [COLLATE c]}. */
    static DataType attributeType(Cursor c) {
        DataType type = TypeReader.read(c);
        if (c.accept("collate")) {
            c.anyName();
        }
        c.expectEnd();
        return type;
    }
}
