package dev.lintel.migration.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.UsageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What Drizzle noted about its migrations.
 *
 * @param dialect as Drizzle calls it; empty where it is not said
 * @param entries in the order in which they run
 */
record DrizzleJournal(String dialect, List<Entry> entries) {

    /** One migration, the line that lists it, and when it was made. */
    record Entry(String tag, int line, long when) {}

    DrizzleJournal {
        entries = List.copyOf(entries);
    }

    static DrizzleJournal read(SourceFile file) {
        String dialect = "";
        List<Entry> entries = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(file.text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UsageException(file.path() + ":1: not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("dialect") && value == JsonToken.VALUE_STRING) {
                    dialect = parser.getText();
                } else if (name.equals("entries") && value == JsonToken.START_ARRAY) {
                    entries(file, parser, entries);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            throw new UsageException(file.path() + ":" + e.getLocation().getLineNr() + ": broken JSON: "
                    + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UsageException("cannot read " + file.path() + ": " + e.getMessage());
        }
        return new DrizzleJournal(dialect, entries);
    }

    private static void entries(SourceFile file, JsonParser parser, List<Entry> entries) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = parser.currentTokenLocation().getLineNr();
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new UsageException(file.path() + ":" + line + ": an entry that is no JSON object");
            }
            String tag = "";
            long when = entries.size();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING && name.equals("tag")) {
                    tag = parser.getText();
                    line = parser.currentTokenLocation().getLineNr();
                } else if (value == JsonToken.VALUE_NUMBER_INT && name.equals("when")) {
                    when = parser.getBigIntegerValue().longValue();
                } else {
                    parser.skipChildren();
                }
            }
            if (tag.isEmpty() || tag.contains("..") || tag.startsWith("/")) {
                throw new UsageException(file.path() + ":" + line + ": an entry without a tag that names a file");
            }
            entries.add(new Entry(tag, line, when));
        }
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
