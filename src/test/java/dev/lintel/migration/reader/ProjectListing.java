package dev.lintel.migration.reader;

import dev.lintel.migration.Migration;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceSpan;
import dev.lintel.migration.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was read, as text: sets, migrations in order, where their halves stand and how they begin. */
final class ProjectListing {

    private ProjectListing() {}

    /** Reads as {@code lintel check} would with these arguments. */
    static String of(Path workingDirectory, List<String> arguments) {
        List<Path> paths = new ArrayList<>();
        Optional<String> framework = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--framework")) {
                framework = Optional.of(arguments.get(++i));
            } else {
                paths.add(Path.of(arguments.get(i)));
            }
        }
        try {
            return of(Migrations.read(paths, new ReadOptions(framework, workingDirectory)));
        } catch (UsageException e) {
            return "refused: " + e.getMessage() + "\n";
        }
    }

    static String of(List<MigrationSet> sets) {
        StringBuilder text = new StringBuilder();
        for (MigrationSet set : sets) {
            text.append(set.how()).append(" (").append(set.framework());
            set.dialect().ifPresent(dialect -> text.append(", ").append(dialect.id()));
            text.append(")\n");
            for (Migration migration : set.migrations()) {
                text.append("  ").append(set.judges(migration) ? "" : "[not judged] ");
                text.append(migration.name()).append(" | ");
                text.append(migration.version()).append(" | ");
                text.append(migration.kind() == Migration.Kind.REPEATABLE ? "repeatable " : "");
                text.append(migration.transactions()).append('\n');
                half(text, "up", migration.up());
                half(text, "down", migration.down());
            }
            for (MigrationSet.Problem problem : set.problems()) {
                SourceSpan place = problem.place();
                text.append("  ").append(problem.rule()).append(" at ");
                text.append(place.file().path()).append(':').append(place.line());
                text.append(": ").append(problem.message()).append('\n');
            }
        }
        return text.toString();
    }

    private static void half(StringBuilder text, String name, List<Script> scripts) {
        for (Script script : scripts) {
            SourceSpan all = script.span(0, script.text().length());
            text.append("    ")
                    .append(name)
                    .append(' ')
                    .append(all.file().path())
                    .append(':')
                    .append(all.line());
            text.append('-')
                    .append(all.endLine())
                    .append("  ")
                    .append(start(script.text()))
                    .append('\n');
        }
    }

    private static String start(String sql) {
        for (String line : sql.split("\\R", -1)) {
            String trimmed = line.strip();
            if (!trimmed.isEmpty() && !trimmed.startsWith("--")) {
                return trimmed.length() > 60 ? trimmed.substring(0, 60) + "…" : trimmed;
            }
        }
        return "(no SQL)";
    }
}
