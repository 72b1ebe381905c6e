package dev.lintel.lint;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.SourceFile;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** Lints several sets of migrations at the same time where that pays: no set knows of another. */
public final class SideBySide {

    /** Fewer migrations are done before another thread has started. */
    private static final int MANY = 200;

    private SideBySide() {}

    /** One report on all sets, in their order; the same as a single {@link Linter} gives. */
    public static Report lint(
            RuleSet rules, LintOptions options, List<MigrationSet> sets, Predicate<SourceFile> wanted) {
        int migrations = 0;
        for (MigrationSet set : sets) {
            migrations += set.migrations().size();
        }
        int threads = Math.min(sets.size(), Runtime.getRuntime().availableProcessors());
        if (threads < 2 || migrations < MANY) {
            return new Linter(rules, options).lint(sets, wanted);
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<MigrationSet> longestFirst = new ArrayList<>(sets);
            longestFirst.sort((one, other) ->
                    Integer.compare(other.migrations().size(), one.migrations().size()));
            IdentityHashMap<MigrationSet, Future<Report>> running = new IdentityHashMap<>();
            for (MigrationSet set : longestFirst) {
                running.put(set, executor.submit(() -> new Linter(rules, options).lint(List.of(set), wanted)));
            }
            List<Report> reports = new ArrayList<>(sets.size());
            for (MigrationSet set : sets) {
                reports.add(result(Objects.requireNonNull(running.get(set))));
            }
            return Report.of(reports);
        } finally {
            executor.shutdownNow();
        }
    }

    private static Report result(Future<Report> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        }
    }
}
