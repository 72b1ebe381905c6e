package dev.lintel.lint;

import dev.lintel.change.Certainty;
import dev.lintel.change.Change;
import dev.lintel.engine.Engine;
import dev.lintel.engine.Impact;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Situation;
import dev.lintel.migration.Migration;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Runner;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.SourceSpan;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Session;
import dev.lintel.sql.ReadScript;
import dev.lintel.sql.ReadStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/** Walks through histories, statement by statement, and lets every rule look at every step. */
public final class Linter {

    /** A directive that kept nothing quiet. */
    public static final String UNUSED_SUPPRESSION = "suppression-unused";
    /** A directive that does not say why. */
    public static final String SUPPRESSION_WITHOUT_REASON = "suppression-without-reason";

    private final RuleSet ruleSet;
    private final List<Named> rules;
    private final LintOptions options;
    private final Findings findings;
    /** What is to be said of migrations that have not come up yet. */
    private final IdentityHashMap<SourceFile, List<Notice>> notices = new IdentityHashMap<>();

    /** Paths of the files in which findings are wanted. */
    private final List<String> judged = new ArrayList<>();

    private int migrations;
    private int statements;
    private int irrelevant;
    private int notUnderstood;
    /** What is being done, and to which statement: for the message of a crash. */
    private String doing = "";

    private @Nullable ReadStatement current;

    public Linter(RuleSet ruleSet, LintOptions options) {
        this.ruleSet = ruleSet;
        this.options = options;
        this.rules = new ArrayList<>();
        for (Rule rule : ruleSet.rules()) {
            String id = rule.id();
            if (options.wants(id, ruleSet)) {
                rules.add(new Named(id, rule));
            }
        }
        this.findings = new Findings(ruleSet, options);
    }

    /** A rule and its id, which is made of the class name and asked for at every step. */
    private record Named(String id, Rule rule) {}

    /** Lints sets of migrations, each migration as a deploy of its own. Every set starts from an unknown database. */
    public Report lint(List<MigrationSet> sets) {
        return lint(sets, file -> true);
    }

    /** The same, with findings only in the files that are wanted; the migrations in others build the schema. */
    public Report lint(List<MigrationSet> sets, Predicate<SourceFile> wanted) {
        List<String> sources = new ArrayList<>();
        List<String> notRead = new ArrayList<>();
        for (MigrationSet set : sets) {
            if (set.notRead() != null) {
                notRead.add(set.how() + ", not read: " + set.notRead());
                continue;
            }
            MigrationSet merged = set.merged();
            Comparison comparison = merged == null
                    ? null
                    : new Comparison(set, merged, options.engine().dialect());
            sources.add(set.how() + (comparison == null ? "" : ", " + comparison.summary()) + ", for "
                    + options.engine().label());
            if (comparison == null) {
                List<Deploy> deploys = new ArrayList<>(set.migrations().size());
                for (Migration migration : set.migrations()) {
                    boolean judged = set.judges(migration) && wanted.test(migration.file());
                    deploys.add(new Deploy(List.of(migration), judged, set.isPlaced(migration), set.runner()));
                }
                for (MigrationSet.Problem problem : set.problems()) {
                    notice(Notice.of(problem), set, wanted);
                }
                walk(deploys);
            } else {
                comparison.notices().forEach(notice -> notice(notice, set, wanted));
                walk(comparison.deploys(m -> set.judges(m) && wanted.test(m.file())));
            }
            findings.sumUpHabits();
        }
        return report(sources, notRead);
    }

    /** Says it at once, or where the migration that it is about comes up and may have a word on it. */
    private void notice(Notice notice, MigrationSet set, Predicate<SourceFile> wanted) {
        SourceFile file = notice.place().file();
        if (!wanted.test(file)) {
            return;
        }
        judged.add(file.path());
        for (Migration migration : set.migrations()) {
            if (migration.file() == file) {
                notices.computeIfAbsent(file, f -> new ArrayList<>()).add(notice);
                return;
            }
        }
        findings.add(notice);
    }

    /** Lints one history whose deploys are known. */
    public Report lintDeploys(List<Deploy> deploys) {
        walk(deploys);
        return report(List.of(), List.of());
    }

    private Report report(List<String> sources, List<String> notRead) {
        return new Report(
                sources,
                notRead,
                migrations,
                statements,
                irrelevant,
                notUnderstood,
                findings.suppressed(),
                0,
                0,
                judged,
                findings.all());
    }

    private void walk(List<Deploy> deploys) {
        try {
            walkAll(deploys);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new Defect(doing, current == null ? null : current.statement().span(), e);
        }
    }

