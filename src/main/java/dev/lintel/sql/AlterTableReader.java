package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads ALTER TABLE and ALTER FOREIGN TABLE, one change for each action. */
final class AlterTableReader {

    private final ExpressionReader expressions;
    private final ConstraintReader constraints;
    private final ColumnReader columns;

    AlterTableReader(ExpressionReader expressions, ConstraintReader constraints, ColumnReader columns) {
        this.expressions = expressions;
        this.constraints = constraints;
        this.columns = columns;
    }

    /** From behind TABLE. */
    void read(Cursor c, ObjectKind kind, Found found) {
        if (c.is("all", "in")) {
            throw new Unreadable("moves all tables of a tablespace");
        }
        Header header = new Header(kind, c.ifExists(), c.accept("only"), c.table());
        if (c.atEnd()) {
            throw c.notKnown();
        }
        boolean single = c.nextComma() == c.end();
        List<Action> actions = new ArrayList<>();
        while (true) {
            int comma = c.nextComma();
            Cursor part = new Cursor(c.tokens(), c.at(), comma);
            Change change;
            try {
                change = action(part, header);
                part.expectEnd();
            } catch (Unreadable e) {
                change = new Change.NotUnderstood(e.reason());
            }
            actions.add(placed(change, c, comma));
            c.moveTo(comma);
            if (c.atEnd()) {
                break;
            }
            c.skip();
        }
        actions.sort(BY_PASS);
        for (Action each : actions) {
            if (single) {
                found.add(each.change());
            } else {
                found.add(each.change(), each.start(), each.end());
            }
        }
    }

    private record Action(Change change, int start, int end) {}

    // A class and not a lambda: it is on the way of most runs.
    private static final Comparator<Action> BY_PASS = new Comparator<>() {
        @Override
        public int compare(Action one, Action other) {
            return Integer.compare(pass(one.change()), pass(other.change()));
        }
    };

    private static Action placed(Change change, Cursor c, int end) {
        return end > c.at()
                ? new Action(change, c.tokens().start(c.at()), c.tokens().end(end - 1))
                : new Action(change, c.tokens().start(c.at() - 1), c.tokens().end(c.at() - 1));
    }

    /**
     * The server goes over the actions several times, whatever order they are written in: first it drops, then it changes
     * types (AlterTablePass in tablecmds.c).
     */
    private static int pass(Change change) {
        if (change instanceof Change.DropColumn
                || change instanceof Change.DropConstraint
                || change instanceof Change.DropDefault
                || change instanceof Change.DropNotNull
                || change instanceof Change.DropExpression
                || change instanceof Change.DropIdentity) {
            return 0;
        }
        return change instanceof Change.AlterColumnType ? 1 : 2;
    }

    private record Header(ObjectKind kind, boolean ifExists, boolean only, Name table) {}

    private Change action(Cursor c, Header header) {
        Name table = header.table();
        Change common = AlterObjectReader.common(c, header.kind(), table, header.ifExists());
        if (common != null) {
            return common;
        }
        if (c.accept("add")) {
            return add(c, header);
        }
        if (c.accept("drop")) {
            return drop(c, header);
        }
        if (c.accept("alter", "constraint")) {
            return alterConstraint(c, header);
        }
        if (c.accept("alter")) {
            c.accept("column");
            return column(c, header, c.identifier());
        }
        if (c.accept("rename")) {
            return rename(c, header);
        }
        if (c.accept("validate", "constraint")) {
            return new Change.ValidateConstraint(table, c.identifier(), header.only());
        }
        if (c.accept("attach", "partition")) {
            return new Change.AttachPartition(table, c.name(), CreateTableReader.bound(c));
        }
        if (c.accept("detach", "partition")) {
            Name partition = c.name();
            boolean concurrently = c.accept("concurrently");
            return new Change.DetachPartition(table, partition, concurrently, c.accept("finalize"));
        }
        return property(c, header);
    }

    private Change add(Cursor c, Header header) {
        if (ConstraintReader.startsHere(c)) {
            Constraint constraint = constraints.table(c);
            return new Change.AddConstraint(header.table(), constraint, header.only());
        }
        c.accept("column");
        boolean ifNotExists = c.ifNotExists();
        return new Change.AddColumn(header.table(), columns.column(c), ifNotExists, header.only());
    }

