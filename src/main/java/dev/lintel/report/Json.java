package dev.lintel.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON as all of Lintel's outputs have it. */
final class Json {

    /** The version of the formats: fields may be added to one, none is renamed or removed. */
    static final int FORMAT = 1;

    private Json() {}

    /** What is to be written. */
    interface Document {
        void writeTo(JsonGenerator json) throws IOException;
    }

    static String write(Document document) {
        return new String(bytes(document), StandardCharsets.UTF_8);
    }

    /** As UTF-8, indented by two, the same on every system, with a line end at the end. */
    static byte[] bytes(Document document) {
        // Grows by further blocks: a report may be large, and is copied once.
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""));
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            json.setPrettyPrinter(printer);
            document.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