    private void walkAll(List<Deploy> deploys) {
        boolean ordered = true;
        for (Deploy deploy : deploys) {
            ordered &= deploy.placed();
        }
        try (ReadAhead reading = new ReadAhead(options.engine().dialect(), deploys)) {
            Schema schema = Schema.empty();
            if (ordered) {
                schema = schema.before(new LaterMigrations(deploys, reading));
            }
            @Nullable Migration last = null;
            for (Deploy deploy : deploys) {
                schema = deploy.placed() ? schema : schema.shaken();
                Schema deployed = schema;
                for (Migration migration : deploy.migrations()) {
                    last = migration;
                    boolean wanted = deploy.judges(migration);
                    if (wanted) {
                        migrations++;
                        judged.add(migration.file().path());
                        addFiles(migration.down());
                    }
                    Half up = new Half(reading, migration, deploy.runner(), null, deployed, wanted);
                    schema = up.run(migration.up(), schema);
                    if (wanted && !migration.down().isEmpty()) {
                        new Half(reading, migration, deploy.runner(), up, deployed, true).run(migration.down(), schema);
                    }
                }
                schema = deploy.placed() ? schema : schema.shaken();
            }
            if (last != null) {
                findings.settle(new Outcome(schema, last));
            }
        }
    }

    private void addFiles(List<Script> scripts) {
        for (Script script : scripts) {
            judged.add(script.file().path());
        }
    }

    /** One half of one migration on its way through the rules. */
    private final class Half {
        private final ReadAhead reading;
        private final Migration migration;
        private final Runner runner;
        private final boolean undoing;
        private final List<Step> undone;
        private final Schema deployed;
        private final boolean judged;
        private final Suppressions suppressions = new Suppressions();
        private final Ending ending = new Ending();
        private Session session = Session.FRESH;
        private PStack<Step> earlier = ConsPStack.empty();
        /** All changes of this half; the first {@code done} have been judged. */
        private final List<Change> all = new ArrayList<>();

        private int done;

        /** The half that this one undoes, if it is a down half. */
        Half(
                ReadAhead reading,
                Migration migration,
                Runner runner,
                @Nullable Half up,
                Schema deployed,
                boolean judged) {
            this.reading = reading;
            this.migration = migration;
            this.runner = runner;
            this.undoing = up != null;
            this.undone = up == null ? List.of() : up.inOrder();
            this.deployed = deployed;
            this.judged = judged;
        }

        private List<Step> inOrder() {
            List<Step> steps = new ArrayList<>(earlier);
            Collections.reverse(steps);
            return steps;
        }

        /** Gives the schema afterwards. */
        Schema run(List<Script> scripts, Schema before) {
            List<ReadScript> read = new ArrayList<>(scripts.size());
            for (Script script : scripts) {
                current = null;
                doing = "reading " + script.file().path();
                ReadScript one = reading.next(script);
                read.add(one);
                suppressions.add(one);
                for (ReadStatement statement : one.statements()) {
                    statement.changes().forEach(placed -> all.add(placed.change()));
                }
            }
            if (!undoing) {
                sayNotices();
            }
            Schema schema = before;
            TransactionTracker transactions = new TransactionTracker(
                    migration.transactions(), read, schema, options.engine().version());
            for (ReadScript script : read) {
                for (ReadStatement statement : script.statements()) {
                    schema = statement(statement, schema, transactions);
                }
            }
            if (judged) {
                reportDirectives();
            }
            // The next migration starts in a session of its own.
            return schema.newSession();
        }

        private Schema statement(ReadStatement statement, Schema start, TransactionTracker transactions) {
            List<ReadStatement.Placed> placed = statement.changes();
            List<Change> changes = new ArrayList<>(placed.size());
            for (ReadStatement.Placed each : placed) {
                changes.add(each.change());
            }
            if (judged) {
                count(changes);
            }
            List<Schema> schemas = new ArrayList<>(changes.size() + 1);
            List<Impact> impacts = new ArrayList<>(changes.size());
            schemas.add(start);
            current = statement;
            doing = "predicting its effects";
            Engine engine = options.engine();
            StatementLocks locks = new StatementLocks(changes.size());
            for (int i = 0; i < changes.size(); i++) {
                Change change = changes.get(i);
                Schema before = schemas.get(i);
                boolean nested = placed.get(i).nested();
                // The statements of a DO block are statements of their own.
                List<Change> together = nested ? List.of(change) : changes;
                boolean inTransaction = transactions.open() || (nested && !endsTransaction(change));
                impacts.add(engine.impact(new Situation(
                        change,
                        together,
                        nested ? before : start,
                        before,
                        transactions.start(start),
                        session,
                        inTransaction,
                        placed.get(i).certainty())));
                if (!nested) {
                    take(locks, statement, i, impacts.get(i), start);
                }
                Certainty certainty = placed.get(i).certainty();
                schemas.add(nested ? before.applyInBlock(change, certainty) : before.apply(change, certainty));
            }
            List<Step> steps = new ArrayList<>(changes.size());
            for (int i = 0; i < changes.size(); i++) {
                ReadStatement.Placed each = placed.get(i);
                Transaction transaction = transactions.current(locks.besides(i));
                Step step = new Step(
                        changes.get(i),
                        changes,
                        statement.span(each),
                        migration,
                        runner,
                        statement.psqlCommand(),
                        undoing,
                        each.nested(),
                        each.conditional(),
                        each.looped(),
                        deployed,
                        schemas.get(i),
                        schemas.get(i + 1),
                        session,
                        transaction,
                        earlier,
                        undone,
                        all.subList(++done, all.size()),
                        ending,
                        impacts.get(i),
                        engine,
                        lockTimeoutSet());
                steps.add(step);
                if (judged) {
                    judge(step);
                }
                earlier = earlier.plus(step);
                if (each.nested()) {
                    // What the block itself made is nobody else's.
                    take(locks, statement, i, impacts.get(i), schemas.get(i + 1));
                }
                if (changes.get(i) instanceof Change.SetVariable set) {
                    // SET LOCAL outside of a transaction is only warned about.
                    session = set.local() && !transaction.open() && !each.nested() ? session : session.apply(set);
                } else if (changes.get(i) instanceof Change.Commit || changes.get(i) instanceof Change.Rollback) {
                    session = session.committed();
                    locks.clear();
                }
            }
            Schema after = schemas.get(changes.size());
            transactions.after(steps, after);
            return transactions.open() ? after : after.transactionEnded();
        }

