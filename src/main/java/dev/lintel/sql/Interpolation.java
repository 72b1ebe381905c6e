package dev.lintel.sql;

import dev.lintel.change.Name;
import dev.lintel.sql.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out the SQL that an EXECUTE runs, where it is put together from literals and, in places where one name stands, from
 * variables. Such a name is a placeholder then: {@code ${variable}}.
 */
final class Interpolation {

    private Interpolation() {}

    private static final String PLACEHOLDER = "${";

    /** Whether a text has a name in it that only is known at run time. */
    static boolean hasPlaceholder(String text) {
        return text.contains(PLACEHOLDER);
    }

    /** The SQL, or null where more of it than names is only known at run time. */
    static @Nullable String sql(Cursor c) {
        StringBuilder sql = new StringBuilder();
        boolean open = false;
        do {
            boolean variable = c.isName() && !c.isSign(1, '(');
            String part = variable ? variable(c) : part(c);
            if (part == null || (open && !separates(part, 0)) || (variable && !separates(sql, sql.length() - 1))) {
                return null;
            }
            sql.append(part);
            open = variable;
        } while (c.acceptOperator("||"));
        return c.atEnd() ? sql.toString() : null;
    }

    /** A variable, or a field of a record. */
    private static @Nullable String variable(Cursor c) {
        String name = c.label();
        while (c.accept('.')) {
            name = c.label();
        }
        return c.atEnd() || c.isOperator("||") ? PLACEHOLDER + name + "}" : null;
    }

    /** Whether what stands there is no part of a word, so that a whole name begins or ends beside it. */
    private static boolean separates(CharSequence text, int at) {
        return at >= 0 && at < text.length() && " ,()\t\r\n;.".indexOf(text.charAt(at)) >= 0;
    }

    private static @Nullable String part(Cursor c) {
        if (c.isString()) {
            return c.string();
        }
        if (c.isSign('(')) {
            return sql(c.inside());
        }
        if (c.is("quote_ident") && c.isSign(1, '(')) {
            c.skip();
            String name = sql(c.inside());
            return name == null ? null : Name.quoted(name);
        }
        if (c.is("quote_literal") && c.isSign(1, '(')) {
            c.skip();
            String value = sql(c.inside());
            return value == null ? null : literal(value);
        }
        if (c.is("format") && c.isSign(1, '(')) {
            c.skip();
            return format(c.inside());
        }
        return null;
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static @Nullable String format(Cursor c) {
        List<@Nullable String> arguments = new ArrayList<>();
        for (Cursor part : c.parts()) {
            arguments.add(part.isKind(Kind.NUMBER) ? part.rest() : sql(part));
        }
        String template = arguments.isEmpty() ? null : arguments.get(0);
        return template == null ? null : format(template, arguments);
    }

    /** What format() makes of {@code %s}, {@code %I}, {@code %L}, {@code %%} and {@code %1$I}. */
    private static @Nullable String format(String template, List<@Nullable String> arguments) {
        StringBuilder sql = new StringBuilder();
        int next = 1;
        int i = 0;
        while (i < template.length()) {
            char c = template.charAt(i++);
            if (c != '%') {
                sql.append(c);
                continue;
            }
            int digits = i;
            int position = 0;
            while (i < template.length() && Character.isDigit(template.charAt(i)) && position < 1000) {
                position = position * 10 + template.charAt(i++) - '0';
            }
            boolean positioned = i > digits && i < template.length() && template.charAt(i) == '$';
            if (positioned) {
                next = position;
                i++;
            } else if (i > digits) {
                return null;
            }
            char kind = i < template.length() ? template.charAt(i++) : 0;
            if (kind == '%') {
                sql.append('%');
                continue;
            }
            String value = next > 0 && next < arguments.size() ? arguments.get(next) : null;
            next++;
            if (value == null || "sIL".indexOf(kind) < 0) {
                return null;
            }
            sql.append(kind == 'I' ? Name.quoted(value) : kind == 'L' ? literal(value) : value);
        }
        return sql.toString();
    }
}
