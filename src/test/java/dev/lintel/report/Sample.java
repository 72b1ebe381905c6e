package dev.lintel.report;

import dev.lintel.change.Name;
import dev.lintel.engine.Impact;
import dev.lintel.engine.LockMode;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Traffic;
import dev.lintel.engine.Work;
import dev.lintel.lint.Category;
import dev.lintel.lint.Finding;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Report;
import dev.lintel.lint.Severity;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.SourceSpan;
import java.util.List;
import java.util.Set;

/** Findings to print. */
final class Sample {

    /** Lock modes as PostgreSQL has them, as far as the samples need them. */
    enum Mode implements LockMode {
        SHARE,
        ACCESS_EXCLUSIVE;

        @Override
        public String label() {
            return name().replace('_', ' ');
        }

        @Override
        public Set<Traffic> blocks() {
            return this == SHARE ? Set.of(Traffic.WRITES, Traffic.SCHEMA_CHANGES) : Set.of(Traffic.values());
        }

        @Override
        public int strength() {
            return this == SHARE ? 1 : 2;
        }
    }

    private Sample() {}

    static Report report(Finding... findings) {
        return new Report(
                List.of("db/migration as Flyway, 3 migrations"),
                List.of(),
                3,
                9,
                2,
                0,
                1,
                0,
                0,
                List.of(),
                List.of(findings));
    }

    static Finding indexBuild() {
        return finding(
                Severity.ERROR,
                at(
                        "db/migration/V3__index.sql",
                        "-- find orders\n[CREATE INDEX orders_customer ON orders (customer_id)];\n"),
                "Nobody can insert, update or delete in orders until this index is built.",
                new Impact(
                        List.of(RelationLock.table(Name.of("orders"), Mode.SHARE)),
                        List.of(new Work(Work.Kind.INDEX_BUILD, Name.of("orders"), "orders_customer", "")),
                        null,
                        List.of()),
                Instead.of("Build the index concurrently, in a migration that does not run in a transaction.")
                        .thenOutsideTransaction(
                                Phase.EXPAND, "CREATE INDEX CONCURRENTLY orders_customer ON orders (customer_id);"));
    }

    static Finding rename() {
        return finding(
                Severity.WARNING,
                at("V4.sql", "ALTER TABLE users\n\t[RENAME COLUMN email TO e_mail];\n"),
                "Versions of the application that are running read users.email, and fail.",
                new Impact(
                        List.of(RelationLock.table(Name.of("users"), Mode.ACCESS_EXCLUSIVE)),
                        List.of(),
                        null,
                        List.of("whether a view reads users")),
                Instead.of("Add the new column, write both, move the data, then drop the old one.")
                        .then(Phase.EXPAND, "ALTER TABLE users ADD COLUMN e_mail text;")
                        .then(Phase.BACKFILL, "UPDATE users SET e_mail = email\nWHERE id BETWEEN 1 AND 1000;")
                        .thenOutsideTransaction(Phase.BACKFILL, "VACUUM users;")
                        .then(Phase.APPLICATION, "Deploy the version that reads and writes e_mail alone.")
                        .then(Phase.CONTRACT, "ALTER TABLE users DROP COLUMN email;"));
    }

    static Finding finding(Severity severity, SourceSpan place, String message, Impact impact, Instead instead) {
        String rule = severity == Severity.ERROR ? "create-index-blocking" : "rename-column";
        return new Finding(
                rule, severity, Category.BLOCKING, place, place, place.text(), message, instead, impact, "c0ffee");
    }

    /** The place between brackets. */
    static SourceSpan at(String path, String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        return new SourceSpan(new SourceFile(path, marked.replace("[", "").replace("]", "")), start, end);
    }
}
