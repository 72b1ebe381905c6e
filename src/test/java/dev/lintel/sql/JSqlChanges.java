package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.migration.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.parser.AbstractJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.alter.Alter;
import net.sf.jsqlparser.statement.alter.AlterExpression;
import net.sf.jsqlparser.statement.alter.AlterOperation;
import net.sf.jsqlparser.statement.create.index.CreateIndex;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.create.table.Index;
import net.sf.jsqlparser.statement.drop.Drop;
import org.jspecify.annotations.Nullable;

/**
 * What JSqlParser makes of the statements that the clause reader reads, taken at its word: no guard corrects or refuses
 * what it says. Null for what it rejects or keeps as mere text.
 */
final class JSqlChanges {

    private static final JSqlFrontEnd FRONT_END = new JSqlFrontEnd(Dialect.POSTGRESQL);
    private static final JSqlTables TABLES = new JSqlTables();

    private final ExpressionMapping expressions;
    private final ConstraintMapping constraints;
    private final ColumnMapping columns;

    private JSqlChanges(ParserInput input) {
        this.expressions = new QueryMapping(new ExpressionText(input.text()), List.of(), null).expressions();
        this.constraints = new ConstraintMapping(expressions);
        this.columns = new ColumnMapping(input, expressions, constraints, FRONT_END);
    }

    static @Nullable List<Change> of(String text) {
        ParserInput input = new ParserInput(text, Dialect.POSTGRESQL);
        if (input.refusal() != null) {
            return null;
        }
        try {
            CCJSqlParser parser = CCJSqlParserUtil.newParser(input.prepared())
                    .withDialect(AbstractJSqlParser.Dialect.POSTGRESQL)
                    .withAllowComplexParsing(false);
            Statement statement = parser.Statement();
            return parser.getToken(1).kind == CCJSqlParser.EOF ? new JSqlChanges(input).of(statement, text) : null;
        } catch (ParseException | RuntimeException rejected) {
            return null;
        }
    }

    private @Nullable List<Change> of(Statement statement, String text) {
        if (statement instanceof CreateTable) {
            return TABLES.createTable(text).map(List::of).orElse(null);
        } else if (statement instanceof Alter alter) {
            return alter(alter);
        } else if (statement instanceof CreateIndex index) {
            return List.of(index(index));
        }
        return statement instanceof Drop drop ? drop(drop) : null;
    }

    private @Nullable List<Change> alter(Alter alter) {
        List<Change> changes = new ArrayList<>();
        Name table = JSqlNames.of(alter.getTable());
        for (AlterExpression action : alter.getAlterExpressions()) {
            int before = changes.size();
            action(table, alter, action, changes);
            if (changes.size() == before) {
                return null;
            }
        }
        return changes;
    }

    private void action(Name table, Alter alter, AlterExpression action, List<Change> changes) {
        AlterOperation operation = action.getOperation();
        if (operation == AlterOperation.ADD) {
            add(table, alter.isUseOnly(), action, changes);
        } else if (operation == AlterOperation.DROP) {
            drop(table, alter.isUseOnly(), action, changes);
        } else if (operation == AlterOperation.ALTER) {
            alterColumn(table, alter.isUseOnly(), action, changes);
        } else if (operation == AlterOperation.RENAME) {
            changes.add(new Change.RenameColumn(
                    table,
                    JSqlNames.folded(action.getColumnOldName()),
                    JSqlNames.folded(action.getColumnName()),
                    alter.isUseOnly()));
        } else if (operation == AlterOperation.RENAME_TABLE) {
            changes.add(new Change.Rename(
                    ObjectKind.TABLE, table, JSqlNames.folded(action.getNewTableName()), alter.isUseTableIfExists()));
        } else if (operation == AlterOperation.RENAME_CONSTRAINT) {
            changes.add(new Change.RenameConstraint(
                    table,
                    JSqlNames.folded(action.getOldIndex().getName()),
                    JSqlNames.folded(action.getIndex().getName()),
                    alter.isUseOnly()));
        }
    }

    private void add(Name table, boolean only, AlterExpression action, List<Change> changes) {
        if (action.getIndex() != null) {
            Constraint constraint = constraints.map(action.getIndex());
            if (constraint != null) {
                changes.add(new Change.AddConstraint(table, constraint, only));
            }
        } else if (action.getColDataTypeList() != null) {
            for (AlterExpression.ColumnDataType column : action.getColDataTypeList()) {
                ColumnDefinition mapped = columns.map(column);
                if (mapped != null) {
                    changes.add(new Change.AddColumn(table, mapped, action.isUseIfNotExists(), only));
                }
            }
        }
    }

