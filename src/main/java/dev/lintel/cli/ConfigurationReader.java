package dev.lintel.cli;

import dev.lintel.lint.Profile;
import dev.lintel.lint.Severity;
import dev.lintel.migration.UsageException;
import dev.lintel.migration.reader.Migrations;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a {@code .lintel.yaml}. What it does not know it refuses: a slip must not switch a check off. */
final class ConfigurationReader {

    /** All keys, in the order of the documentation. */
    static final List<String> KEYS = List.of(
            "dialect",
            "framework",
            "fail-on",
            "profile",
            "enable",
            "disable",
            "severity",
            "rules",
            "lock-timeout-by-role",
            "baseline",
            "paths",
            "exclude");

    private final String path;
    private final Path folder;
    private ProjectRules known = ProjectRules.none();
    private RuleNames rules = new RuleNames(known);

    private @Nullable Database database;
    private @Nullable String framework;
    private @Nullable FailOn failOn;
    private @Nullable Profile profile;
    private final Set<String> enabled = new HashSet<>();
    private final Set<String> disabled = new HashSet<>();
    private final Map<String, Severity> severities = new HashMap<>();
    private boolean lockTimeoutByRole;
    private @Nullable String baseline;
    private final List<String> paths = new ArrayList<>();
    private final List<String> exclude = new ArrayList<>();

    private ConfigurationReader(String path, Path folder) {
        this.path = path;
        this.folder = folder;
    }

    /** The configuration in this text; {@code path} is what messages call the file. */
    static Configuration read(String path, Path folder, String text) {
        Optional<Yaml.Mapping> flat = FlatYaml.read(text);
        Yaml root = flat.isPresent() ? flat.get() : RichYaml.read(path, text);
        ConfigurationReader reader = new ConfigurationReader(path, folder);
        reader.all(root);
        return new Configuration(
                folder,
                reader.known,
                reader.database,
                reader.framework,
                reader.failOn,
                reader.profile,
                reader.enabled,
                reader.disabled,
                reader.severities,
                reader.lockTimeoutByRole,
                reader.baseline,
                reader.paths,
                reader.exclude);
    }

    private void all(Yaml root) {
        if (root instanceof Yaml.Scalar nothing && nothing.isNothing()) {
            return;
        }
        if (!(root instanceof Yaml.Mapping mapping)) {
            throw new UsageException(path + ":" + root.line() + ": a configuration consists of lines like key: value");
        }
        // First, because other keys name rules.
        for (Yaml.Entry entry : mapping.entries()) {
            if (entry.key().text().equals("rules")) {
                ownRules(entry.value());
            }
        }
        Set<String> seen = new HashSet<>();
        for (Yaml.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            String where = path + ":" + entry.key().line();
            if (!KEYS.contains(key)) {
                throw new UsageException(where + ": unknown key " + key
                        + Nearest.hint(key, KEYS, "the keys are " + String.join(", ", KEYS)));
            }
            if (!seen.add(key)) {
                throw new UsageException(where + ": " + key + " is given twice");
            }
            if (!key.equals("rules")) {
                set(key, entry.value());
            }
        }
    }

    private void set(String key, Yaml value) {
        String where = where(value, key);
        if (key.equals("dialect")) {
            database = Database.named(word(value, key), where);
        } else if (key.equals("framework")) {
            framework = framework(word(value, key), where);
        } else if (key.equals("fail-on")) {
            failOn = FailOn.named(word(value, key), where);
        } else if (key.equals("profile")) {
            profile = Profiles.named(word(value, key), where);
        } else if (key.equals("disable") || key.equals("enable")) {
            Set<String> which = key.equals("enable") ? enabled : disabled;
            for (Yaml.Scalar rule : list(value, key)) {
                which.addAll(rules.ids(rule.text(), where(rule, key)));
            }
        } else if (key.equals("severity")) {
            severities(value);
        } else if (key.equals("lock-timeout-by-role")) {
            lockTimeoutByRole = yesOrNo(value, key);
        } else if (key.equals("baseline")) {
            baseline = word(value, key);
        } else {
            List<String> globs = key.equals("paths") ? paths : exclude;
            for (Yaml.Scalar glob : list(value, key)) {
                globs.add(glob.text());
            }
        }
    }

    /** Reads the files of rules that are named, relative to the configuration. */
    private void ownRules(Yaml value) {
        List<OwnRules.Written> own = new ArrayList<>();
        for (Yaml.Scalar name : list(value, "rules")) {
            Path file = file(name);
            // Shown beside the configuration, so that an editor finds it.
            String shown = path.substring(0, path.lastIndexOf('/') + 1) + name.text();
            own.addAll(OwnRules.read(shown, TextFile.read(file, shown), known.ids()));
            known = new ProjectRules(own);
        }
        rules = new RuleNames(known);
    }

    private Path file(Yaml.Scalar name) {
        try {
            Path file = folder.resolve(name.text()).normalize();
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new UsageException(where(name, "rules") + ": this is no path: " + name.text());
        }
        throw new UsageException(where(name, "rules") + ": there is no file " + name.text());
    }

    private static String framework(String name, String where) {
        List<String> known = Migrations.frameworks();
        if (!known.contains(name.toLowerCase(Locale.ROOT))) {
            throw new UsageException(where + ": unknown framework " + name
                    + Nearest.hint(name, known, "known are " + String.join(", ", known)));
        }
        return name;
    }

    private void severities(Yaml value) {
        if (value instanceof Yaml.Scalar nothing && nothing.isNothing()) {
            return;
        }
        if (!(value instanceof Yaml.Mapping mapping)) {
            throw new UsageException(
                    where(value, "severity") + ": has to be lines like create-index-blocking: warning");
        }
        for (Yaml.Entry entry : mapping.entries()) {
            for (String rule : rules.ids(entry.key().text(), where(entry.key(), "severity"))) {
                if (severities.containsKey(rule)) {
                    throw new UsageException(where(entry.key(), "severity") + ": " + rule + " is given twice");
                }
                severities.put(rule, severity(rule, entry.value()));
            }
        }
    }

    private Severity severity(String rule, Yaml value) {
        String name = word(value, rule);
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(name)) {
                return severity;
            }
        }
        throw new UsageException(where(value, "severity") + ": unknown severity " + name
                + Nearest.hint(name, List.of("error", "warning", "info"), "to leave a rule out list it under disable"));
    }

    private String word(Yaml value, String key) {
        if (value instanceof Yaml.Scalar scalar && !scalar.text().isEmpty()) {
            return scalar.text();
        }
        throw new UsageException(where(value, key) + ": has to be one word");
    }

    private boolean yesOrNo(Yaml value, String key) {
        String word = word(value, key);
        if (!word.equals("true") && !word.equals("false")) {
            throw new UsageException(where(value, key) + ": has to be true or false");
        }
        return word.equals("true");
    }

    /** A list; one word stands for a list of one, nothing for an empty one. */
    private List<Yaml.Scalar> list(Yaml value, String key) {
        if (value instanceof Yaml.Scalar scalar) {
            return scalar.isNothing() ? List.of() : List.of(scalar);
        }
        if (!(value instanceof Yaml.Sequence sequence)) {
            throw new UsageException(where(value, key) + ": has to be a list");
        }
        List<Yaml.Scalar> words = new ArrayList<>();
        for (Yaml item : sequence.items()) {
            if (!(item instanceof Yaml.Scalar word) || word.text().isEmpty()) {
                throw new UsageException(where(item, key) + ": has to be a list of words");
            }
            words.add(word);
        }
        return words;
    }

    private String where(Yaml value, String key) {
        return path + ":" + value.line() + ": " + key;
    }
}
