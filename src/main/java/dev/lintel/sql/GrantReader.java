package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads GRANT, REVOKE, COMMENT ON and SECURITY LABEL. */
final class GrantReader {

    private GrantReader() {}

    /** From behind GRANT or REVOKE. */
    static Change grant(Cursor c, boolean revoke) {
        if (revoke && !c.accept("grant", "option", "for") && (c.is("admin") || c.is("inherit") || c.is("set"))) {
            c.moveTo(c.is(1, "option") && c.is(2, "for") ? c.at() + 3 : c.at());
        }
        List<String> privileges = privileges(c);
        String toward = revoke ? "from" : "to";
        if (c.accept(toward)) {
            List<Name> granted = new ArrayList<>();
            for (String role : privileges) {
                granted.add(Name.of(role.toLowerCase(Locale.ROOT)));
            }
            return new Change.Grant(revoke, ObjectKind.ROLE, granted, List.of(), roles(c));
        }
        c.expect("on");
        if (c.accept("all")) {
            return allInSchema(c, revoke, privileges, toward);
        }
        ObjectKind read = ObjectKinds.read(c);
        ObjectKind kind = read == null ? ObjectKind.TABLE : read;
        List<Name> objects = new ArrayList<>();
        do {
            if (c.isKind(Tokens.Kind.NUMBER)) {
                objects.add(Name.of(c.word()));
                c.skip();
            } else {
                objects.add(c.anyName());
            }
            if (c.isSign('(')) {
                c.skipParenthesis();
            }
        } while (c.accept(','));
        c.expect(toward);
        return new Change.Grant(revoke, kind, objects, privileges, roles(c));
    }

    private static Change allInSchema(Cursor c, boolean revoke, List<String> privileges, String toward) {
        ObjectKind kind = switch (c.word()) {
            case "tables" -> ObjectKind.TABLE;
            case "sequences" -> ObjectKind.SEQUENCE;
            case "functions", "routines" -> ObjectKind.FUNCTION;
            case "procedures" -> ObjectKind.PROCEDURE;
            default -> throw c.notKnown();
        };
        c.skip();
        c.expect("in");
        c.expect("schema");
        do {
            c.identifier();
        } while (c.accept(','));
        c.expect(toward);
        return new Change.Grant(revoke, kind, List.of(), privileges, roles(c));
    }

    /** Privileges in upper case, without the columns some of them name. */
    private static List<String> privileges(Cursor c) {
        List<String> privileges = new ArrayList<>();
        do {
            StringBuilder words = new StringBuilder();
            while (!c.atEnd() && !c.isSign(',') && !c.is("on") && !c.is("to") && !c.is("from")) {
                if (c.isSign('(')) {
                    c.skipParenthesis();
                } else {
                    words.append(words.length() == 0 ? "" : " ").append(c.label());
                }
            }
            if (words.length() == 0) {
                throw c.notKnown();
            }
            privileges.add(words.toString().toUpperCase(Locale.ROOT));
        } while (c.accept(','));
        return privileges;
    }

    private static List<String> roles(Cursor c) {
        List<String> roles = new ArrayList<>();
        do {
            c.accept("group");
            roles.add(c.label());
        } while (c.accept(','));
        if (c.accept("with")) {
            while (!c.atEnd() && !c.is("granted")) {
                c.skip();
            }
        }
        if (c.accept("granted", "by")) {
            c.label();
        }
        c.cascade();
        return roles;
    }

    /** From behind COMMENT ON. */
    static Change comment(Cursor c) {
        ObjectKind kind = ObjectKinds.read(c);
        if (kind == null) {
            throw c.notKnown();
        }
        @Nullable Name table = null;
        Name object;
        switch (kind) {
            case COLUMN -> {
                List<String> parts = dotted(c);
                int last = parts.size() - 1;
                if (last < 1) {
                    throw c.notKnown();
                }
                object = Name.of(parts.get(last));
                table = new Name(last > 1 ? parts.get(last - 2) : null, parts.get(last - 1));
            }
            case CONSTRAINT, TRIGGER, RULE, POLICY -> {
                object = Name.of(c.identifier());
                c.expect("on");
                boolean domain = kind == ObjectKind.CONSTRAINT && c.accept("domain");
                Name owner = c.name();
                table = domain ? null : owner;
            }
            default -> object = upToIs(c);
        }
        c.expect("is");
        if (!c.accept("null")) {
            strings(c);
        }
        return new Change.Comment(kind, object, table);
    }

    private static void strings(Cursor c) {
        if (c.isKind(Tokens.Kind.PARAMETER)) {
            c.skip();
            return;
        }
        do {
            c.string();
        } while (c.isString());
    }

    private static List<String> dotted(Cursor c) {
        List<String> parts = new ArrayList<>();
        do {
            parts.add(c.label());
        } while (c.accept('.'));
        return parts;
    }

    private static Name upToIs(Cursor c) {
        int start = c.at();
        if (c.tokens().isName(start)) {
            Name name = c.anyName();
            if (c.isSign('(')) {
                c.skipParenthesis();
            }
            if (c.is("is")) {
                return name;
            }
        }
        while (!c.atEnd() && !c.is("is")) {
            c.skip();
        }
        return Name.of(c.textFrom(start));
    }

    /** From behind SECURITY LABEL. */
    static Change securityLabel(Cursor c) {
        if (c.accept("for")) {
            c.skip();
        }
        c.expect("on");
        ObjectKind kind = ObjectKinds.read(c);
        if (kind == null) {
            throw c.notKnown();
        }
        Name object = upToIs(c);
        c.expect("is");
        if (!c.accept("null")) {
            c.string();
        }
        return new Change.AlterObject(kind, object, "SECURITY LABEL");
    }
}
