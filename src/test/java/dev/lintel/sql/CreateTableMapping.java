package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.statement.LikeClause;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.create.table.Index;
import net.sf.jsqlparser.statement.create.table.PartitionBound;
import net.sf.jsqlparser.statement.create.table.TableElement;
import net.sf.jsqlparser.statement.create.table.TableOption;
import net.sf.jsqlparser.statement.create.table.TablePartitioning;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/**
 * CREATE TABLE to a change. JSqlParser keeps a good part of it as loose words, so anything that is not known word for
 * word makes the whole statement unread.
 */
final class CreateTableMapping {

    private final ParserInput input;
    private final QueryMapping queries;
    private final ColumnMapping columnMapping;
    private final ConstraintMapping constraintMapping;

    private final List<ColumnDefinition> columns = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Change.Like> likes = new ArrayList<>();
    private List<Name> inherits = List.of();
    private @Nullable String tablespace;
    private @Nullable String accessMethod;

    CreateTableMapping(ParserInput input, JSqlFrontEnd frontEnd) {
        this.input = input;
        this.queries = new QueryMapping(new ExpressionText(input.text()), List.of(), null);
        this.constraintMapping = new ConstraintMapping(queries.expressions());
        this.columnMapping = new ColumnMapping(input, queries.expressions(), constraintMapping, frontEnd);
    }

    Optional<Change> map(CreateTable statement) {
        // LIKE in the parentheses is an element; elsewhere it is another database's.
        boolean plain = (statement.getLikeTable() == null || !likes(statement).isEmpty())
                && statement.getTrailingLikeTable() == null
                && statement.getOfType() == null
                && !statement.isOrReplace()
                && statement.getRowMovement() == null
                && statement.getSpannerInterleaveIn() == null
                && (statement.getColumns() == null || statement.getSelect() == null);
        Change.Persistence persistence = persistence(statement);
        if (!plain || persistence == null || !elements(statement.getTableElements()) || !options(statement)) {
            return Optional.empty();
        }
        if (input.count("constraint") != named()) {
            return Optional.empty();
        }
        Change.PartitionKey key = null;
        if (statement.getPartitioning() != null) {
            key = key(statement.getPartitioning());
            if (key == null) {
                return Optional.empty();
            }
        }
        Change.PartitionOf parent = null;
        if (statement.getPartitionOf() != null) {
            if (statement.getPartitionBound() == null || !columns.isEmpty() || !constraints.isEmpty()) {
                return Optional.empty();
            }
            parent = new Change.PartitionOf(
                    JSqlNames.of(statement.getPartitionOf()), bound(statement.getPartitionBound()));
        }
        Change.TableOrigin origin = new Change.TableOrigin(key, parent, inherits, likes, query(statement.getSelect()));
        return Optional.of(new Change.CreateTable(
                JSqlNames.of(statement.getTable()),
                statement.isIfNotExists(),
                persistence,
                false,
                columns,
                constraints,
                origin,
                tablespace,
                accessMethod));
    }

    /** JSqlParser loses names of constraints in some places; then the number of CONSTRAINTs does not match. */
    private int named() {
        int named = 0;
        for (Constraint constraint : constraints) {
            named += constraint.name() == null ? 0 : 1;
        }
        for (ColumnDefinition column : columns) {
            for (Constraint constraint : column.constraints()) {
                named += constraint.name() == null ? 0 : 1;
            }
        }
        return named;
    }

    private dev.lintel.change.@Nullable Query query(@Nullable Select select) {
        if (select == null) {
            return null;
        }
        queries.read(select);
        return queries.query(new ExpressionText(input.text()).of(select), select);
    }

    private static Change.@Nullable Persistence persistence(CreateTable statement) {
        Change.Persistence persistence =
                statement.isUnlogged() ? Change.Persistence.UNLOGGED : Change.Persistence.PERMANENT;
        if (statement.getCreateOptionsStrings() != null) {
            for (String word : statement.getCreateOptionsStrings()) {
                String upper = word.toUpperCase(Locale.ROOT);
                if (upper.equals("TEMP") || upper.equals("TEMPORARY")) {
                    persistence = Change.Persistence.TEMPORARY;
                } else if (!upper.equals("LOCAL") && !upper.equals("GLOBAL")) {
                    return null;
                }
            }
        }
        return persistence;
    }

