package dev.lintel.migration.reader;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.Runner;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the project's own configuration of Flyway says: flyway.conf, flyway.toml, or Spring Boot's application file. */
final class FlywaySettings {

    private static final int HIGHEST = 12;
    private static final String[] FILES = {
        "flyway.toml",
        "flyway.conf",
        "conf/flyway.toml",
        "conf/flyway.conf",
        "application.properties",
        "application.yml",
        "application.yaml",
        "src/main/resources/application.properties",
        "src/main/resources/application.yml",
        "src/main/resources/application.yaml"
    };

    private final Map<String, String> values;

    private FlywaySettings(Map<String, String> values) {
        this.values = values;
    }

    /** The nearest configuration at or above the folder, no further up than the repository. */
    static FlywaySettings around(Folder folder) {
        Path at = folder.path();
        for (int i = 0; i < HIGHEST && at != null; i++) {
            for (String name : FILES) {
                Path file = at.resolve(name);
                if (folder.workspace().isFile(file)) {
                    Map<String, String> own = own(folder.workspace().read(file));
                    if (!own.isEmpty()) {
                        return new FlywaySettings(own);
                    }
                }
            }
            if (Files.exists(at.resolve(".git"))) {
                break;
            }
            at = at.getParent();
        }
        return new FlywaySettings(Map.of());
    }

    private static Map<String, String> own(SourceFile file) {
        String path = file.path();
        Map<String, String> all;
        if (path.endsWith(".toml")) {
            all = Settings.toml(file);
        } else if (path.endsWith(".yml") || path.endsWith(".yaml")) {
            all = Settings.yaml(file);
        } else {
            all = Settings.properties(file);
        }
        Map<String, String> own = new HashMap<>();
        for (Map.Entry<String, String> entry : all.entrySet()) {
            String key = relaxed(entry.getKey());
            if (key.equals("spring.datasource.url")) {
                own.putIfAbsent("url", entry.getValue());
            }
            int at = key.startsWith("flyway.") ? 0 : key.indexOf(".flyway.") + 1;
            if (key.startsWith("flyway.", at)) {
                own.put(key.substring(at + "flyway.".length()), entry.getValue());
            } else if (key.startsWith("environments.") && key.endsWith(".url")) {
                own.putIfAbsent("url", entry.getValue());
            }
        }
        return own;
    }

    /** Spring's {@code baseline-version} is Flyway's {@code baselineVersion}; a placeholder's own name stays. */
    private static String relaxed(String key) {
        int keep = key.indexOf(".placeholders.");
        int until = keep < 0 ? key.length() : keep;
        StringBuilder relaxed = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '-' && i + 1 < until) {
                relaxed.append(Character.toUpperCase(key.charAt(++i)));
            } else {
                relaxed.append(c);
            }
        }
        return relaxed.toString();
    }

    String get(String key, String otherwise) {
        String value = values.get(key);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    boolean is(String key, boolean otherwise) {
        String value = values.get(key);
        return value == null ? otherwise : value.equalsIgnoreCase("true");
    }

    /** The value of a placeholder, or null where the configuration does not say it. */
    @Nullable String placeholder(String name) {
        return values.get("placeholders." + name);
    }

    /** What is done about transactions where a migration says nothing itself. */
    TransactionMode transactions() {
        if (!is("executeInTransaction", true)) {
            return TransactionMode.PER_STATEMENT;
        }
        if (is("group", false)) {
            return TransactionMode.PER_RUN;
        }
        return is("mixed", false) ? TransactionMode.DETECTED_MIXED : TransactionMode.DETECTED;
    }

    /** By default a transaction of a second connection, since 9.1; a project may say otherwise where nobody sees it. */
    Runner.Lock lock() {
        return !values.isEmpty() && is("postgresql.transactional.lock", true)
                ? Runner.Lock.TRANSACTION
                : Runner.Lock.POLLED;
    }

    /** What it compares, unless the project has told it not to. */
    Runner.Ledger ledger() {
        Runner.Ledger usual = Framework.FLYWAY.runner().ledger();
        boolean validates = is("validateOnMigrate", true);
        String ignored = get("ignoreMigrationPatterns", "").toLowerCase(Locale.ROOT);
        Runner.Answer late = usual.late();
        if (is("outOfOrder", false)) {
            late = Runner.Answer.RUNS;
        } else if (!validates || ignored.contains(":ignored")) {
            late = Runner.Answer.SKIPS;
        }
        return new Runner.Ledger(
                usual.key(),
                validates ? usual.edited() : Runner.Answer.NOTHING,
                late,
                validates && !ignored.contains(":missing") ? usual.removed() : Runner.Answer.NOTHING);
    }

    @Nullable Dialect dialect() {
        String url = get("url", "");
        if (!url.startsWith("jdbc:")) {
            return null;
        }
        int end = url.indexOf(':', 5);
        return end < 0 ? null : Dialect.named(url.substring(5, end)).orElse(null);
    }
}