    private static Change drop(Cursor c, Header header) {
        Name table = header.table();
        if (c.accept("constraint")) {
            boolean ifExists = c.ifExists();
            String constraint = c.identifier();
            return new Change.DropConstraint(table, constraint, ifExists, c.cascade(), header.only());
        }
        c.accept("column");
        boolean ifExists = c.ifExists();
        String column = c.identifier();
        return new Change.DropColumn(table, column, ifExists, c.cascade(), header.only());
    }

    private static Change rename(Cursor c, Header header) {
        Name table = header.table();
        if (c.accept("constraint")) {
            String constraint = c.identifier();
            c.expect("to");
            return new Change.RenameConstraint(table, constraint, c.identifier(), header.only());
        }
        c.accept("column");
        String column = c.identifier();
        c.expect("to");
        return new Change.RenameColumn(table, column, c.identifier(), header.only());
    }

    private static Change alterConstraint(Cursor c, Header header) {
        Name table = header.table();
        int start = c.at();
        String constraint = c.identifier();
        if (c.accept("inherit") || (c.is("no", "inherit") && c.at() + 2 == c.end())) {
            c.moveTo(c.end());
            return new Change.SetTableProperty(table, "ALTER CONSTRAINT " + c.textFrom(start));
        }
        ConstraintReader.Attributes read = ConstraintReader.attributes(c);
        return new Change.AlterConstraint(
                table, constraint, read.deferrable, read.initiallyDeferred, read.enforced, header.only());
    }

    private Change column(Cursor c, Header header, String column) {
        Name table = header.table();
        if (c.accept("set", "data", "type") || c.accept("type")) {
            return columnType(c, header, column);
        }
        if (c.accept("drop")) {
            return dropFromColumn(c, header, column);
        }
        if (c.accept("add")) {
            c.expect("generated");
            boolean always = generatedAlways(c);
            c.expect("as");
            c.expect("identity");
            if (c.isSign('(')) {
                c.skipParenthesis();
            }
            return new Change.AddIdentity(table, column, always, header.only());
        }
        if (c.accept("set", "default")) {
            return new Change.SetDefault(table, column, expressions.rest(c), header.only());
        }
        if (c.accept("set", "not", "null")) {
            return new Change.SetNotNull(table, column, header.only());
        }
        if (c.accept("set", "expression")) {
            c.expect("as");
            return new Change.SetExpression(table, column, expressions.inParentheses(c), header.only());
        }
        Change.ColumnSetting setting = columnSetting(c);
        if (setting != null) {
            return new Change.SetColumnSetting(table, column, setting, header.only());
        }
        return identity(c, header, column);
    }

    private Change columnType(Cursor c, Header header, String column) {
        Name table = header.table();
        DataType type = TypeReader.read(c);
        @Nullable String collation = c.accept("collate") ? c.anyName().sql() : null;
        @Nullable Expression using = c.accept("using") ? expressions.rest(c) : null;
        return new Change.AlterColumnType(table, column, type, collation, using, header.only());
    }

    private static Change dropFromColumn(Cursor c, Header header, String column) {
        Name table = header.table();
        if (c.accept("default")) {
            return new Change.DropDefault(table, column, header.only());
        }
        if (c.accept("not", "null")) {
            return new Change.DropNotNull(table, column, header.only());
        }
        if (c.accept("expression")) {
            return new Change.DropExpression(table, column, c.ifExists(), header.only());
        }
        c.expect("identity");
        return new Change.DropIdentity(table, column, c.ifExists(), header.only());
    }

    private static boolean generatedAlways(Cursor c) {
        if (c.accept("always")) {
            return true;
        }
        c.expect("by");
        c.expect("default");
        return false;
    }

    private static Change.@Nullable ColumnSetting columnSetting(Cursor c) {
        if (c.accept("set", "statistics")) {
            c.acceptOperator("-");
            c.skip();
            return Change.ColumnSetting.STATISTICS;
        }
        if (c.accept("set", "storage")) {
            c.label();
            return Change.ColumnSetting.STORAGE;
        }
        if (c.accept("set", "compression")) {
            c.label();
            return Change.ColumnSetting.COMPRESSION;
        }
        boolean attributes = (c.is("set") || c.is("reset")) && c.isSign(1, '(');
        if (attributes || (c.is("options") && c.isSign(1, '('))) {
            c.skip();
            c.skipParenthesis();
            return Change.ColumnSetting.ATTRIBUTES;
        }
        return null;
    }

