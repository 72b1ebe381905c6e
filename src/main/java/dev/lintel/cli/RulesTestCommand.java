package dev.lintel.cli;

import dev.lintel.engine.postgresql.PostgreSql;
import dev.lintel.lint.Deploy;
import dev.lintel.lint.LintOptions;
import dev.lintel.lint.Linter;
import dev.lintel.lint.Report;
import dev.lintel.lint.Rule;
import dev.lintel.lint.RulePage;
import dev.lintel.lint.RuleSet;
import dev.lintel.migration.Migration;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import dev.lintel.report.Counted;
import dev.lintel.rules.RuleBook;
import dev.lintel.rules.own.OwnRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code lintel rules test}: whether rules of a team's own find what their examples say. */
final class RulesTestCommand {

    private static final String FILE = "-- file:";

    private final Configuration configuration;

    RulesTestCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    /** One line a failure, each with its place, and one that counts. */
    record Outcome(String text, boolean failed) {}

    Outcome run() {
        List<OwnRules.Written> own = configuration.rules().own();
        if (own.isEmpty()) {
            return new Outcome("There are no rules of your own: .lintel.yaml names none under rules.\n", false);
        }
        StringBuilder text = new StringBuilder();
        int examples = 0;
        int failures = 0;
        for (OwnRules.Written written : own) {
            if (written.examples().isEmpty()) {
                text.append(written.where())
                        .append(": ")
                        .append(written.rule().id())
                        .append(": has no examples, bad or good\n");
            }
            for (OwnRules.Example example : written.examples()) {
                examples++;
                Optional<String> wrong = wrong(written.rule(), example);
                if (wrong.isPresent()) {
                    failures++;
                    text.append(example.where())
                            .append(": ")
                            .append(written.rule().id())
                            .append(": ")
                            .append(wrong.get())
                            .append('\n');
                }
            }
        }
        text.append(Counted.of(own.size(), "rule")).append(", ").append(Counted.of(examples, "example"));
        text.append(failures == 0 ? ", all as they say\n" : ", " + failures + " not as they say\n");
        return new Outcome(text.toString(), failures > 0);
    }

    private Optional<String> wrong(OwnRule rule, OwnRules.Example example) {
        Database database = configuration.database();
        int version = (database == null ? Database.DEFAULT : database).version();
        Report report = new Linter(new Alone(rule), LintOptions.of(new PostgreSql(version)))
                .lintDeploys(deploys(example.sql()));
        if (report.notUnderstood() > 0) {
            return Optional.of("Lintel cannot read the SQL of this example");
        }
        if (example.bad() && report.findings().isEmpty()) {
            return Optional.of("finds nothing in this bad example");
        }
        if (!example.bad() && !report.findings().isEmpty()) {
            return Optional.of("finds something in this good example: "
                    + report.findings().get(0).message());
        }
        return Optional.empty();
    }

    /** A line {@code -- file: NAME} starts the next migration, a deploy of its own. */
    private static List<Deploy> deploys(String sql) {
        List<Deploy> deploys = new ArrayList<>();
        String name = "V1__example.sql";
        StringBuilder text = new StringBuilder();
        for (String line : sql.split("\n", -1)) {
            if (line.startsWith(FILE)) {
                add(name, text, deploys);
                name = line.substring(FILE.length()).strip();
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        add(name, text, deploys);
        return deploys;
    }

    private static void add(String name, StringBuilder text, List<Deploy> deploys) {
        if (!text.toString().isBlank()) {
            SourceFile file = new SourceFile(name, text.toString());
            deploys.add(Deploy.of(new Migration(
                    name,
                    name,
                    Migration.Kind.VERSIONED,
                    file,
                    List.of(Script.of(file)),
                    List.of(),
                    TransactionMode.PER_STATEMENT)));
        }
    }

    private record Alone(OwnRule rule) implements RuleSet {
        @Override
        public List<Rule> rules() {
            return List.of(rule);
        }

        @Override
        public boolean offByDefault(String id) {
            return false;
        }

        @Override
        public RulePage page(String id) {
            return id.equals(rule.id()) ? rule.page() : new RuleBook().page(id);
        }
    }
}
