package dev.lintel.migration.reader;

import dev.lintel.migration.Migration;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.MigrationSet.Problem;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the sets that the given paths stand for. */
final class Search {

    /** A set, and the files in it that were named; none where the whole folder was. */
    private static final class Found {
        final MigrationSet set;
        final Set<String> named = new LinkedHashSet<>();
        boolean whole;

        Found(MigrationSet set) {
            this.set = set;
        }
    }

    private final Workspace workspace;
    /** What the migrations are compared with; null where they are compared with nothing. */
    private final @Nullable Workspace merged;

    private final @Nullable Framework told;
    /** By folder, in the order in which they were found. */
    private final Map<Path, Found> found = new LinkedHashMap<>();
    /** Files that belong to no framework's folder, by their folder. */
    private final Map<Path, List<String>> loose = new LinkedHashMap<>();

    /** Files in a framework's folder that it does not take. */
    private final Set<String> ignored = new HashSet<>();

    private final List<Problem> looseProblems = new ArrayList<>();

    Search(Workspace workspace, @Nullable Workspace merged, @Nullable Framework told) {
        this.workspace = workspace;
        this.merged = merged;
        this.told = told;
        workspace.tell(told);
        if (merged != null) {
            merged.tell(told);
        }
    }

    /** Adds the set of which this file is a part; the other migrations before it only build the schema. */
    void file(Path file) {
        String shown = workspace.shown(file);
        Path parent = file.getParent();
        Folder folder = workspace.folder(parent == null ? file : parent);
        String name = String.valueOf(file.getFileName());
        if (inFramework(folder, shown)) {
            return;
        }
        if (!ignored.contains(shown)
                && Names.isSql(name)
                && !Names.number(name).isEmpty()
                && Roots.allNumbered(folder)) {
            Found its = read(folder, Framework.PLAIN);
            its.named.add(shown);
            return;
        }
        List<String> names = loose.get(folder.path());
        if (names == null) {
            names = new ArrayList<>();
            loose.put(folder.path(), names);
        }
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private boolean inFramework(Folder folder, String shown) {
        Folder candidate = folder;
        for (int up = 0; up <= Roots.HIGHEST && candidate != null; up++) {
            // Above, a folder that others may not list says nothing.
            if (up > 0 && !Files.isReadable(candidate.path())) {
                return false;
            }
            Framework framework = Roots.of(candidate, up, told);
            if (framework != null) {
                Found its = read(Roots.top(candidate, framework), framework);
                if (contains(its.set, shown)) {
                    its.named.add(shown);
                    return true;
                }
                for (Problem problem : its.set.problems()) {
                    if (problem.place().file().path().equals(shown) && !looseProblems.contains(problem)) {
                        looseProblems.add(problem);
                        ignored.add(shown);
                    }
                }
            }
            if (Files.exists(candidate.path().resolve(".git"))) {
                return false;
            }
            candidate = candidate.parent();
        }
        return false;
    }

    /** Adds all sets in this folder; false where there is no SQL in it. */
    boolean folder(Path path) {
        Folder folder = workspace.folder(path);
        if (told == Framework.PLAIN) {
            return plain(folder, true);
        }
        if (Roots.of(folder, 0, told) == null) {
            for (String single : new String[] {PrismaReader.MIGRATION, DieselReader.UP}) {
                if (folder.hasFile(single)) {
                    file(path.resolve(single));
                    return true;
                }
            }
        }
        if (told == null && Roots.isPart(folder)) {
            for (String name : folder.sql()) {
                file(path.resolve(name));
            }
            return true;
        }
        int before = sets();
        walk(folder, true);
        boolean any = sets() > before;
        boolean project = Roots.isProject(folder);
        if (any) {
            if (!project && !found.containsKey(path)) {
                plain(folder, false);
            }
            return true;
        }
        if (told != null) {
            boolean readable =
                    told.shape != Framework.Shape.FOLDERS && !folder.sql().isEmpty();
            if (readable) {
                whole(path, all(folder, told));
            }
            return readable;
        }
        return !project && plain(folder, true);
    }

    private boolean plain(Folder folder, boolean below) {
        List<String> names = sql(folder, below);
        if (!names.isEmpty()) {
            MigrationSet set = PlainReader.read(folder, names);
            if (merged != null) {
                Folder earlier = merged.folder(folder.path());
                set = set.comparedWith(PlainReader.read(earlier, sql(earlier, below)));
            }
            whole(folder.path(), set);
        }
        return !names.isEmpty();
    }

    private static List<String> sql(Folder folder, boolean below) {
        List<String> names = new ArrayList<>();
        if (below) {
            Roots.collectSql(folder, "", names);
        } else {
            names.addAll(folder.sql());
        }
        return names;
    }

    /** All migrations of a framework's folder, and what they are compared with. */
    private MigrationSet all(Folder root, Framework framework) {
        MigrationSet set = framework.reader().read(root);
        return merged == null ? set : set.comparedWith(framework.reader().read(merged.folder(root.path())));
    }

    private int sets() {
        int whole = 0;
        for (Found each : found.values()) {
            whole += each.whole ? 1 : 0;
        }
        return whole;
    }

    private void walk(Folder folder, boolean given) {
        Framework framework = told == null ? Roots.discovered(folder, given) : Roots.of(folder, 0, told);
        if (framework != null) {
            String foreign = told == null && !given ? Databases.foreign(folder) : null;
            if (foreign != null) {
                whole(folder.path(), SetDraft.foreign(framework, folder, foreign));
                return;
            }
            read(folder, framework).whole = true;
            if (Roots.ownsFoldersBelow(framework, folder)) {
                return;
            }
        }
        for (String name : folder.folders()) {
            // Flyway's own folders reach down to those that are for one database only.
            if (!Roots.skipped(name) && (framework != Framework.FLYWAY || Roots.isDatabase(name))) {
                walk(folder.child(name), false);
            }
        }
    }

    private Found read(Folder root, Framework framework) {
        Found its = found.get(root.path());
        if (its == null) {
            its = new Found(all(root, framework));
            found.put(root.path(), its);
        }
        return its;
    }

    private void whole(Path path, MigrationSet set) {
        Found its = new Found(set);
        its.whole = true;
        found.put(path, its);
    }

    /** The sets in order, no file in two of them. */
    List<MigrationSet> sets(List<MigrationSet> sets) {
        Set<String> taken = new HashSet<>();
        for (Found each : found.values()) {
            if (each.whole || !each.named.isEmpty()) {
                MigrationSet set = each.whole ? each.set : upTo(each.set, each.named);
                MigrationSet rest = without(set, taken);
                if (set.migrations().isEmpty() || !rest.migrations().isEmpty()) {
                    sets.add(rest);
                }
            }
        }
        for (Map.Entry<Path, List<String>> entry : loose.entrySet()) {
            Folder folder = workspace.folder(entry.getKey());
            List<String> names = entry.getValue();
            MigrationSet read = loose(folder, names);
            if (merged != null) {
                Folder earlier = merged.folder(folder.path());
                List<String> there = new ArrayList<>(names);
                there.retainAll(earlier.files());
                read = read.comparedWith(loose(earlier, there));
            }
            MigrationSet set = without(read, taken);
            if (!set.migrations().isEmpty()) {
                sets.add(withProblems(set));
            }
        }
        return sets;
    }

    private MigrationSet loose(Folder folder, List<String> names) {
        return names.size() == 1 ? single(folder, names.get(0)) : PlainReader.read(folder, names);
    }

    private MigrationSet single(Folder folder, String name) {
        SourceFile file = folder.read(name);
        Framework marked = told == null ? Recognition.byContent(file) : told;
        Framework whose = marked == null ? Framework.PLAIN : marked;
        return new MigrationSet(
                whose.id,
                whose.runner(),
                file.path() + " as " + whose.label,
                List.of(PlainReader.single(file, marked)),
                List.of(),
                Optional.ofNullable(Databases.dialect(folder)));
    }

    private MigrationSet withProblems(MigrationSet set) {
        List<Problem> its = new ArrayList<>();
        for (Problem problem : looseProblems) {
            if (contains(set, problem.place().file().path())) {
                its.add(problem);
            }
        }
        return its.isEmpty() ? set : set.with(set.migrations(), its, set.how(), set.judged());
    }

    /** The set as far as it matters for the files that were named. */
    private static MigrationSet upTo(MigrationSet set, Set<String> named) {
        List<Migration> needed = new ArrayList<>();
        Set<String> judged = new HashSet<>();
        int last = 0;
        for (int i = 0; i < set.migrations().size(); i++) {
            Migration migration = set.migrations().get(i);
            needed.add(migration);
            for (String path : named) {
                if (holds(migration, path)) {
                    judged.add(migration.file().path());
                    last = i + 1;
                }
            }
        }
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : set.problems()) {
            if (named.contains(problem.place().file().path())) {
                problems.add(problem);
            }
        }
        String how = set.how() + ", " + judged.size() + " of them judged";
        // What is compared may have to be seen beside what comes later.
        int until = set.merged() == null ? last : needed.size();
        return set.with(needed.subList(0, until), problems, how, judged);
    }

    private static MigrationSet without(MigrationSet set, Set<String> taken) {
        List<Migration> left = new ArrayList<>();
        boolean all = true;
        for (Migration migration : set.migrations()) {
            boolean fresh = true;
            if (set.judges(migration)) {
                fresh = taken.add(migration.file().path());
            }
            if (fresh) {
                left.add(migration);
            }
            all &= fresh;
        }
        return all ? set : set.with(left, set.problems(), set.how(), set.judged());
    }

    private static boolean contains(MigrationSet set, String path) {
        for (Migration migration : set.migrations()) {
            if (holds(migration, path)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Migration migration, String path) {
        return is(migration.file(), path) || holds(migration.up(), path) || holds(migration.down(), path);
    }

    private static boolean holds(List<Script> scripts, String path) {
        for (Script script : scripts) {
            if (is(script.file(), path)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(SourceFile file, String path) {
        return file.path().equals(path);
    }
}
