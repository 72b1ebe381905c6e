package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads VACUUM, ANALYZE, CLUSTER, LOCK, TRUNCATE, COPY and REFRESH, each from behind its first word. */
final class MaintenanceReader {

    private static final List<String> LOCK_MODES = List.of(
            "ACCESS SHARE",
            "ROW SHARE",
            "ROW EXCLUSIVE",
            "SHARE UPDATE EXCLUSIVE",
            "SHARE",
            "SHARE ROW EXCLUSIVE",
            "EXCLUSIVE",
            "ACCESS EXCLUSIVE");

    private MaintenanceReader() {}

    static Change vacuum(Cursor c) {
        boolean full = false;
        if (c.isSign('(')) {
            for (Cursor option : c.inside().parts()) {
                if (option.accept("full")) {
                    full = !option.is("false")
                            && !option.is("off")
                            && !option.word().equals("0");
                }
            }
        }
        full |= c.accept("full");
        c.accept("freeze");
        c.accept("verbose");
        if (!c.accept("analyze")) {
            c.accept("analyse");
        }
        return new Change.Vacuum(tablesWithColumns(c), full);
    }

    static Change analyze(Cursor c) {
        if (c.isSign('(')) {
            c.skipParenthesis();
        }
        c.accept("verbose");
        return new Change.Analyze(tablesWithColumns(c));
    }

    private static List<Name> tablesWithColumns(Cursor c) {
        List<Name> tables = new ArrayList<>();
        if (c.atEnd()) {
            return tables;
        }
        do {
            c.accept("only");
            tables.add(c.name());
            c.acceptOperator("*");
            c.optionalColumnList();
        } while (c.accept(','));
        return tables;
    }

    static Change cluster(Cursor c) {
        if (c.isSign('(')) {
            c.skipParenthesis();
        }
        c.accept("verbose");
        if (c.atEnd()) {
            return new Change.Cluster(null, null);
        }
        Name first = c.name();
        if (c.accept("on")) {
            return new Change.Cluster(c.name(), first.name());
        }
        return new Change.Cluster(first, c.accept("using") ? c.identifier() : null);
    }

    static Change lock(Cursor c) {
        c.accept("table");
        List<Name> tables = new ArrayList<>();
        List<Name> only = new ArrayList<>();
        do {
            table(c, tables, only);
        } while (c.accept(','));
        String mode = "ACCESS EXCLUSIVE";
        if (c.accept("in")) {
            mode = mode(c);
            c.expect("mode");
        }
        return new Change.LockTables(tables, only, mode, c.accept("nowait"));
    }

    private static String mode(Cursor c) {
        StringBuilder words = new StringBuilder();
        while (!c.atEnd() && !c.is("mode")) {
            words.append(words.length() == 0 ? "" : " ").append(c.label().toUpperCase(Locale.ROOT));
        }
        String mode = words.toString();
        if (!LOCK_MODES.contains(mode)) {
            throw c.notKnown();
        }
        return mode;
    }

    static Change truncate(Cursor c) {
        c.accept("table");
        List<Name> tables = new ArrayList<>();
        List<Name> only = new ArrayList<>();
        do {
            table(c, tables, only);
        } while (c.accept(','));
        boolean restart = c.accept("restart", "identity");
        c.accept("continue", "identity");
        return new Change.Truncate(tables, only, restart, c.cascade());
    }

    /** One table of several; {@code only} has those that are meant without their heirs. */
    static void table(Cursor c, List<Name> tables, List<Name> only) {
        boolean alone = c.accept("only");
        Name table = c.table();
        tables.add(table);
        if (alone) {
            only.add(table);
        }
    }

    static Change copy(Cursor c, ExpressionReader expressions) {
        if (c.isSign('(')) {
            Change copied = copied(c.inside(), expressions);
            c.expect("to");
            c.moveTo(c.end());
            return copied;
        }
        c.accept("binary");
        Name table = c.name();
        c.optionalColumnList();
        boolean from = c.accept("from");
        if (!from) {
            c.expect("to");
        }
        if (c.atEnd()) {
            throw c.notKnown();
        }
        c.moveTo(c.end());
        return new Change.Copy(table, from);
    }

    /** A query, or a change of rows with RETURNING. */
    private static Change copied(Cursor c, ExpressionReader expressions) {
        if (c.is("insert") || c.is("update") || c.is("delete") || c.is("merge")) {
            List<Change> changes = expressions.frontEnd().dml(c.rest());
            if (changes.size() == 1) {
                return changes.get(0);
            }
            throw c.notKnown();
        }
        Query query = expressions.query(c);
        if (!query.complete()) {
            throw c.notKnown();
        }
        return new Change.Select(query);
    }

    static Change refresh(Cursor c) {
        c.expect("materialized");
        c.expect("view");
        boolean concurrently = c.accept("concurrently");
        Name view = c.name();
        boolean withData = !c.accept("with", "no", "data");
        c.accept("with", "data");
        return new Change.RefreshMaterializedView(view, concurrently, withData);
    }

    /** CALL and EXECUTE of a prepared statement. */
    static Change call(Cursor c) {
        Name procedure = c.anyName();
        if (c.isSign('(')) {
            c.skipParenthesis();
        }
        return new Change.Call(procedure);
    }

    static @Nullable Change nothing(String word) {
        return switch (word) {
            case "notify",
                    "listen",
                    "unlisten",
                    "discard",
                    "checkpoint",
                    "load",
                    "fetch",
                    "move",
                    "close",
                    "prepare",
                    "deallocate",
                    "show" -> new Change.Irrelevant(word.toUpperCase(Locale.ROOT));
            default -> null;
        };
    }
}
