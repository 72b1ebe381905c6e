package dev.lintel.sql;

import dev.lintel.change.ObjectKind;
import org.jspecify.annotations.Nullable;

/** Reads the words that name a kind of object: {@code TABLE}, {@code MATERIALIZED VIEW}, {@code TEXT SEARCH PARSER}. */
final class ObjectKinds {

    private ObjectKinds() {}

    /** Steps over the words of a kind; null where none stands here. */
    static @Nullable ObjectKind read(Cursor c) {
        ObjectKind single = single(c.word());
        if (single != null) {
            c.skip();
            return single;
        }
        if (c.accept("foreign", "table")) {
            return ObjectKind.FOREIGN_TABLE;
        }
        if (c.accept("materialized", "view")) {
            return ObjectKind.MATERIALIZED_VIEW;
        }
        return other(c) ? ObjectKind.OTHER : null;
    }

    private static @Nullable ObjectKind single(String word) {
        return switch (word) {
            case "table" -> ObjectKind.TABLE;
            case "view" -> ObjectKind.VIEW;
            case "index" -> ObjectKind.INDEX;
            case "sequence" -> ObjectKind.SEQUENCE;
            case "column" -> ObjectKind.COLUMN;
            case "constraint" -> ObjectKind.CONSTRAINT;
            case "trigger" -> ObjectKind.TRIGGER;
            case "rule" -> ObjectKind.RULE;
            case "policy" -> ObjectKind.POLICY;
            case "type" -> ObjectKind.TYPE;
            case "domain" -> ObjectKind.DOMAIN;
            case "function", "routine" -> ObjectKind.FUNCTION;
            case "procedure" -> ObjectKind.PROCEDURE;
            case "aggregate" -> ObjectKind.AGGREGATE;
            case "schema" -> ObjectKind.SCHEMA;
            case "extension" -> ObjectKind.EXTENSION;
            case "statistics" -> ObjectKind.STATISTICS;
            case "publication" -> ObjectKind.PUBLICATION;
            case "subscription" -> ObjectKind.SUBSCRIPTION;
            case "database" -> ObjectKind.DATABASE;
            case "role", "user", "group" -> ObjectKind.ROLE;
            default -> null;
        };
    }

    private static boolean other(Cursor c) {
        return c.accept("access", "method")
                || c.accept("cast")
                || c.accept("collation")
                || c.accept("conversion")
                || c.accept("event", "trigger")
                || c.accept("foreign", "data", "wrapper")
                || c.accept("language")
                || c.accept("procedural", "language")
                || c.accept("trusted", "language")
                || c.accept("large", "object")
                || c.accept("operator", "class")
                || c.accept("operator", "family")
                || c.accept("operator")
                || c.accept("server")
                || c.accept("tablespace")
                || c.accept("text", "search", "configuration")
                || c.accept("text", "search", "dictionary")
                || c.accept("text", "search", "parser")
                || c.accept("text", "search", "template")
                || c.accept("transform")
                || c.accept("parameter")
                || c.accept("default", "privileges");
    }

    /** Whether objects of this kind are told apart by the types of their arguments. */
    static boolean hasArguments(ObjectKind kind) {
        return kind == ObjectKind.FUNCTION || kind == ObjectKind.PROCEDURE || kind == ObjectKind.AGGREGATE;
    }
}
