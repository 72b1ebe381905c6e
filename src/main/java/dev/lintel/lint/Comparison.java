package dev.lintel.lint;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.Migration;
import dev.lintel.migration.Migration.Kind;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Runner;
import dev.lintel.migration.Runner.Answer;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.SourceSpan;
import dev.lintel.sql.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A set beside the same set as it was merged: which of its migrations are new, and what was done to those that are not.
 * Merged migrations may have run anywhere, and whoever runs them has written that down.
 */
final class Comparison {

    private static final String EDITED = "migration-edited";
    private static final String REMOVED = "migration-removed";
    private static final String OUT_OF_ORDER = "migration-out-of-order";

    /** What only a comparison can find. */
    static final Set<String> RULES = Set.of(EDITED, REMOVED, OUT_OF_ORDER);

    private final MigrationSet set;
    private final MigrationSet merged;
    private final Runner runner;
    private final Dialect dialect;
    /** Migrations that are there now, and what they were. */
    private final IdentityHashMap<Migration, Migration> former = new IdentityHashMap<>();

    private final Set<Migration> changed = new HashSet<>();
    private final List<Notice> notices = new ArrayList<>();
    /** Merged migrations that are no longer there. */
    private final Set<Migration> gone = new LinkedHashSet<>();

    Comparison(MigrationSet set, MigrationSet merged, Dialect dialect) {
        this.set = set;
        this.merged = merged;
        this.runner = set.runner();
        this.dialect = dialect;
        match();
        for (Migration migration : set.migrations()) {
            Migration was = former.get(migration);
            if (was != null) {
                compare(migration, was);
            } else if (migration.kind() == Kind.VERSIONED && set.isPlaced(migration)) {
                place(migration);
            }
        }
        remove();
    }

    /** Merged ones first, then all that is new as one deploy, with what runs again. */
    List<Deploy> deploys(Predicate<Migration> wanted) {
        List<Deploy> deploys = new ArrayList<>();
        List<Migration> together = new ArrayList<>();
        List<Migration> quiet = new ArrayList<>();
        boolean placed = true;
        for (Migration migration : set.migrations()) {
            boolean runsAgain = migration.kind() == Kind.REPEATABLE && changed.contains(migration);
            if (former.containsKey(migration) && !runsAgain) {
                boolean judged = changed.contains(migration) && wanted.test(migration);
                deploys.add(new Deploy(List.of(migration), judged, set.isPlaced(migration), runner));
            } else {
                together.add(migration);
                placed &= set.isPlaced(migration);
                if (!wanted.test(migration)) {
                    quiet.add(migration);
                }
            }
        }
        if (!together.isEmpty()) {
            deploys.add(new Deploy(together, quiet.size() < together.size(), placed, runner, quiet));
        }
        return deploys;
    }

    /** What is wrong with the set now and was not before, and what the comparison shows. */
    List<Notice> notices() {
        Set<String> before = new HashSet<>();
        for (MigrationSet.Problem problem : merged.problems()) {
            before.add(key(problem));
        }
        List<Notice> all = new ArrayList<>();
        for (MigrationSet.Problem problem : set.problems()) {
            if (!before.contains(key(problem))) {
                all.add(Notice.of(problem));
            }
        }
        for (Notice notice : notices) {
            if (set.judged().isEmpty()
                    || set.judged().contains(notice.place().file().path())) {
                all.add(notice);
            }
        }
        return all;
    }

    private static String key(MigrationSet.Problem problem) {
        return problem.rule() + " " + problem.place().file().path() + " " + problem.message();
    }

    /** {@code 2 of them new, 1 changed}. */
    String summary() {
        int added = set.migrations().size() - former.size();
        return added + " new" + (changed.isEmpty() ? "" : ", " + changed.size() + " changed")
                + (gone.isEmpty() ? "" : ", " + gone.size() + " gone");
    }

    private void match() {
        gone.addAll(merged.migrations());
        match((now, was) -> now.file().path().equals(was.file().path()));
        match((now, was) -> now.version().equals(was.version()) && lastPart(now).equals(lastPart(was)));
        if (runner.ledger().key() != Runner.Key.NAME) {
            match((now, was) -> !now.version().isEmpty() && now.version().equals(was.version()));
        }
    }

    private interface Match {
        boolean same(Migration now, Migration was);
    }

