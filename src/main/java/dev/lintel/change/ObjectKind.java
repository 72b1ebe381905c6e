package dev.lintel.change;

import java.util.Locale;

/** The kinds of objects that can be dropped, renamed, moved, owned, commented on or granted. */
public enum ObjectKind {
    TABLE,
    FOREIGN_TABLE,
    VIEW,
    MATERIALIZED_VIEW,
    INDEX,
    SEQUENCE,
    COLUMN,
    CONSTRAINT,
    TRIGGER,
    RULE,
    POLICY,
    TYPE,
    DOMAIN,
    FUNCTION,
    PROCEDURE,
    AGGREGATE,
    SCHEMA,
    EXTENSION,
    STATISTICS,
    PUBLICATION,
    SUBSCRIPTION,
    DATABASE,
    ROLE,
    OTHER;

    /** The words of SQL, in upper case: {@code MATERIALIZED VIEW}. */
    public String sql() {
        return name().replace('_', ' ');
    }

    /** The words in lower case, for a sentence. */
    public String words() {
        return sql().toLowerCase(Locale.ROOT);
    }
}
