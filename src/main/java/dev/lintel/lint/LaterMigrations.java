package dev.lintel.lint;

import dev.lintel.migration.Migration;
import dev.lintel.migration.Script;
import dev.lintel.schema.Later;
import dev.lintel.sql.ReadStatement;
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
    private final ReadAhead reading;
    /** What stands behind CREATE and RENAME TO anywhere, in lower case: more than what is created; without names that are no words. */
    private @Nullable Set<String> created;
    /** Texts that were searched, in lower case: there is often another name to search them for. */
    private final Map<Script, String> searched = new HashMap<>();

    LaterMigrations(List<Deploy> deploys, ReadAhead reading) {
        this.deploys = deploys;
        this.reading = reading;
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
        for (Deploy deploy : deploys) {
            for (Migration migration : deploy.migrations()) {
                for (Script script : migration.up()) {
                    String text = searched.computeIfAbsent(script, s -> s.text().toLowerCase(Locale.ROOT));
                    if (text.contains(word)) {
                        tell(script, migration.name(), listener);
                    }
                    if (listener.isContent()) {
                        return;
                    }
                }
                listener.newSession();
            }
        }
    }

    private void tell(Script script, String migration, Listener listener) {
        for (ReadStatement statement : reading.outOfTurn(script).statements()) {
            for (ReadStatement.Placed placed : statement.changes()) {
                listener.hear(placed.change(), placed.certainty(), migration);
            }
        }
    }

    /** What may stand between CREATE and the kind of object. */
    private static final Set<String> MODIFIERS = Set.of(
            "or",
            "replace",
            "global",
            "local",
            "temp",
            "temporary",
            "unlogged",
            "foreign",
            "recursive",
            "materialized");

    private static final Set<String> KINDS = Set.of("table", "view", "type", "domain", "schema");
    private static final Set<String> GUARD = Set.of("if", "not", "exists");

    /** The last word of each name behind {@code CREATE … TABLE} and the like, and behind {@code RENAME TO}. */
    private static void addCreated(String text, Set<String> created) {
        // What the last word lets come next.
        boolean creates = false;
        boolean renames = false;
        boolean named = false;
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end == at) {
                at++;
                continue;
            }
            if (creates || renames || named) {
                String word = text.substring(at, end).toLowerCase(Locale.ROOT);
                if (!named) {
                    named = (creates && KINDS.contains(word)) || (renames && word.equals("to"));
                    creates &= MODIFIERS.contains(word);
                    renames = false;
                } else if (!GUARD.contains(word)) {
                    created.add(word);
                    // A name of two parts goes on behind the dot.
                    named = followedByDot(text, end);
                    creates = false;
                }
            } else {
                creates = is(text, at, end, "create");
                renames = is(text, at, end, "rename");
            }
            at = end;
        }
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '$'
                || (c > '\u007f' && Character.isLetterOrDigit(c));
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
