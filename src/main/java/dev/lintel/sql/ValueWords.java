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

    /** ANY (…), ALL (…), SOME (…) and ROW (…) look like calls. */
    static boolean isQuantifier(String function) {
        return function.equals("any") || function.equals("all") || function.equals("some") || function.equals("row");
    }
}
