package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * pop, of Buffalo and Ory: {@code 12_name.up.sql} for all databases and {@code 12_name.postgres.up.sql} for one, which then
 * stands in for the other. Each runs in a transaction, unless its name says {@code .autocommit} as Ory's may. The texts are
 * templates of Go.
 */
final class PopReader implements MigrationReader {

    private static final String UP = ".up.sql";
    private static final String DOWN = ".down.sql";
    private static final String AUTOCOMMIT = ".autocommit";
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    /** What stands for nothing by itself. */
    private static final Set<String> CONTROL =
            Set.of("if", "else", "end", "range", "with", "define", "block", "template", "break", "continue");

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.POP, folder);
        List<String> names = new ArrayList<>();
        Set<String> others = new TreeSet<>();
        int aside = 0;
        for (String name : folder.sql()) {
            String database = database(name);
            if (database.isEmpty() || isPostgres(database)) {
                names.add(name);
            } else {
                others.add(database);
                aside++;
            }
        }
        Map<String, String> downs = new TreeMap<>();
        for (NumberedFiles.Entry entry : entries(draft, withoutReplaced(names), downs)) {
            SourceFile file = folder.read(entry.up());
            String undo = downs.remove(stem(entry.up()));
            draft.addVersioned(
                    SetDraft.once(
                            entry.up(),
                            entry.version(),
                            file,
                            List.of(filledIn(file)),
                            undo == null ? List.of() : List.of(filledIn(folder.read(undo))),
                            entry.up().contains(AUTOCOMMIT)
                                    ? TransactionMode.ONE_QUERY
                                    : TransactionMode.PER_MIGRATION),
                    entry.version());
        }
        for (String name : downs.values()) {
            draft.ignored(name, "No .up.sql has the name of this file, so there is nothing that it undoes");
        }
        if (aside > 0) {
            draft.remark(
                    aside + (aside == 1 ? " file for " : " files for ") + String.join(", ", others) + " left aside");
        }
        return draft.finish();
    }

    /** What goes up, in order; what goes down is put by its name beside it. */
    private static List<NumberedFiles.Entry> entries(SetDraft draft, List<String> names, Map<String, String> downs) {
        List<NumberedFiles.Entry> entries = new ArrayList<>();
        for (String name : names) {
            if (!Names.isNumbered(name) || !(name.endsWith(UP) || name.endsWith(DOWN))) {
                draft.ignored(name, "pop does not run this file: it takes 12_name.up.sql and 12_name.down.sql");
            } else if (name.endsWith(DOWN)) {
                downs.put(stem(name), name);
            } else {
                entries.add(new NumberedFiles.Entry(Names.number(name), name, null));
            }
        }
        Collections.sort(entries);
        return entries;
    }

    private static String stem(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    /** The database in the name of a migration, before its direction; empty where there is none. */
    static String database(String name) {
        String end = name.endsWith(UP) ? UP : name.endsWith(DOWN) ? DOWN : "";
        if (end.isEmpty()) {
            return "";
        }
        String stem = Names.without(name, end);
        stem = stem.endsWith(AUTOCOMMIT) ? Names.without(stem, AUTOCOMMIT) : stem;
        String last = stem.substring(stem.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return stem.indexOf('.') >= 0 && Databases.isNamed(last) ? last : "";
    }

    private static boolean isPostgres(String database) {
        return database.startsWith("postgres") || database.startsWith("pg");
    }

    /** Leaves out what is for all databases where the same half of the same version is there for this one. */
    private static List<String> withoutReplaced(List<String> names) {
        Set<String> own = new HashSet<>();
        for (String name : names) {
            if (!database(name).isEmpty()) {
                own.add(half(name));
            }
        }
        names.removeIf(name -> database(name).isEmpty() && own.contains(half(name)));
        return names;
    }

    private static String half(String name) {
        return Names.number(name) + (name.endsWith(DOWN) ? DOWN : UP);
    }

    /** Whether it may be such a template: nothing else that numbers its files in pairs has them. */
    static boolean isTemplate(SourceFile file) {
        int open = file.text().indexOf(OPEN);
        return open >= 0 && close(file.text(), open) > 0;
    }

    /** Where the template that opens here closes; -1 where it does not on its line. */
    private static int close(String text, int open) {
        int close = text.indexOf(CLOSE, open);
        int line = text.indexOf('\n', open);
        return close < 0 || (line >= 0 && line < close) ? -1 : close;
    }

    /** What is only known when it runs, such as the name of a schema, becomes a placeholder that reads as a name. */
    private static Script filledIn(SourceFile file) {
        String text = file.text();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open + OPEN.length())) {
            int close = close(text, open);
            String name = close < 0 ? "" : name(text.substring(open + OPEN.length(), close));
            if (!name.isEmpty()) {
                starts.add(open);
                ends.add(close + CLOSE.length());
                names.add("${" + name.toLowerCase(Locale.ROOT) + "}");
            }
        }
        if (starts.isEmpty()) {
            return Script.of(file);
        }
        int[] from = new int[starts.size()];
        int[] to = new int[starts.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = starts.get(i);
            to[i] = ends.get(i);
        }
        return Script.replaced(file, from, to, names.toArray(new String[0]));
    }

    /** The last word, which says what is put there; empty where the template puts nothing. */
    private static String name(String template) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= template.length(); i++) {
            char c = i < template.length() ? template.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '_') {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        boolean puts = !words.isEmpty() && !CONTROL.contains(words.get(0)) && template.indexOf("/*") < 0;
        return puts ? words.get(words.size() - 1) : "";
    }
}
