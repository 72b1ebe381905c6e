package dev.lintel.cli;

import dev.lintel.lint.Profile;
import dev.lintel.lint.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a project says of itself.
 *
 * @param folder what its paths start from
 * @param rules the rules of the book and the project's own
 * @param database the database, or null where it does not say
 * @param framework who runs the migrations, or null
 * @param failOn the least severity to fail on, or null
 * @param profile how strict to be, or null where it does not say
 * @param enabled ids of rules that are off by default and wanted here
 * @param disabled ids of rules that are left out
 * @param severities severities that differ from the pages
 * @param lockTimeoutByRole whether the role that deploys has a lock_timeout of its own
 * @param baseline the file of known findings, relative to the folder; or null
 * @param paths what to lint where no PATH is given
 * @param exclude globs of files in which no findings are wanted
 */
record Configuration(
        Path folder,
        ProjectRules rules,
        @Nullable Database database,
        @Nullable String framework,
        @Nullable FailOn failOn,
        @Nullable Profile profile,
        Set<String> enabled,
        Set<String> disabled,
        Map<String, Severity> severities,
        boolean lockTimeoutByRole,
        @Nullable String baseline,
        List<String> paths,
        List<String> exclude) {

    Configuration {
        enabled = Set.copyOf(enabled);
        disabled = Set.copyOf(disabled);
        severities = Map.copyOf(severities);
        paths = List.copyOf(paths);
        exclude = List.copyOf(exclude);
    }

    /** A project that says nothing. */
    static Configuration none(Path folder) {
        return new Configuration(
                folder,
                ProjectRules.none(),
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Map.of(),
                false,
                null,
                List.of(),
                List.of());
    }
}