        /** A block may end the transaction that it runs in, unless that was opened around it. */
        private boolean endsTransaction(Change change) {
            return change instanceof Change.Commit || change instanceof Change.Rollback;
        }

        private void take(StatementLocks locks, ReadStatement statement, int taker, Impact impact, Schema start) {
            ReadStatement.Placed placed = statement.changes().get(taker);
            for (RelationLock lock : impact.locks()) {
                if (lock.hasTable() && Step.inUse(lock.feltOn(), start, deployed)) {
                    locks.add(taker, lock, statement.span(placed).line(), !placed.nested());
                }
            }
        }

        private void count(List<Change> changes) {
            statements++;
            boolean all = true;
            for (Change change : changes) {
                if (change instanceof Change.NotUnderstood) {
                    notUnderstood++;
                    return;
                }
                all &= change instanceof Change.Irrelevant;
            }
            if (all) {
                irrelevant++;
            }
        }

        private boolean lockTimeoutSet() {
            return options.lockTimeoutByRole() || set("lock_timeout") || set("statement_timeout");
        }

        private boolean set(String timeout) {
            Optional<String> value = session.get(timeout);
            return value.isPresent() && !value.get().equals("0") && !value.get().equals("0s");
        }

        private void judge(Step step) {
            // Worked out once for all that is said of the step.
            @Nullable Impact felt = null;
            for (Named each : rules) {
                doing = each.id();
                Optional<Danger> danger = each.rule().check(step);
                if (danger.isPresent()) {
                    felt = felt == null ? step.impactInUse() : felt;
                    report(each.id(), step, danger.get(), felt);
                }
            }
        }

        private void report(String rule, Step step, Danger danger, Impact felt) {
            SourceSpan place = step.place();
            if (suppressions.suppresses(rule, place)) {
                findings.countSuppressed();
                return;
            }
            SourceSpan around = current == null ? place : current.statement().span();
            findings.add(rule, place, around, danger, felt, undoing);
        }

        private void sayNotices() {
            List<Notice> its = notices.remove(migration.file());
            if (its != null) {
                for (Notice notice : its) {
                    if (suppressions.suppresses(notice.rule(), notice.place())) {
                        findings.countSuppressed();
                    } else {
                        findings.add(notice);
                    }
                }
            }
        }

        private void reportDirectives() {
            for (Suppressions.Directive directive : suppressions.all()) {
                if (directive.rule.isEmpty() || directive.reason.isEmpty()) {
                    String message = directive.rule.isEmpty()
                            ? "This directive names no rule, so nothing is suppressed"
                            : "This directive does not say why, so " + directive.rule + " is not suppressed";
                    findings.add(
                            SUPPRESSION_WITHOUT_REASON,
                            directive.place,
                            directive.place,
                            message + ".",
                            Instead.of("Write `lintel:allow " + (directive.rule.isEmpty() ? "RULE" : directive.rule)
                                    + " the reason`."),
                            null,
                            undoing);
                } else if (!directive.used
                        && !Comparison.RULES.contains(directive.rule)
                        && options.wants(directive.rule, ruleSet)) {
                    findings.add(
                            UNUSED_SUPPRESSION,
                            directive.place,
                            directive.place,
                            directive.rule + " finds nothing here, so this directive suppresses nothing.",
                            Instead.of("Delete the directive, or name the rule that it is meant for."),
                            null,
                            undoing);
                }
            }
        }
    }
}
