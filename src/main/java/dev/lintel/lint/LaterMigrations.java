package dev.lintel.lint;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.Migration;
import dev.lintel.migration.Script;
import dev.lintel.schema.Later;
import dev.lintel.sql.ReadStatement;
import dev.lintel.sql.SqlReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A history that is asked for names. Texts are searched, and only those are read that have the name in them: most histories
 * create everything before they use it, so that little is asked.
 */
final class LaterMigrations implements Later {

    private final List<Deploy> deploys;
    private final Dialect dialect;
    /** What stands behind CREATE and RENAME TO anywhere, in lower case: more than what is created; without names that are no words. */
    private @Nullable Set<String> created;
    /** What was asked for is often asked for again, by another name in the same text. */
    private final Map<Script, Asked> asked = new HashMap<>();

    private static final class Asked {
        final String lowerCase;

        @Nullable List<ReadStatement> statements;

        Asked(Script script) {
            this.lowerCase = script.text().toLowerCase(Locale.ROOT);
        }
    }

    LaterMigrations(List<Deploy> deploys, Dialect dialect) {
        this.deploys = deploys;
        this.dialect = dialect;
    }

    @Override
    public void tell(String name, Listener listener) {
        String word = name.toLowerCase(Locale.ROOT);
        if (created == null) {
            created = new HashSet<>();
            for (Deploy deploy : deploys) {
                for (Migration migration : deploy.migrations()) {
                    for (Script script : migration.up()) {
                        addCreated(script.text(), created);
                    }
                }
            }
        }
        if (!created.contains(word)) {
            return;
        }
        SqlReader reader = new SqlReader(dialect);
        for (Deploy deploy : deploys) {
            for (Migration migration : deploy.migrations()) {
                for (Script script : migration.up()) {
                    Asked text = asked.computeIfAbsent(script, Asked::new);
                    if (text.lowerCase.contains(word)) {
                        tell(reader, script, text, migration.name(), listener);
                    }
                    if (listener.isContent()) {
                        return;
                    }
                }
                listener.newSession();
            }
        }
    }

    private static void tell(SqlReader reader, Script script, Asked text, String migration, Listener listener) {
        List<ReadStatement> statements = text.statements;
        if (statements == null) {
            statements = reader.read(script).statements();
            text.statements = statements;
        }
        for (ReadStatement statement : statements) {
            for (ReadStatement.Placed placed : statement.changes()) {
                listener.hear(placed.change(), placed.certainty(), migration);
            }
        }
    }

    /** The last word of each name behind {@code CREATE … TABLE} and the like, and behind {@code RENAME TO}. */
    private static void addCreated(String text, Set<String> created) {
        int sinceCreate = Integer.MAX_VALUE / 2;
        boolean named = false;
        boolean renames = false;
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end == at) {
                at++;
                continue;
            }
            if (named && !is(text, at, end, "if") && !is(text, at, end, "not") && !is(text, at, end, "exists")) {
                created.add(text.substring(at, end).toLowerCase(Locale.ROOT));
                // A name of two parts goes on behind the dot.
                named = followedByDot(text, end);
            } else if (is(text, at, end, "create")) {
                sinceCreate = 0;
            } else if (is(text, at, end, "rename")) {
                renames = true;
                at = end;
                continue;
            } else if (sinceCreate < 5) {
                named |= is(text, at, end, "table")
                        || is(text, at, end, "view")
                        || is(text, at, end, "type")
                        || is(text, at, end, "domain")
                        || is(text, at, end, "schema");
                sinceCreate++;
            }
            named |= renames && is(text, at, end, "to");
            renames = false;
            at = end;
        }
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || text.charAt(end) == '_'
                        || text.charAt(end) == '$')) {
            end++;
        }
        return end;
    }

    private static boolean is(String text, int from, int end, String word) {
        return end - from == word.length() && text.regionMatches(true, from, word, 0, word.length());
    }

    private static boolean followedByDot(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == '"' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '.';
    }
}
