package dev.lintel.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database that can be put back as it was after most of what a test does to it, which is far quicker than copying a new
 * one: what was created since is dropped, and a fingerprint of the rest says whether that was all.
 */
public final class Scratch implements AutoCloseable {

    /** What has been created since, as {@code DROP} names it. What hangs on other things goes before them. */
    private static final String DROPS = """
            SELECT 'DROP ' || what || ' CASCADE' FROM (
                SELECT 1 AS rank, 'EVENT TRIGGER ' || quote_ident(evtname) AS what FROM pg_event_trigger WHERE oid > $1
                UNION ALL SELECT 1, 'PUBLICATION ' || quote_ident(pubname) FROM pg_publication WHERE oid > $1
                UNION ALL SELECT 2, 'EXTENSION ' || quote_ident(extname) FROM pg_extension WHERE oid > $1
                UNION ALL SELECT 3, 'SCHEMA ' || quote_ident(nspname) FROM pg_namespace
                    WHERE oid > $1 AND nspname NOT LIKE 'pg\\_%'
                UNION ALL SELECT 4, CASE relkind WHEN 'v' THEN 'VIEW ' WHEN 'm' THEN 'MATERIALIZED VIEW ' ELSE 'TABLE ' END
                    || oid::regclass FROM pg_class WHERE oid > $1 AND relkind IN ('r', 'p', 'v', 'm')
                UNION ALL SELECT 5, 'TRIGGER ' || quote_ident(tgname) || ' ON ' || tgrelid::regclass FROM pg_trigger
                    WHERE oid > $1 AND tgrelid <= $1 AND NOT tgisinternal
                UNION ALL SELECT 5, 'POLICY ' || quote_ident(polname) || ' ON ' || polrelid::regclass FROM pg_policy
                    WHERE oid > $1 AND polrelid <= $1
                UNION ALL SELECT 5, 'RULE ' || quote_ident(rulename) || ' ON ' || ev_class::regclass FROM pg_rewrite
                    WHERE oid > $1 AND ev_class <= $1
                UNION ALL SELECT 5, 'STATISTICS ' || stxnamespace::regnamespace || '.' || quote_ident(stxname)
                    FROM pg_statistic_ext WHERE oid > $1
                UNION ALL SELECT 6, 'FUNCTION ' || oid::regprocedure FROM pg_proc WHERE oid > $1
                UNION ALL SELECT 7, 'SEQUENCE ' || oid::regclass FROM pg_class WHERE oid > $1 AND relkind = 'S'
                UNION ALL SELECT 8, 'INDEX ' || oid::regclass FROM pg_class c WHERE oid > $1 AND relkind = 'i'
                    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = c.oid AND contype IN ('p', 'u', 'x'))
                UNION ALL SELECT 9, 'TYPE ' || oid::regtype FROM pg_type WHERE oid > $1 AND typtype IN ('e', 'd', 'r')
                UNION ALL SELECT 9, 'TYPE ' || oid::regclass FROM pg_class WHERE oid > $1 AND relkind = 'c'
            ) AS created ORDER BY rank""";

    private static final String CONSTRAINTS = """
            SELECT 'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(conname) || ' CASCADE'
            FROM pg_constraint WHERE oid > $1 AND conrelid BETWEEN 16384 AND $1""";

    private static final String UNDO = """
            DO $undo$
            DECLARE
                statements text[];
                sql text;
            BEGIN
                SELECT array_agg(c) INTO statements FROM (CONSTRAINTS) AS all_of_them (c);
                statements := statements || ARRAY(DROPS);
                FOREACH sql IN ARRAY coalesce(statements, '{}') LOOP
                    BEGIN
                        EXECUTE sql;
                    EXCEPTION WHEN OTHERS THEN
                        NULL; -- gone with another, or in need of one: the fingerprint says what is left
                    END;
                END LOOP;
            END $undo$""";