    private static void drop(Name table, boolean only, AlterExpression action, List<Change> changes) {
        boolean cascade = says(action.getParameters(), "CASCADE") || says(action.getConstraints(), "CASCADE");
        if (action.getConstraintName() != null) {
            changes.add(new Change.DropConstraint(
                    table, JSqlNames.folded(action.getConstraintName()), action.isUsingIfExists(), cascade, only));
        } else if (action.getColumnName() != null) {
            changes.add(new Change.DropColumn(
                    table, JSqlNames.folded(action.getColumnName()), action.isUsingIfExists(), cascade, only));
        }
    }

    private static boolean says(@Nullable List<?> words, String word) {
        return words != null && words.stream().anyMatch(w -> w.toString().equalsIgnoreCase(word));
    }

    private void alterColumn(Name table, boolean only, AlterExpression action, List<Change> changes) {
        if (action.getColumnSetNotNullList() != null) {
            action.getColumnSetNotNullList()
                    .forEach(c -> changes.add(new Change.SetNotNull(table, JSqlNames.folded(c.getColumnName()), only)));
        }
        if (action.getColumnDropNotNullList() != null) {
            action.getColumnDropNotNullList()
                    .forEach(
                            c -> changes.add(new Change.DropNotNull(table, JSqlNames.folded(c.getColumnName()), only)));
        }
        if (action.getColumnDropDefaultList() != null) {
            action.getColumnDropDefaultList()
                    .forEach(
                            c -> changes.add(new Change.DropDefault(table, JSqlNames.folded(c.getColumnName()), only)));
        }
        if (action.getColumnSetDefaultList() != null) {
            action.getColumnSetDefaultList()
                    .forEach(c -> changes.add(new Change.SetDefault(
                            table,
                            JSqlNames.folded(c.getColumnName()),
                            expressions.map(c.getDefaultExpression()),
                            only)));
        }
        if (action.getColDataTypeList() != null) {
            for (AlterExpression.ColumnDataType column : action.getColDataTypeList()) {
                ColumnDefinition mapped = columns.map(column);
                changes.add(new Change.AlterColumnType(
                        table,
                        JSqlNames.folded(column.getColumnName()),
                        JSqlNames.type(column.getColDataType()),
                        mapped == null ? null : mapped.collation(),
                        column.getUsingExpression() == null ? null : expressions.map(column.getUsingExpression()),
                        only));
            }
        }
    }

    private Change index(CreateIndex statement) {
        Index index = statement.getIndex();
        List<IndexKey> keys = new ArrayList<>();
        for (Index.ColumnParams key : index.getColumns()) {
            boolean descending = key.getSortOrder() == Index.ColumnParams.SortOrder.DESC;
            boolean first = key.getNullOrdering() == null
                    ? descending
                    : key.getNullOrdering() == Index.ColumnParams.NullOrdering.FIRST;
            keys.add(new IndexKey(
                    key.getExpression() == null ? JSqlNames.folded(key.getColumnName()) : null,
                    key.getExpression() == null ? null : expressions.map(key.getExpression()),
                    key.getCollation() == null ? null : Name.quoted(JSqlNames.folded(key.getCollation())),
                    key.getOperatorClass() == null ? null : JSqlNames.folded(key.getOperatorClass()),
                    descending,
                    first));
        }
        List<String> name = index.getNameParts();
        return new Change.CreateIndex(
                name == null || name.isEmpty() ? null : JSqlNames.folded(name.get(0)),
                JSqlNames.of(statement.getTable()),
                statement.isUsingIfNotExists(),
                "UNIQUE".equalsIgnoreCase(index.getType()),
                statement.isConcurrently(),
                statement.isOnly(),
                index.getUsing() == null ? "btree" : JSqlNames.folded(index.getUsing()),
                keys,
                ConstraintMapping.folded(statement.getIncludeColumns()),
                statement.getWhere() == null ? null : expressions.map(statement.getWhere()),
                Boolean.FALSE.equals(statement.getNullsDistinct()));
    }

    private static @Nullable List<Change> drop(Drop drop) {
        ObjectKind kind = kind(drop);
        if (kind == null) {
            return null;
        }
        boolean cascade = says(drop.getParameters(), "CASCADE");
        List<Change> changes = new ArrayList<>();
        for (Table object : drop.getNames()) {
            Name name = JSqlNames.of(object);
            changes.add(
                    kind == ObjectKind.INDEX
                            ? new Change.DropIndex(
                                    name,
                                    false,
                                    drop.isIfExists(),
                                    cascade,
                                    drop.getNames().size() > 1)
                            : new Change.Drop(kind, name, null, drop.isIfExists(), cascade));
        }
        return changes;
    }

    private static @Nullable ObjectKind kind(Drop drop) {
        String type = drop.getType().toUpperCase(Locale.ROOT);
        if (type.equals("VIEW")) {
            return drop.isMaterialized() ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.VIEW;
        }
        return switch (type) {
            case "INDEX" -> ObjectKind.INDEX;
            case "TABLE" -> ObjectKind.TABLE;
            case "SEQUENCE" -> ObjectKind.SEQUENCE;
            default -> null;
        };
    }
}
