package dev.lintel.cli;

import dev.lintel.lint.Category;
import dev.lintel.lint.RulePage;
import dev.lintel.lint.Severity;
import dev.lintel.migration.UsageException;
import dev.lintel.rules.own.Condition;
import dev.lintel.rules.own.Kind;
import dev.lintel.rules.own.OwnRule;
import dev.lintel.rules.own.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of rules that a team wrote down: a mapping from ids to what each rule consists of. What it does not know it
 * refuses, with the line: a slip must not make a rule that never speaks.
 */
final class OwnRules {

    /** All keys of a rule, in the order of the documentation. */
    static final List<String> KEYS =
            List.of("title", "severity", "category", "match", "when", "message", "instead", "page", "bad", "good");

    private static final List<String> WORDS = List.of("not", "lacks", "more-than", "less-than");

    /** A rule, and where it and its examples stand. */
    record Written(OwnRule rule, String where, List<Example> examples) {
        Written {
            examples = List.copyOf(examples);
        }
    }

    /** A little history; {@code bad} where the rule has to find something in it. */
    record Example(boolean bad, String sql, String where) {}

    private final String path;
    private final String id;
    private final int line;
    private final Map<String, Yaml> values = new LinkedHashMap<>();
    private List<Kind> kinds = List.of();

    private OwnRules(String path, String id, int line) {
        this.path = path;
        this.id = id;
        this.line = line;
    }

    /** The rules in this text; {@code path} is what messages call the file, {@code known} are ids that are taken. */
    static List<Written> read(String path, String text, List<String> known) {
        Yaml root = RichYaml.read(path, text);
        if (!(root instanceof Yaml.Mapping mapping)) {
            throw new UsageException(
                    path + ":" + root.line() + ": a file of rules consists of ids with what belongs to them");
        }
        List<Written> rules = new ArrayList<>();
        List<String> taken = new ArrayList<>(known);
        for (Yaml.Entry entry : mapping.entries()) {
            String id = entry.key().text();
            OwnRules reader = new OwnRules(path, id, entry.key().line());
            if (!isId(id)) {
                throw reader.trouble(entry.key(), "an id consists of lower-case letters, digits and hyphens");
            }
            if (taken.contains(id)) {
                throw reader.trouble(entry.key(), "there is a rule of this id already");
            }
            taken.add(id);
            rules.add(reader.rule(entry.value()));
        }
        return rules;
    }