    private boolean elements(@Nullable List<TableElement> elements) {
        if (elements == null) {
            return true;
        }
        for (TableElement element : elements) {
            if (element instanceof net.sf.jsqlparser.statement.create.table.ColumnDefinition column) {
                ColumnDefinition mapped = columnMapping.map(column);
                if (mapped == null) {
                    return false;
                }
                columns.add(mapped);
            } else if (element instanceof Index index) {
                Constraint mapped = constraintMapping.map(index);
                if (mapped == null) {
                    return false;
                }
                constraints.add(mapped);
            } else if (element instanceof LikeClause like
                    && (like.getColumnsList() == null || like.getColumnsList().isEmpty())) {
                likes.add(new Change.Like(JSqlNames.of(like.getTable()), including(like)));
            } else {
                return false;
            }
        }
        return true;
    }

    private static List<TableElement> likes(CreateTable statement) {
        List<TableElement> likes = new ArrayList<>();
        if (statement.getTableElements() != null) {
            for (TableElement element : statement.getTableElements()) {
                if (element instanceof LikeClause) {
                    likes.add(element);
                }
            }
        }
        return likes;
    }

    private static List<String> including(LikeClause like) {
        List<String> including = new ArrayList<>();
        if (like.getOptions() != null) {
            for (LikeClause.Option option : like.getOptions()) {
                including.add((option.isIncluding() ? "" : "EXCLUDING ")
                        + option.getKind().name());
            }
        }
        return including;
    }

    private boolean options(CreateTable statement) {
        List<String> words = new ArrayList<>();
        if (statement.getTableOptions() != null) {
            for (TableOption option : statement.getTableOptions()) {
                if (option.getKind() != TableOption.Kind.OTHER) {
                    return false;
                }
                for (String token : option.getTokens()) {
                    // "TABLESPACE x" comes as one token.
                    words.addAll(token.startsWith("(") ? List.of(token) : List.of(token.split(" ", -1)));
                }
            }
        }
        int at = 0;
        while (at < words.size()) {
            int next = option(words, at);
            if (next == at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private int option(List<String> words, int at) {
        String word = words.get(at).toUpperCase(Locale.ROOT);
        boolean last = at + 1 == words.size();
        if (word.equals("ON") && words.size() > at + 2) {
            boolean rows = words.get(at + 2).equalsIgnoreCase("DROP");
            return at + (rows ? 3 : 4);
        }
        if (last) {
            return at;
        }
        String value = words.get(at + 1);
        if (word.equals("WITH") && value.startsWith("(")) {
            return at + 2;
        } else if (word.equals("TABLESPACE")) {
            tablespace = JSqlNames.folded(value);
            return at + 2;
        } else if (word.equals("USING")) {
            accessMethod = JSqlNames.folded(value);
            return at + 2;
        } else if (word.equals("INHERITS") && value.startsWith("(") && value.endsWith(")")) {
            inherits = names(value.substring(1, value.length() - 1));
            return at + 2;
        }
        return at;
    }

    private static List<Name> names(String list) {
        List<Name> names = new ArrayList<>();
        int start = 0;
        while (start <= list.length()) {
            int comma = list.indexOf(',', start);
            int end = comma < 0 ? list.length() : comma;
            names.add(JSqlNames.type(list.substring(start, end).trim()).name());
            start = end + 1;
        }
        return names;
    }

    private Change.@Nullable PartitionKey key(TablePartitioning partitioning) {
        if (partitioning.getSubPartitioning() != null || partitioning.isColumnsSyntax()) {
            return null;
        }
        List<IndexKey> keys = new ArrayList<>();
        if (partitioning.getExpression() != null) {
            keys.add(key(queries.expressions().map(partitioning.getExpression())));
        }
        for (Expression key : queries.expressions().mapAll(partitioning.getExpressionList())) {
            keys.add(key(key));
        }
        for (Expression key : queries.expressions().mapAll(partitioning.getColumns())) {
            keys.add(key(key));
        }
        return keys.isEmpty()
                ? null
                : new Change.PartitionKey(partitioning.getType().name(), keys);
    }

    private static IndexKey key(Expression expression) {
        return expression instanceof Expression.Column column
                ? IndexKey.of(column.name())
                : new IndexKey(null, expression, null, null, false, false);
    }

    private Change.PartitionBound bound(PartitionBound bound) {
        return new Change.PartitionBound(
                bound.getType() == PartitionBound.Type.DEFAULT,
                written(bound.getFromExpressions()),
                written(bound.getToExpressions()),
                written(bound.getInExpressions()),
                input.partitionBound());
    }

    private List<String> written(@Nullable List<?> values) {
        List<String> written = new ArrayList<>();
        for (Expression value : queries.expressions().mapAll(values)) {
            written.add(value.text());
        }
        return written;
    }
}
