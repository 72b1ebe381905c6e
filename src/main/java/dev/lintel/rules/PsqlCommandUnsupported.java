package dev.lintel.rules;

import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.migration.Runner;
import java.util.Optional;

final class PsqlCommandUnsupported implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.psqlCommand().isEmpty() || step.runner().client() != Runner.Client.DRIVER) {
            return Optional.empty();
        }
        String command = step.psqlCommand();
        return Optional.of(new Danger(
                command + " is a command of psql. " + step.runner().label()
                        + " sends it to the server, which refuses it as a syntax error. The deploy stops here.",
                Instead.of(instead(command))));
    }

    private static String instead(String command) {
        return switch (command) {
            case "\\restrict", "\\unrestrict" -> "Delete this line, which pg_dump wrote for psql alone.";
            case "\\copy" -> "Write the rows as INSERT statements, or load them with psql beside the migration.";
            case "\\i", "\\ir", "\\include", "\\include_relative" -> "Put the text of that file here.";
            case "\\c", "\\connect" -> "Delete this line: the migration runs in the database that it is given.";
            default -> "Delete this line, or run the file with psql.";
        };
    }
}