    private void match(Match match) {
        for (Migration migration : set.migrations()) {
            if (gone.isEmpty()) {
                return;
            }
            if (!former.containsKey(migration)) {
                for (Migration was : gone) {
                    if (was.kind() == migration.kind() && match.same(migration, was)) {
                        former.put(migration, was);
                        gone.remove(was);
                        break;
                    }
                }
            }
        }
    }

    private static String lastPart(Migration migration) {
        return migration.name().substring(migration.name().lastIndexOf('/') + 1);
    }

    private void compare(Migration now, Migration was) {
        if (isSameText(now, was)) {
            renamed(now, was);
            return;
        }
        List<Wording> up = words(now.up());
        int difference = difference(up, words(was.up()));
        if (difference >= 0 || difference(words(now.down()), words(was.down())) >= 0) {
            changed.add(now);
        }
        boolean checksums = runner.ledger().edited() == Answer.REFUSES && upDiffers(now, was);
        if (now.kind() != Kind.REPEATABLE && (difference >= 0 || checksums)) {
            notices.add(new Notice(
                    EDITED,
                    difference >= 0 ? place(now, up, difference) : place(now, up, firstDifference(now, was)),
                    edited(difference >= 0),
                    Instead.of("Give the migration its merged text back, and write the change as a new migration."),
                    runner.ledger().edited() == Answer.REFUSES ? Severity.ERROR : Severity.WARNING));
        } else {
            renamed(now, was);
        }
    }

    private String edited(boolean inWords) {
        if (runner.ledger().edited() == Answer.REFUSES) {
            return runner.label()
                    + " refuses to deploy where this migration has run: it has kept the checksum of the merged"
                    + " text" + (inWords ? "." : ", and comments and blanks count.");
        }
        String who = runner.label().isEmpty() ? "No runner runs a migration" : runner.label() + " runs no migration";
        return who + " twice: databases where this one has run stay as the merged text left them, and new ones become"
                + " different.";
    }

    /** Some runners compare the name as well. */
    private void renamed(Migration now, Migration was) {
        if (runner.ledger().key() == Runner.Key.VERSION_AND_NAME
                && runner.ledger().removed() == Answer.REFUSES
                && now.kind() != Kind.REPEATABLE
                && !lastPart(now).equals(lastPart(was))) {
            notices.add(new Notice(
                    REMOVED,
                    place(now, words(now.up()), 0),
                    runner.label() + " refuses to deploy where this migration has run: it knows it as " + lastPart(was)
                            + ".",
                    Instead.of("Give the migration its merged name back."),
                    Severity.ERROR));
        }
    }

    /** Whether a migration that is new stands before one that is not. */
    private void place(Migration added) {
        Migration last = null;
        List<Migration> all = set.migrations();
        for (Migration migration : all.subList(all.indexOf(added), all.size())) {
            if (migration.kind() == Kind.VERSIONED && former.containsKey(migration)) {
                last = migration;
            }
        }
        if (last == null) {
            return;
        }
        Answer answer = runner.ledger().late();
        String name = lastPart(last);
        String message = switch (answer) {
            case REFUSES, REFUSES_NEWEST ->
                runner.label() + " refuses to deploy where " + name
                        + ", which is merged, has run: this migration is new and sorts before it.";
            case SKIPS ->
                runner.label() + " never runs this migration where " + name
                        + ", which is merged, has run, and does not say so: it only looks for later ones.";
            case RUNS, NOTHING ->
                "Databases where " + name + ", which is merged, has run get this migration after it, and new ones"
                        + " before it.";
            case UNKNOWN ->
                "This migration is new and sorts before " + name + ", which is merged. Where that has run, a"
                        + " runner refuses this one, leaves it out or runs it late.";
        };
        Severity severity = switch (answer) {
            case REFUSES, REFUSES_NEWEST, SKIPS -> Severity.ERROR;
            case RUNS, NOTHING -> Severity.INFO;
            case UNKNOWN -> Severity.WARNING;
        };
        notices.add(new Notice(
                OUT_OF_ORDER,
                place(added, words(added.up()), 0),
                message,
                Instead.of("Rename this migration so that it sorts after " + name + "."),
                severity));
    }