    /** All that a statement may change of what was there before, but for what only counts. */
    private static final String FINGERPRINT = """
            SELECT md5(string_agg(part, E'\\n' ORDER BY part)) FROM (
                SELECT 'class' || (to_jsonb(c) - ARRAY['relfrozenxid', 'relminmxid', 'relallvisible', 'relallfrozen',
                    'relhastriggers', 'relhasrules', 'relhassubclass', 'relhasindex', 'relacl'])::text || coalesce(relacl::text, '')
                    FROM pg_class c WHERE oid BETWEEN 16384 AND $1
                UNION ALL SELECT 'size' || pg_relation_size(oid) FROM pg_class WHERE oid BETWEEN 16384 AND $1
                    AND relkind IN ('r', 'i', 'S')
                UNION ALL SELECT 'rows' || query_to_xml(format('SELECT count(*), max(xmin::text::bigint) FROM ONLY %s',
                    oid::regclass), false, false, '')::text FROM pg_class WHERE oid BETWEEN 16384 AND $1 AND relkind = 'r'
                UNION ALL SELECT 'attribute' || (to_jsonb(a) - 'attcacheoff')::text FROM pg_attribute a
                    WHERE attrelid BETWEEN 16384 AND $1
                UNION ALL SELECT 'default' || to_jsonb(d)::text FROM pg_attrdef d
                UNION ALL SELECT 'constraint' || to_jsonb(c)::text FROM pg_constraint c WHERE conrelid >= 16384
                UNION ALL SELECT 'index' || to_jsonb(i)::text FROM pg_index i WHERE indexrelid >= 16384
                UNION ALL SELECT 'trigger' || to_jsonb(t)::text FROM pg_trigger t
                UNION ALL SELECT 'type' || typname FROM pg_type WHERE oid >= 16384
                UNION ALL SELECT 'namespace' || to_jsonb(n)::text FROM pg_namespace n
                    WHERE nspname NOT LIKE 'pg\\_%'
                UNION ALL SELECT 'inherits' || to_jsonb(i)::text FROM pg_inherits i
                UNION ALL SELECT 'setting' || to_jsonb(s)::text FROM pg_db_role_setting s
                UNION ALL SELECT 'default acl' || to_jsonb(a)::text FROM pg_default_acl a
                UNION ALL SELECT 'later ' || what FROM (
                    SELECT 'class' AS what FROM pg_class WHERE oid > $1
                    UNION ALL SELECT 'function' FROM pg_proc WHERE oid > $1
                    UNION ALL SELECT 'operator' FROM pg_operator WHERE oid > $1
                    UNION ALL SELECT 'operator class' FROM pg_opclass WHERE oid > $1
                    UNION ALL SELECT 'cast' FROM pg_cast WHERE oid > $1
                    UNION ALL SELECT 'collation' FROM pg_collation WHERE oid > $1
                    UNION ALL SELECT 'policy' FROM pg_policy WHERE oid > $1
                    UNION ALL SELECT 'rule' FROM pg_rewrite WHERE oid > $1
                    UNION ALL SELECT 'statistics' FROM pg_statistic_ext WHERE oid > $1
                    UNION ALL SELECT 'extension' FROM pg_extension WHERE oid > $1
                    UNION ALL SELECT 'publication' FROM pg_publication WHERE oid > $1
                    UNION ALL SELECT 'subscription' FROM pg_subscription WHERE oid > $1
                    UNION ALL SELECT 'event trigger' FROM pg_event_trigger WHERE oid > $1
                    UNION ALL SELECT 'access method' FROM pg_am WHERE oid > $1
                    UNION ALL SELECT 'language' FROM pg_language WHERE oid > $1
                    UNION ALL SELECT 'foreign server' FROM pg_foreign_server WHERE oid > $1
                ) AS created
            ) AS parts (part)""";

    private static final String NEWEST = """
            SELECT max(oid)::bigint FROM (
                SELECT oid FROM pg_class UNION ALL SELECT oid FROM pg_type UNION ALL SELECT oid FROM pg_constraint
                UNION ALL SELECT oid FROM pg_namespace UNION ALL SELECT oid FROM pg_proc
            ) AS objects""";

    private final Connection connection;
    private final String newest;
    private final String pristine;

    /** This database, as it is now. */
    public Scratch(Connection connection) throws SQLException {
        this.connection = connection;
        this.newest = text(NEWEST);
        this.pristine = fingerprint();
    }

    /** Undoes what was done since, and says whether that worked. */
    public boolean undo() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("ROLLBACK");
            statement.execute("DISCARD ALL");
            statement.execute("SET TimeZone = 'UTC'");
            statement.execute("SET client_min_messages = error");
            statement.execute(UNDO.replace("CONSTRAINTS", CONSTRAINTS)
                    .replace("DROPS", DROPS)
                    .replace("$1", newest));
            statement.execute("RESET client_min_messages");
        }
        return fingerprint().equals(pristine);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private String fingerprint() throws SQLException {
        return text(FINGERPRINT.replace("$1", newest));
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
