package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Change.CreateTable;
import dev.lintel.change.Change.Persistence;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads CREATE TABLE, from what stands behind TABLE. */
final class CreateTableReader {

    /** The type of a column whose type comes from a query. */
    private static final DataType UNKNOWN = DataType.of("unknown");

    private final ExpressionReader expressions;
    private final KeyReader keys;
    private final ConstraintReader constraints;
    private final ColumnReader columns;

    CreateTableReader(
            ExpressionReader expressions, KeyReader keys, ConstraintReader constraints, ColumnReader columns) {
        this.expressions = expressions;
        this.keys = keys;
        this.constraints = constraints;
        this.columns = columns;
    }

    Change read(Cursor c, Persistence persistence, boolean foreign) {
        Reading reading = new Reading();
        boolean ifNotExists = c.ifNotExists();
        Name table = c.name();
        if (c.accept("partition", "of")) {
            reading.partition(c);
        } else if (c.is("of")) {
            throw new Unreadable("the columns come from a type");
        } else if (c.isSign('(')) {
            reading.elements(c.inside());
        }
        while (!c.atEnd()) {
            reading.clause(c);
        }
        return new CreateTable(
                table,
                ifNotExists,
                persistence,
                foreign,
                reading.columns,
                reading.constraints,
                reading.origin(),
                reading.tablespace,
                reading.accessMethod);
    }

    private final class Reading {
        private final List<ColumnDefinition> columns = new ArrayList<>();
        private final List<Constraint> constraints = new ArrayList<>();
        private final List<Name> inherits = new ArrayList<>();
        private final List<Change.Like> likes = new ArrayList<>();
        private Change.@Nullable PartitionKey partitionBy;
        private Change.@Nullable PartitionOf partitionOf;
        private @Nullable Query query;
        private boolean withNoData;
        private @Nullable String tablespace;
        private @Nullable String accessMethod;

        private Change.TableOrigin origin() {
            boolean plain = partitionBy == null
                    && partitionOf == null
                    && inherits.isEmpty()
                    && likes.isEmpty()
                    && query == null;
            return plain
                    ? Change.TableOrigin.PLAIN
                    : new Change.TableOrigin(partitionBy, partitionOf, inherits, likes, query, withNoData);
        }

        private void elements(Cursor c) {
            while (!c.atEnd()) {
                int comma = c.nextComma();
                Cursor element = new Cursor(c.tokens(), c.at(), comma);
                element(element);
                element.expectEnd();
                c.moveTo(comma);
                if (comma < c.end()) {
                    c.skip();
                    if (c.atEnd()) {
                        throw c.notKnown();
                    }
                }
            }
        }

        private void element(Cursor c) {
            if (c.accept("like")) {
                likes.add(like(c));
            } else if (ConstraintReader.startsHere(c)) {
                constraints.add(CreateTableReader.this.constraints.table(c));
            } else {
                String name = c.identifier();
                if (c.atEnd()) {
                    columns.add(CreateTableReader.this.columns.column(c, name, UNKNOWN));
                } else {
                    columns.add(CreateTableReader.this.columns.column(c, name, TypeReader.read(c)));
                }
            }
        }

        private void partition(Cursor c) {
            Name parent = c.name();
            if (c.isSign('(')) {
                for (Cursor part : c.inside().parts()) {
                    partitionElement(part);
                }
            }
            partitionOf = new Change.PartitionOf(parent, bound(c));
        }

        /** A column of a partition adds constraints to what the parent says; its default is nobody's danger. */
        private void partitionElement(Cursor c) {
            if (ConstraintReader.startsHere(c)) {
                constraints.add(CreateTableReader.this.constraints.table(c));
                c.expectEnd();
                return;
            }
            String name = c.identifier();
            c.accept("with", "options");
            ColumnDefinition column = CreateTableReader.this.columns.column(c, name, UNKNOWN);
            constraints.addAll(column.constraints());
            if (column.notNull()) {
                constraints.add(new Constraint.NotNull(null, name, true, false));
            }
        }

        private void clause(Cursor c) {
            if (c.accept("inherits")) {
                Cursor inside = c.inside();
                do {
                    inherits.add(inside.name());
                } while (inside.accept(','));
                inside.expectEnd();
            } else if (c.accept("partition", "by")) {
                String strategy = c.label().toUpperCase(Locale.ROOT);
                List<IndexKey> read = keys.list(c);
                partitionBy = new Change.PartitionKey(strategy, read);
            } else if (c.accept("using")) {
                accessMethod = c.identifier();
            } else if (c.accept("tablespace")) {
                tablespace = c.identifier();
            } else if (c.is("with") && c.isSign(1, '(')) {
                c.skip();
                c.skipParenthesis();
            } else if (c.accept("server")) {
                c.identifier();
            } else if (c.accept("options")) {
                c.skipParenthesis();
            } else if (c.accept("as")) {
                query(c);
            } else if (!c.accept("without", "oids")
                    && !c.accept("with", "oids")
                    && !c.accept("on", "commit", "drop")
                    && !(c.accept("on", "commit", "preserve") && c.accept("rows"))
                    && !(c.accept("on", "commit", "delete") && c.accept("rows"))) {
                throw c.notKnown();
            }
        }

        private void query(Cursor c) {
            if (c.is("execute")) {
                throw new Unreadable("a prepared statement gives the rows");
            }
            int end = c.end();
            if (end - c.at() > 2 && c.tokens().is(end - 1, "data")) {
                withNoData = c.tokens().is(end - 2, "no");
                end -= withNoData ? 3 : 2;
            }
            query = expressions.query(new Cursor(c.tokens(), c.at(), end));
            c.moveTo(c.end());
        }
    }

    private static Change.Like like(Cursor c) {
        Name source = c.name();
        List<String> including = new ArrayList<>();
        while (!c.atEnd()) {
            if (c.accept("including")) {
                including.add(c.label().toUpperCase(Locale.ROOT));
            } else {
                c.expect("excluding");
                including.add("EXCLUDING " + c.label().toUpperCase(Locale.ROOT));
            }
        }
        return new Change.Like(source, including);
    }

    /** {@code FOR VALUES …} or {@code DEFAULT}. */
    static Change.PartitionBound bound(Cursor c) {
        int start = c.at();
        if (c.accept("default")) {
            return new Change.PartitionBound(true, List.of(), List.of(), List.of(), c.textFrom(start));
        }
        c.expect("for");
        c.expect("values");
        List<String> from = List.of();
        List<String> to = List.of();
        List<String> in = List.of();
        if (c.accept("in")) {
            in = values(c);
        } else if (c.accept("from")) {
            from = values(c);
            c.expect("to");
            to = values(c);
        } else {
            c.expect("with");
            c.skipParenthesis();
        }
        return new Change.PartitionBound(false, from, to, in, c.textFrom(start));
    }

    private static List<String> values(Cursor c) {
        List<String> values = new ArrayList<>();
        for (Cursor part : c.inside().parts()) {
            values.add(part.rest());
        }
        return values;
    }
}
