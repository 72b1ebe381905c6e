package dev.lintel.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.lintel.lint.Baseline;
import dev.lintel.migration.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A baseline on the disk: JSON, sorted, one finding a line, so that changes to it read well and merge. Paths in it start
 * where it lies.
 */
final class BaselineFile {

    static final String USUAL_NAME = ".lintel-baseline.json";
    private static final int VERSION = 1;

    private final Path file;
    private final String shown;
    private final Outside outside;

    /** {@code shown} is what messages call the file. */
    BaselineFile(Path file, String shown, Outside outside) {
        this.file = file;
        this.shown = shown;
        this.outside = outside;
    }

    Path path() {
        return file;
    }

    String shown() {
        return shown;
    }

    /** From the path of a finding to one that starts where the baseline lies. */
    UnaryOperator<String> paths() {
        return path -> relative(path);
    }

    private String relative(String path) {
        Path absolute = outside.workingDirectory().resolve(path).normalize();
        return folder().relativize(absolute).toString().replace('\\', '/');
    }

    /** Whether there is the file that an entry is about. */
    boolean exists(String path) {
        return Files.exists(folder().resolve(path));
    }

    private Path folder() {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    Baseline read() {
        if (!Files.exists(file)) {
            throw new UsageException(shown + ": there is no such file; lintel baseline writes it");
        }
        List<Baseline.Entry> entries = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(TextFile.read(file, shown))) {
            expect(json, json.nextToken(), JsonToken.START_OBJECT);
            boolean known = false;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (name.equals("version") && value == JsonToken.VALUE_NUMBER_INT && json.getIntValue() == VERSION) {
                    known = true;
                } else if (name.equals("findings") && value == JsonToken.START_ARRAY) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        entries.add(entry(json));
                    }
                } else {
                    throw wrong(json, "this is no baseline of this version of Lintel");
                }
            }
            if (!known || json.nextToken() != null) {
                throw wrong(json, "this is no baseline of this version of Lintel");
            }
        } catch (JsonProcessingException e) {
            throw wrong(e.getLocation(), "this is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UsageException(shown + ": cannot be read: " + FileTrouble.why(e));
        }
        return new Baseline(entries, paths());
    }

    private Baseline.Entry entry(JsonParser json) throws IOException {
        expect(json, json.currentToken(), JsonToken.START_OBJECT);
        String path = "";
        String rule = "";
        String fingerprint = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            expect(json, json.nextToken(), JsonToken.VALUE_STRING);
            switch (name) {
                case "path" -> path = json.getText();
                case "rule" -> rule = json.getText();
                case "fingerprint" -> fingerprint = json.getText();
                default -> throw wrong(json, "a finding has a path, a rule and a fingerprint, and no " + name);
            }
        }
        if (path.isEmpty() || rule.isEmpty() || fingerprint.isEmpty()) {
            throw wrong(json, "a finding has a path, a rule and a fingerprint");
        }
        return new Baseline.Entry(path, rule, fingerprint);
    }

    private void expect(JsonParser json, JsonToken token, JsonToken expected) {
        if (token != expected) {
            throw wrong(json, "this is no baseline of this version of Lintel");
        }
    }

    private UsageException wrong(JsonParser json, String what) {
        return wrong(json.currentTokenLocation(), what);
    }

    private UsageException wrong(JsonLocation place, String what) {
        String line = what.replace('\n', ' ').replace('\r', ' ');
        return new UsageException(
                shown + ":" + place.getLineNr() + ":" + Math.max(1, place.getColumnNr()) + ": " + line);
    }

    void write(List<Baseline.Entry> entries) {
        StringBuilder json = new StringBuilder("{\n  \"version\": " + VERSION + ",\n  \"findings\": [");
        String separator = "\n";
        for (Baseline.Entry entry : entries) {
            json.append(separator).append("    {\"path\": ");
            quoted(json, entry.path()).append(", \"rule\": ");
            quoted(json, entry.rule()).append(", \"fingerprint\": ");
            quoted(json, entry.fingerprint()).append('}');
            separator = ",\n";
        }
        json.append(entries.isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
        try {
            Files.writeString(file, json.toString());
        } catch (IOException e) {
            throw new UsageException(shown + ": cannot be written: " + FileTrouble.why(e));
        }
    }

    private static StringBuilder quoted(StringBuilder json, String text) {
        return json.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsString(text))
                .append('"');
    }
}