    /** One finding for all that are gone: they usually are together. */
    private void remove() {
        gone.removeIf(was -> was.kind() == Kind.REPEATABLE);
        List<Migration> left = new ArrayList<>();
        for (Migration was : gone) {
            Migration twin = twin(was);
            if (twin == null) {
                left.add(was);
            } else {
                twin(twin, was);
            }
        }
        Answer answer = runner.ledger().removed();
        if (left.isEmpty()) {
            return;
        }
        Migration first = left.get(0);
        boolean newest =
                left.contains(merged.migrations().get(merged.migrations().size() - 1));
        boolean refused = answer == Answer.REFUSES || (answer == Answer.REFUSES_NEWEST && newest);
        String which =
                left.size() == 1 ? lastPart(first) : lastPart(first) + " and " + (left.size() - 1) + " more migrations";
        String are = left.size() == 1 ? " is" : " are";
        String them = left.size() == 1 ? "it" : "they";
        notices.add(new Notice(
                REMOVED,
                firstLine(first.file()),
                refused
                        ? which + are + " gone: " + runner.label() + " refuses to deploy where " + them
                                + (left.size() == 1 ? " has" : " have") + " run."
                        : which + are + " gone: databases keep what " + them
                                + " did where " + them + (left.size() == 1 ? " has" : " have")
                                + " run, and new ones never get it.",
                Instead.of("Bring " + (left.size() == 1 ? "it" : "them")
                        + " back, and undo what is not wanted in a new migration."),
                refused ? Severity.ERROR : Severity.WARNING));
    }

    /** The migration that is new and does what this one, which is gone, did. */
    private @Nullable Migration twin(Migration was) {
        List<Wording> words = words(was.up());
        for (Migration migration : set.migrations()) {
            if (!former.containsKey(migration)
                    && migration.kind() == was.kind()
                    && !words.isEmpty()
                    && difference(words(migration.up()), words) < 0) {
                return migration;
            }
        }
        return null;
    }

    private void twin(Migration now, Migration was) {
        boolean refused = runner.ledger().removed() == Answer.REFUSES;
        String message = refused
                ? runner.label() + " refuses to deploy where this migration has run: it knows it as " + lastPart(was)
                        + "."
                : "Where this migration has run as " + lastPart(was) + ", it runs once more under its new name.";
        notices.add(new Notice(
                REMOVED,
                place(now, words(now.up()), 0),
                message,
                Instead.of("Give the migration its merged name back."),
                runner.ledger().removed() == Answer.UNKNOWN ? Severity.WARNING : Severity.ERROR));
    }

    private List<Wording> words(List<Script> scripts) {
        List<Wording> words = new ArrayList<>();
        for (Script script : scripts) {
            words.addAll(Wording.of(script, dialect));
        }
        return words;
    }

    /** The first statement in which the two differ; -1 where they do not. */
    private static int difference(List<Wording> one, List<Wording> other) {
        int i = 0;
        while (i < one.size() && i < other.size()) {
            if (!one.get(i).words().equals(other.get(i).words())) {
                return i;
            }
            i++;
        }
        return one.size() == other.size() ? -1 : i;
    }

    private static boolean isSameText(Migration now, Migration was) {
        return sameTexts(now.up(), was.up()) && sameTexts(now.down(), was.down());
    }

    private static boolean sameTexts(List<Script> now, List<Script> was) {
        boolean same = now.size() == was.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = now.get(i).file().text().equals(was.get(i).file().text());
        }
        return same;
    }

    /** Line ends depend on where git writes the file to the disk, and say nothing. */
    private static boolean upDiffers(Migration now, Migration was) {
        return !lines(now.file()).equals(lines(was.file()));
    }

    private static List<String> lines(SourceFile file) {
        return file.text().lines().toList();
    }

    /** The statement at or behind the first line that differs. */
    private int firstDifference(Migration now, Migration was) {
        List<String> lines = lines(now.file());
        List<String> before = lines(was.file());
        int line = 0;
        while (line < lines.size() && line < before.size() && lines.get(line).equals(before.get(line))) {
            line++;
        }
        List<Wording> words = words(now.up());
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).statement().span().endLine() > line) {
                return i;
            }
        }
        return words.size() - 1;
    }

    /** This statement, or the last one where it is gone; the first line where there is none at all. */
    private static SourceSpan place(Migration migration, List<Wording> words, int statement) {
        return words.isEmpty()
                ? firstLine(migration.file())
                : words.get(Math.max(0, Math.min(statement, words.size() - 1)))
                        .statement()
                        .span();
    }

    private static SourceSpan firstLine(SourceFile file) {
        return new SourceSpan(
                file, 0, file.text().isEmpty() ? 0 : file.lineText(1).length());
    }
}