    private static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if ((c < 'a' || c > 'z') && (i == 0 || (c != '-' && (c < '0' || c > '9')))) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    private Written rule(Yaml value) {
        if (!(value instanceof Yaml.Mapping mapping)) {
            throw trouble(value, "has to be lines like title: …, match: …, message: …");
        }
        for (Yaml.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!KEYS.contains(key)) {
                throw trouble(entry.key(), "unknown key " + key + Nearest.hint(key, KEYS, keys()));
            }
            if (values.put(key, entry.value()) != null) {
                throw trouble(entry.key(), key + " is given twice");
            }
        }
        kinds = kinds(required("match", mapping));
        List<Map<String, Condition>> when = when();
        Template message = template(required("message", mapping), "message");
        Yaml instead = values.get("instead");
        List<Example> examples = examples();
        RulePage page = new RulePage(
                id,
                text(required("title", mapping), "title"),
                severity(),
                category(),
                List.of("postgresql"),
                "",
                List.of(),
                List.of(),
                List.of(),
                false,
                markdown(examples));
        Template remedy = instead == null ? Template.of("") : template(instead, "instead");
        return new Written(new OwnRule(page, kinds, when, message, remedy), path + ":" + line, examples);
    }

    private static String keys() {
        return "the keys are " + String.join(", ", KEYS);
    }

    private Yaml required(String key, Yaml rule) {
        Yaml value = values.get(key);
        if (value == null) {
            throw trouble(rule, "does not say its " + key);
        }
        return value;
    }

    private Severity severity() {
        Yaml value = values.get("severity");
        if (value == null) {
            return Severity.WARNING;
        }
        List<String> names = new ArrayList<>();
        String name = text(value, "severity");
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(name)) {
                return severity;
            }
            names.add(severity.id());
        }
        throw trouble(value, "unknown severity " + name + Nearest.hint(name, names, "it takes error, warning, info"));
    }

    private Category category() {
        Yaml value = values.get("category");
        if (value == null) {
            return Category.CONVENTION;
        }
        List<String> names = new ArrayList<>();
        String name = text(value, "category");
        for (Category category : Category.values()) {
            if (category.id().equals(name)) {
                return category;
            }
            names.add(category.id());
        }
        throw trouble(
                value, "unknown category " + name + Nearest.hint(name, names, "it takes " + String.join(", ", names)));
    }

    private List<Kind> kinds(Yaml value) {
        List<String> names = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            names.add(kind.id());
        }
        List<Kind> found = new ArrayList<>();
        for (Yaml.Scalar name : words(value, "match")) {
            Optional<Kind> kind = Kind.named(name.text());
            if (kind.isEmpty()) {
                throw trouble(
                        name,
                        "match: unknown kind of change " + name.text()
                                + Nearest.hint(name.text(), names, "it takes " + String.join(", ", names)));
            }
            found.add(kind.get());
        }
        if (found.isEmpty()) {
            throw trouble(value, "match: has to name a kind of change");
        }
        return found;
    }

    /** One mapping of conditions, or a list of such mappings of which one has to hold. */
    private List<Map<String, Condition>> when() {
        Yaml value = values.get("when");
        if (value == null) {
            return List.of();
        }
        List<Map<String, Condition>> alternatives = new ArrayList<>();
        if (value instanceof Yaml.Sequence sequence) {
            for (Yaml item : sequence.items()) {
                alternatives.add(conditions(item));
            }
        } else {
            alternatives.add(conditions(value));
        }
        if (alternatives.isEmpty()) {
            throw trouble(value, "when: an empty list would never hold");
        }
        return alternatives;
    }

    private Map<String, Condition> conditions(Yaml value) {
        if (!(value instanceof Yaml.Mapping mapping)) {
            throw trouble(value, "when: has to be lines like type: [money, real]");
        }
        Map<String, Condition> conditions = new LinkedHashMap<>();
        for (Yaml.Entry entry : mapping.entries()) {
            String field = entry.key().text();
            requireField(field, entry.key());
            if (conditions.put(field, condition(entry.value(), field)) != null) {
                throw trouble(entry.key(), field + " is given twice");
            }
        }
        return conditions;
    }

    /** A field has to be one of each kind that the rule is about. */
    private void requireField(String field, Yaml at) {
        for (Kind kind : kinds) {
            if (!kind.fields().containsKey(field)) {
                List<String> fields = List.copyOf(kind.fields().keySet());
                throw trouble(
                        at,
                        kind.id() + " has no field " + field
                                + Nearest.hint(field, fields, "it has " + String.join(", ", fields)));
            }
        }
    }

    private Kind.Holds holds(String field) {
        return kinds.get(0).fields().getOrDefault(field, Kind.Holds.WORD);
    }

    private Condition condition(Yaml value, String field) {
        if (value instanceof Yaml.Sequence sequence) {
            List<Condition> any = new ArrayList<>();
            for (Yaml item : sequence.items()) {
                any.add(condition(item, field));
            }
            if (any.isEmpty()) {
                throw trouble(value, field + ": an empty list would never hold");
            }
            return new Condition.Any(any);
        }
        if (value instanceof Yaml.Scalar scalar) {
            return word(scalar, field);
        }
        Yaml.Mapping mapping = (Yaml.Mapping) value;
        if (mapping.entries().size() != 1) {
            throw trouble(value, field + ": has to be one of " + String.join(", ", WORDS));
        }
        Yaml.Entry entry = mapping.entries().get(0);
        String word = entry.key().text();
        return switch (word) {
            case "not" -> new Condition.Not(condition(entry.value(), field));
            case "lacks" -> lacks(entry.value(), field);
            case "more-than", "less-than" -> compares(word, entry.value(), field);
            default ->
                throw trouble(
                        entry.key(),
                        field + ": unknown condition " + word
                                + Nearest.hint(word, WORDS, "it takes " + String.join(", ", WORDS)));
        };
    }

    private Condition lacks(Yaml value, String field) {
        if (holds(field) != Kind.Holds.LIST) {
            throw trouble(value, field + ": is no list, so it lacks nothing; say not");
        }
        List<Condition> wanted = new ArrayList<>();
        for (Yaml.Scalar item : words(value, field)) {
            wanted.add(word(item, field));
        }
        return new Condition.Lacks(wanted);
    }

    private Condition compares(String word, Yaml value, String field) {
        if (holds(field) != Kind.Holds.NUMBER) {
            throw trouble(value, field + ": is no number");
        }
        String text = text(value, field);
        try {
            return new Condition.Compares(word.equals("more-than"), Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw trouble(value, field + ": " + text + " is no number");
        }
    }

    private Condition word(Yaml.Scalar scalar, String field) {
        String text = scalar.text();
        if (scalar.isNothing()) {
            return new Condition.Absent();
        }
        if (text.isEmpty()) {
            throw trouble(scalar, field + ": an empty word is never found; null says that there is none");
        }
        if (holds(field) == Kind.Holds.FLAG && !text.equals("true") && !text.equals("false")) {
            throw trouble(scalar, field + ": has to be true or false");
        }
        if (text.length() < 2 || !text.startsWith("/") || !text.endsWith("/")) {
            return new Condition.Word(template(scalar, field));
        }
        Template regex = template(new Yaml.Scalar(text.substring(1, text.length() - 1), true, scalar.line()), field);
        Condition.Matches matches = new Condition.Matches(regex);
        try {
            Pattern.compile(matches.sample());
            return matches;
        } catch (PatternSyntaxException e) {
            throw trouble(scalar, field + ": this is no regular expression: " + e.getDescription());
        }
    }

    private Template template(Yaml value, String key) {
        Template template = Template.of(text(value, key));
        for (String field : template.fields()) {
            requireField(field, value);
        }
        return template;
    }

    private String text(Yaml value, String key) {
        if (value instanceof Yaml.Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        throw trouble(value, key + ": has to be text");
    }

    private List<Yaml.Scalar> words(Yaml value, String key) {
        List<Yaml.Scalar> words = new ArrayList<>();
        List<Yaml> items = value instanceof Yaml.Sequence sequence ? sequence.items() : List.of(value);
        for (Yaml item : items) {
            if (!(item instanceof Yaml.Scalar word) || word.text().isEmpty()) {
                throw trouble(item, key + ": has to be a word or a list of words");
            }
            words.add(word);
        }
        return words;
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String key : List.of("bad", "good")) {
            @Nullable Yaml value = values.get(key);
            if (value != null) {
                List<Yaml> items = value instanceof Yaml.Sequence sequence ? sequence.items() : List.of(value);
                for (Yaml item : items) {
                    examples.add(new Example(key.equals("bad"), text(item, key), path + ":" + item.line()));
                }
            }
        }
        return examples;
    }

    private String markdown(List<Example> examples) {
        StringBuilder markdown = new StringBuilder();
        Yaml page = values.get("page");
        if (page == null) {
            Yaml message = values.get("message");
            Yaml instead = values.get("instead");
            markdown.append(message == null ? "" : text(message, "message")).append('\n');
            if (instead != null) {
                markdown.append("\n## Do this instead\n\n")
                        .append(text(instead, "instead"))
                        .append('\n');
            }
        } else {
            markdown.append(text(page, "page")).append('\n');
        }
        for (Example example : examples) {
            markdown.append(example.bad() ? "\n```sql bad\n" : "\n```sql good\n")
                    .append(example.sql())
                    .append("\n```\n");
        }
        return markdown.append("\nWritten down in ")
                .append(path)
                .append(':')
                .append(line)
                .append(".\n")
                .toString();
    }

    private UsageException trouble(Yaml at, String what) {
        return new UsageException(path + ":" + at.line() + ": " + id + ": " + what);
    }
}
