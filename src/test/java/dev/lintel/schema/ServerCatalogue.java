package dev.lintel.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a server has, line by line, as {@link CatalogueText} shows a replayed schema. */
public final class ServerCatalogue {

    private static final Path QUERY = Path.of("test-fixtures", "schema", "catalogue.query");

    private ServerCatalogue() {}

    /** What is in the database of this connection, in any version from 10 on. */
    public static List<String> of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(Files.readString(QUERY))) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
