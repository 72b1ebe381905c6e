package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.engine.postgresql.WatchedHistory.Predicted;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Deploy;
import dev.lintel.lint.Finding;
import dev.lintel.lint.Rule;
import dev.lintel.lint.RulePage;
import dev.lintel.lint.RuleSet;
import dev.lintel.lint.Step;
import dev.lintel.migration.Migration;
import dev.lintel.migration.Script;
import dev.lintel.migration.Statement;
import dev.lintel.sql.ReadStatement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What Lintel says of an example on one version: its findings, and what it predicts for every statement of the up halves.
 *
 * @param migrations in order
 * @param told the predictions of each of them
 */
record Forecast(int version, List<Finding> findings, List<Migration> migrations, List<List<Told>> told) {

    /** A statement, and what is predicted for its changes. */
    record Told(Statement statement, List<Predicted> predicted) {}

    static Forecast of(Example example, int version) {
        List<Deploy> deploys = example.deploys();
        Listening rules = new Listening(new RuleBook(), new ArrayDeque<>());
        List<Finding> findings = example.report(version, rules, deploys).findings();
        List<Migration> migrations = new ArrayList<>();
        List<List<Told>> told = new ArrayList<>();
        for (Deploy deploy : deploys) {
            for (Migration migration : deploy.migrations()) {
                migrations.add(migration);
                told.add(told(migration, rules.steps()));
            }
        }
        return new Forecast(version, findings, migrations, told);
    }

    private static List<Told> told(Migration migration, Deque<Step> steps) {
        List<Told> told = new ArrayList<>();
        for (Script script : migration.up()) {
            for (ReadStatement statement : Replay.read(script)) {
                List<Predicted> predicted = new ArrayList<>();
                for (int i = 0; i < statement.changes().size(); i++) {
                    Step step = steps.remove();
                    predicted.add(new Predicted(step.change(), step.before(), step.impact()));
                }
                told.add(new Told(statement.statement(), predicted));
            }
        }
        return told;
    }

    List<Told> statements(Migration migration) {
        return told.get(migrations.indexOf(migration));
    }

    /** The places of the statements that are not understood, whether or not a directive allows that. */
    List<String> notUnderstood() {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < migrations.size(); i++) {
            for (Told each : told.get(i)) {
                if (each.predicted().stream().anyMatch(p -> p.change() instanceof Change.NotUnderstood)) {
                    places.add(place(migrations.get(i), each.statement()));
                }
            }
        }
        return places;
    }

    static String place(Migration migration, Statement statement) {
        return migration.file().path() + ":" + statement.span().line();
    }

    /** All rules, and one that says nothing and hears of every step. */
    private record Listening(RuleSet book, Deque<Step> steps) implements RuleSet {
        @Override
        public List<Rule> rules() {
            List<Rule> rules = new ArrayList<>(book.rules());
            rules.add(new Listener(steps));
            return rules;
        }

        @Override
        public boolean offByDefault(String id) {
            return book.offByDefault(id);
        }

        @Override
        public RulePage page(String id) {
            return book.page(id);
        }
    }

    private record Listener(Deque<Step> steps) implements Rule {
        @Override
        public Optional<Danger> check(Step step) {
            if (!step.undoing()) {
                steps.add(step);
            }
            return Optional.empty();
        }
    }
}
