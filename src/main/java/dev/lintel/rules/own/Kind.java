package dev.lintel.rules.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a rule of a team's own can be about, and the fields that it can ask. The names are public. */
public enum Kind {
    CREATE_TABLE(
            "a new table, as the migration leaves it",
            "name table schema columns* column-count# primary-key? persistence partition? partitioned? if-not-exists? commented?"),
    COLUMN("a column of a new table, and one that is added", Names.COLUMN),
    ADD_COLUMN("ADD COLUMN", Names.COLUMN),
    DROP_COLUMN("DROP COLUMN", "name cascade? if-exists? " + Names.ON_TABLE),
    RENAME_COLUMN("RENAME COLUMN", "name new-name " + Names.ON_TABLE),
    ALTER_COLUMN_TYPE("ALTER COLUMN … TYPE", "name type collation using " + Names.ON_TABLE),
    SET_DEFAULT("ALTER COLUMN … SET DEFAULT", "name default " + Names.ON_TABLE),
    DROP_DEFAULT("ALTER COLUMN … DROP DEFAULT", "name " + Names.ON_TABLE),
    SET_NOT_NULL("ALTER COLUMN … SET NOT NULL", "name " + Names.ON_TABLE),
    DROP_NOT_NULL("ALTER COLUMN … DROP NOT NULL", "name " + Names.ON_TABLE),
    CONSTRAINT("a constraint of a new table or column, and one that is added", Names.CONSTRAINT),
    ADD_CONSTRAINT("ADD CONSTRAINT", Names.CONSTRAINT),
    DROP_CONSTRAINT("DROP CONSTRAINT", "name cascade? if-exists? " + Names.ON_TABLE),
    CREATE_INDEX(
            "CREATE INDEX",
            "name columns* column-count# include* unique? concurrently? method partial? if-not-exists? "
                    + Names.ON_TABLE),
    DROP_INDEX("DROP INDEX", "name schema concurrently? cascade? if-exists?"),
    CREATE_VIEW("CREATE VIEW and CREATE MATERIALIZED VIEW", "name schema materialized? or-replace?"),
    CREATE_FUNCTION(
            "CREATE FUNCTION and CREATE PROCEDURE", "name schema object-kind language volatility returns or-replace?"),
    CREATE_TRIGGER("CREATE TRIGGER", "name function timing events* " + Names.ON_TABLE),
    CREATE_TYPE("CREATE TYPE and CREATE DOMAIN", "name schema type-kind labels*"),
    CREATE_SEQUENCE("CREATE SEQUENCE", "name schema type"),
    CREATE_SCHEMA("CREATE SCHEMA", "name if-not-exists?"),
    CREATE_EXTENSION("CREATE EXTENSION", "name if-not-exists?"),
    RENAME("ALTER … RENAME TO, of anything but a column", "name schema object-kind new-name"),
    DROP("DROP of anything but a column, constraint or index", "name schema object-kind cascade? if-exists?"),
    SET_OWNER("OWNER TO", "name schema object-kind owner"),
    GRANT("GRANT and REVOKE", "names* object-kind privileges* roles* revoke?"),
    TRUNCATE("TRUNCATE, once for each table", "cascade? " + Names.ON_TABLE),
    INSERT("INSERT", "columns* query? " + Names.ON_TABLE),
    UPDATE("UPDATE", "columns* where " + Names.ON_TABLE),
    DELETE("DELETE", "where " + Names.ON_TABLE),
    SET_VARIABLE("SET and RESET", "name value local?"),
    CHANGE("anything at all, by the kind of change that it is: vacuum, cluster, lock-tables, …", "change");

    /** Fields that several kinds share. A {@code ?} marks what is true or false, a {@code *} a list, a {@code #} a number. */
    private static final class Names {
        static final String ON_TABLE = "table schema in-use?";
        static final String COLUMN =
                "name type nullable? default generated identity collation primary-key? references added? commented? "
                        + ON_TABLE;
        static final String CONSTRAINT =
                "name constraint-type columns* references on-delete on-update validated? deferrable? " + ON_TABLE;
    }

    private final String about;
    private final String fields;

    Kind(String about, String fields) {
        this.about = about;
        this.fields = fields;
    }

    /** The name as rule files write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it stands for, in a few words. */
    public String about() {
        return about;
    }

    /** What a field holds. */
    public enum Holds {
        WORD,
        FLAG,
        LIST,
        NUMBER
    }

    /** What can be asked of it, in order, and what each field holds. */
    public Map<String, Holds> fields() {
        Map<String, Holds> names = new LinkedHashMap<>();
        for (String field : fields.split(" ", -1)) {
            int mark = "?*#".indexOf(field.charAt(field.length() - 1));
            if (mark < 0) {
                names.put(field, Holds.WORD);
            } else {
                names.put(field.substring(0, field.length() - 1), MARKED.get(mark));
            }
        }
        names.put("path", Holds.WORD);
        return names;
    }

    private static final List<Holds> MARKED = List.of(Holds.FLAG, Holds.LIST, Holds.NUMBER);

    /** The kind of this name. */
    public static Optional<Kind> named(String id) {
        for (Kind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
