package dev.lintel.schema;

import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where unqualified names are looked up. The default is {@code "$user", public}; of {@code $user} nothing is known. */
record SearchPath(List<String> schemas) {

    static final String PUBLIC = "public";
    static final String TEMPORARY = "pg_temp";
    static final SearchPath DEFAULT = new SearchPath(List.of(PUBLIC));

    SearchPath {
        schemas = List.copyOf(schemas);
    }

    /** The path that SET search_path makes; null for RESET. */
    static SearchPath of(@Nullable String value) {
        if (value == null) {
            return DEFAULT;
        }
        List<String> schemas = new ArrayList<>();
        int start = 0;
        while (start <= value.length()) {
            int comma = value.indexOf(',', start);
            int end = comma < 0 ? value.length() : comma;
            String schema = unquoted(value.substring(start, end).strip());
            if (!schema.isEmpty() && !schema.equals("$user") && !schema.equals("pg_catalog")) {
                schemas.add(schema);
            }
            start = end + 1;
        }
        return schemas.isEmpty() ? DEFAULT : new SearchPath(schemas);
    }

    private static String unquoted(String part) {
        int last = part.length() - 1;
        if (last > 0 && (part.charAt(0) == '"' || part.charAt(0) == '\'') && part.charAt(last) == part.charAt(0)) {
            return part.substring(1, last);
        }
        return part.toLowerCase(Locale.ROOT);
    }

    /** A name as the catalogue keeps it: qualified unless it lives in public. */
    static Name canonical(@Nullable String schema, String name) {
        return schema == null || schema.equals(PUBLIC) ? Name.of(name) : Name.of(schema, name);
    }

    /** The same for a name that says where it lives. */
    static Name canonical(Name name) {
        return PUBLIC.equals(name.schema()) ? Name.of(name.name()) : name;
    }
}
