package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Changes whose effects on what exists are not seen: after them less is certain. */
final class Unseen {

    /** What a function says that makes or drops something, or runs what does. */
    private static final Set<String> TELLING =
            Set.of("create", "alter", "drop", "rename", "execute", "perform", "call");

    private final Catalogue catalogue;

    Unseen(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether this was such a change. */
    boolean after(Change change) {
        if (setsPath(change)) {
            catalogue.presence = catalogue.presence.withoutPath();
            return true;
        }
        boolean unseen = change instanceof Change.NotUnderstood
                || (change instanceof Change.Call call && callsUnseen(List.of(call.procedure()), true))
                || (change instanceof Change.Select select
                        && callsUnseen(select.query().calls(), false))
                || (change instanceof Change.Insert insert
                        && insert.query() != null
                        && callsUnseen(insert.query().calls(), false))
                || (change instanceof Change.OnTable onTable
                        && Applying.isData(change)
                        && isCatalogue(onTable.table()));
        if (unseen) {
            catalogue.presence = catalogue.presence.shaken();
        }
        return unseen;
    }

    /** Where names are looked up by default is a setting of the role or of the database, too. */
    private static boolean setsPath(Change change) {
        return change instanceof Change.AlterObject alter
                && (alter.kind() == ObjectKind.ROLE || alter.kind() == ObjectKind.DATABASE)
                && (alter.what().contains("SEARCH_PATH") || alter.what().startsWith("IN DATABASE"));
    }

    private static boolean isCatalogue(Name table) {
        return "pg_catalog".equals(table.schema())
                || (table.schema() == null && table.name().startsWith("pg_"));
    }

    /** Functions that no migration made are those of the server and of extensions, which leave the project's alone. */
    private boolean callsUnseen(List<Name> functions, boolean strangersToo) {
        for (Name each : functions) {
            List<Function> known = catalogue.functions.get(catalogue.in(catalogue.functions, each));
            if (known == null && strangersToo) {
                return true;
            }
            if (known != null && known.stream().anyMatch(Unseen::mayChangeSchema)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayChangeSchema(Function function) {
        if (!function.language().equals("sql") && !function.language().equals("plpgsql")) {
            return true;
        }
        String body = function.body().toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < body.length()) {
            int end = at;
            while (end < body.length() && (Character.isLetter(body.charAt(end)) || body.charAt(end) == '_')) {
                end++;
            }
            if (end > at && TELLING.contains(body.substring(at, end))) {
                return true;
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }
}