    /** SET GENERATED, SET sequence option and RESTART, any number of them. */
    private static Change identity(Cursor c, Header header, String column) {
        Name table = header.table();
        @Nullable Boolean always = null;
        do {
            if (c.accept("restart")) {
                c.accept("with");
                number(c);
            } else if (c.accept("set", "generated")) {
                always = generatedAlways(c);
            } else {
                c.expect("set");
                SequenceReader.option(c);
            }
        } while (!c.atEnd());
        return new Change.AlterIdentity(table, column, always, header.only());
    }

    private static void number(Cursor c) {
        c.acceptOperator("-");
        if (c.isKind(Tokens.Kind.NUMBER)) {
            c.skip();
        }
    }

    private static Change property(Cursor c, Header header) {
        Name table = header.table();
        if (c.is("enable") || c.is("disable") || c.is("force") || c.is("no", "force")) {
            return toggle(c, header);
        }
        if (c.accept("set", "logged")) {
            return new Change.SetLogged(table, true);
        }
        if (c.accept("set", "unlogged")) {
            return new Change.SetLogged(table, false);
        }
        if (c.accept("set", "access", "method")) {
            return new Change.SetAccessMethod(table, c.label());
        }
        if (c.accept("cluster", "on")) {
            return new Change.SetClusterIndex(table, c.identifier());
        }
        if (c.accept("set", "without", "cluster")) {
            return new Change.SetClusterIndex(table, null);
        }
        if (c.accept("no", "inherit")) {
            return new Change.SetInheritance(table, c.name(), false);
        }
        if (c.accept("inherit")) {
            return new Change.SetInheritance(table, c.name(), true);
        }
        if (c.accept("replica", "identity")) {
            return replicaIdentity(c, table);
        }
        return storageOrCatalogue(c, header);
    }

    private static Change storageOrCatalogue(Cursor c, Header header) {
        int start = c.at();
        Name table = header.table();
        if (c.accept("set", "without", "oids") || c.accept("set", "with", "oids") || c.accept("not", "of")) {
            return new Change.SetTableProperty(table, c.textFrom(start).toUpperCase(Locale.ROOT));
        }
        if (c.accept("of")) {
            c.anyName();
            return new Change.SetTableProperty(table, c.textFrom(start));
        }
        if (c.is("options") && c.isSign(1, '(')) {
            c.skip();
            c.skipParenthesis();
            return new Change.SetTableProperty(table, c.textFrom(start));
        }
        return AlterObjectReader.storage(c, header.kind(), table);
    }

    private static Change replicaIdentity(Cursor c, Name table) {
        if (c.accept("using", "index")) {
            return new Change.SetReplicaIdentity(table, "INDEX", c.identifier());
        }
        if (c.is("default") || c.is("full") || c.is("nothing")) {
            return new Change.SetReplicaIdentity(table, c.label().toUpperCase(Locale.ROOT), null);
        }
        throw c.notKnown();
    }

    private static Change toggle(Cursor c, Header header) {
        Name table = header.table();
        if (c.accept("no", "force")) {
            return rowSecurity(c, table, Change.RowSecurity.NO_FORCE);
        }
        if (c.accept("force")) {
            return rowSecurity(c, table, Change.RowSecurity.FORCE);
        }
        boolean enable = c.is("enable");
        c.skip();
        if (c.is("row")) {
            return rowSecurity(c, table, enable ? Change.RowSecurity.ENABLE : Change.RowSecurity.DISABLE);
        }
        if (enable && !c.accept("replica")) {
            c.accept("always");
        }
        if (c.accept("rule")) {
            return new Change.ToggleRule(table, c.identifier(), enable);
        }
        c.expect("trigger");
        String trigger = c.is("all") || c.is("user") ? c.label().toUpperCase(Locale.ROOT) : c.identifier();
        return new Change.ToggleTrigger(table, trigger, enable, header.only());
    }

    private static Change rowSecurity(Cursor c, Name table, Change.RowSecurity setting) {
        if (!c.accept("row", "level", "security")) {
            throw c.notKnown();
        }
        return new Change.SetRowSecurity(table, setting);
    }
}
