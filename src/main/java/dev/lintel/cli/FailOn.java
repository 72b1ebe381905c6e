package dev.lintel.cli;

import dev.lintel.lint.Finding;
import dev.lintel.lint.Report;
import dev.lintel.lint.Severity;
import dev.lintel.migration.UsageException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The least severity that makes a run fail. */
enum FailOn {
    ERROR("error", Severity.ERROR),
    WARNING("warning", Severity.WARNING),
    INFO("info", Severity.INFO),
    NEVER("never", null);

    static final List<String> NAMES = List.of("error", "warning", "info", "never");

    private final String id;
    private final @Nullable Severity least;

    FailOn(String id, @Nullable Severity least) {
        this.id = id;
        this.least = least;
    }

    /** The level of this name; {@code where} says in a message where it was read. */
    static FailOn named(String name, String where) {
        for (FailOn level : values()) {
            if (level.id.equals(name)) {
                return level;
            }
        }
        throw new UsageException(
                where + ": unknown level " + name + Nearest.hint(name, NAMES, "error, warning, info or never"));
    }

    boolean failsOn(Report report) {
        if (least == null) {
            return false;
        }
        for (Finding finding : report.findings()) {
            if (finding.severity().compareTo(least) >= 0) {
                return true;
            }
        }
        return false;
    }
}
