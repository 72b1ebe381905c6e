package dev.lintel.sql;

import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import dev.lintel.migration.SourceSpan;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was read, as text: one line for each change with its place; what is null, false or empty is left out. */
final class Rendering {

    private Rendering() {}

    static String of(ReadScript read) {
        StringBuilder text = new StringBuilder();
        for (ReadStatement statement : read.statements()) {
            text.append(place(statement.statement().span())).append('\n');
            for (ReadStatement.Placed placed : statement.changes()) {
                text.append("    ");
                SourceSpan span = statement.span(placed);
                if (!span.equals(statement.statement().span())) {
                    text.append(place(span)).append(' ');
                }
                text.append(placed.conditional() ? "maybe " : placed.nested() ? "inside " : "");
                text.append(value(placed.change())).append('\n');
            }
        }
        for (ReadScript.Comment comment : read.comments()) {
            if (comment.text().startsWith("keep:")) {
                text.append("comment ").append(place(read.script().span(comment.start(), comment.end())));
                text.append(' ').append(comment.text()).append('\n');
            }
        }
        return text.toString();
    }

    private static String place(SourceSpan span) {
        return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }

    static String value(Object value) {
        if (value instanceof Name || value instanceof DataType) {
            return value.toString();
        }
        if (value instanceof Expression expression) {
            return expression(expression);
        }
        if (value instanceof List<?> list) {
            StringBuilder text = new StringBuilder("[");
            for (Object each : list) {
                text.append(text.length() == 1 ? "" : ", ").append(value(each));
            }
            return text.append(']').toString();
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map).toString();
        }
        if (value instanceof Record record) {
            return record(record);
        }
        return value instanceof String string ? string.replace("\n", "\\n") : String.valueOf(value);
    }

    private static String expression(Expression e) {
        String kind = e.getClass().getSimpleName();
        String incomplete = e instanceof Expression.Other other && !other.complete() ? "?" : "";
        StringBuilder text = new StringBuilder(kind).append(incomplete).append('<');
        text.append(e.text().replace("\n", "\\n")).append('>');
        return text.toString();
    }

    private static String record(Record record) {
        StringBuilder text = new StringBuilder(record.getClass().getSimpleName());
        try {
            boolean any = false;
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                Object value = accessor.invoke(record);
                // The same columns again, with the tables they may be of: the schema's tests hold those.
                boolean again = record instanceof Query && component.getName().equals("uses");
                if (again || isNothing(value)) {
                    continue;
                }
                text.append(any ? ", " : "(");
                any = true;
                text.append(component.getName());
                if (!Boolean.TRUE.equals(value)) {
                    text.append('=').append(value(value));
                }
            }
            return text.append(any ? ")" : "").toString();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static boolean isNothing(Object value) {
        return value == null
                || Boolean.FALSE.equals(value)
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof String string && string.isEmpty())
                || String.valueOf(value).equals("NONE")
                || String.valueOf(value).equals("PERMANENT");
    }
}
