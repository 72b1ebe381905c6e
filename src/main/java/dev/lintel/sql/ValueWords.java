package dev.lintel.sql;

import java.util.Locale;
import java.util.Set;

/** Words that JSqlParser takes for columns or functions and that are something else. */
final class ValueWords {

    /** Called without parentheses in PostgreSQL (SQLValueFunction in its grammar). */
    private static final Set<String> CALLS = Set.of(
            "current_catalog",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "localtime",
            "localtimestamp",
            "session_user",
            "system_user",
            "user");

    private ValueWords() {}

    static boolean isCall(String word) {
        return CALLS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** ANY (…), ALL (…), SOME (…), ROW (…) and ARRAY (…) look like calls. */
    static boolean isQuantifier(String function) {
        return function.equals("any")
                || function.equals("all")
                || function.equals("some")
                || function.equals("row")
                || function.equals("array");
    }

    /** Types that stand in front of a literal, beside those that JSqlParser knows there (date, time, timestamp). */
    private static final Set<String> LITERAL_TYPES = Set.of(
            "boolean",
            "bytea",
            "cidr",
            "citext",
            "daterange",
            "float8",
            "hstore",
            "inet",
            "int4",
            "int4range",
            "int8",
            "int8range",
            "json",
            "jsonb",
            "macaddr",
            "money",
            "numeric",
            "numrange",
            "point",
            "regclass",
            "text",
            "timestamptz",
            "timetz",
            "tsrange",
            "tstzrange",
            "tsvector",
            "uuid",
            "varchar");

    static boolean isLiteralType(String word) {
        return LITERAL_TYPES.contains(word);
    }

    /** Types that JSqlParser does not let stand as a column. */
    private static final Set<String> TYPE_NAMES = Set.of(
            "blob",
            "bool",
            "byte",
            "bytea",
            "double",
            "enum",
            "float4",
            "float8",
            "hugeint",
            "int2",
            "int4",
            "int8",
            "long",
            "number",
            "short",
            "timetz",
            "tinyint",
            "ubigint",
            "uhugeint",
            "uinteger",
            "usmallint",
            "utinyint",
            "uuid",
            "varbinary");

    static boolean isTypeName(String word) {
        return TYPE_NAMES.contains(word);
    }

    /** Types that the grammar knows by several words, or that JSqlParser needs to know by their own. */
    private static final Set<String> GRAMMAR_TYPES = Set.of(
            "bigint",
            "bit",
            "boolean",
            "char",
            "character",
            "date",
            "dec",
            "decimal",
            "double",
            "float",
            "int",
            "integer",
            "interval",
            "json",
            "jsonb",
            "national",
            "nchar",
            "numeric",
            "real",
            "smallint",
            "text",
            "time",
            "timestamp",
            "timestamptz",
            "varchar",
            "xml");

    static boolean isGrammarType(String word) {
        return GRAMMAR_TYPES.contains(word);
    }

    /** Types that JSqlParser knows as keywords, and that PostgreSQL lets stand as the name of a column all the same. */
    private static final Set<String> NUMBER_TYPES =
            Set.of("bigint", "dec", "decimal", "float", "int", "integer", "numeric", "real", "smallint", "varchar");

    static boolean isNumberType(String word) {
        return NUMBER_TYPES.contains(word);
    }

    /** Keywords behind which an expression starts. */
    private static final Set<String> BEFORE_OPERANDS = Set.of(
            "all",
            "and",
            "between",
            "by",
            "case",
            "distinct",
            "else",
            "having",
            "ilike",
            "like",
            "not",
            "on",
            "or",
            "returning",
            "select",
            "set",
            "then",
            "when",
            "where");

    static boolean precedesOperand(String word) {
        return BEFORE_OPERANDS.contains(word);
    }

    /** Keywords of other databases, and of JSqlParser, that PostgreSQL takes for names wherever they stand. */
    private static final Set<String> FOREIGN_KEYWORDS = Set.of(
            "connect_by_root",
            "csv",
            "distinctrow",
            "errors",
            "excludes",
            "extend",
            "fbv",
            "file",
            "final",
            "force",
            "ignore",
            "import",
            "includes",
            "low_priority",
            "minus",
            "nocycle",
            "output",
            "pivot",
            "preferring",
            "prewhere",
            "prior",
            "qualify",
            "returns",
            "sample",
            "script",
            "semi",
            "settings",
            "sql_cache",
            "sql_calc_found_rows",
            "sql_no_cache",
            "statement",
            "top",
            "unpivot",
            "use",
            "verify",
            "xor");

    static boolean isForeignKeyword(String word) {
        return FOREIGN_KEYWORDS.contains(word);
    }
}
