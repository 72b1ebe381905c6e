package dev.lintel.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A running PostgreSQL that tests may do with as they like, but for databases that are not theirs. */
public final class PostgresServer {

    private final String url;
    private final String how;
    private final Runnable stop;
    private final String version;

    private PostgresServer(String url, String how, Runnable stop, String version) {
        this.url = url;
        this.how = how;
        this.stop = stop;
        this.version = version;
    }

    /** The server behind a JDBC URL, which has to name a database and a user that may do everything. */
    static PostgresServer at(String url, String how, Runnable stop) throws SQLException {
        if (!url.startsWith("jdbc:postgresql://") || url.indexOf('/', "jdbc:postgresql://".length()) < 0) {
            throw new SQLException("not jdbc:postgresql://HOST:PORT/DATABASE?user=USER: " + url);
        }
        try (Connection connection = DriverManager.getConnection(url, settings());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW server_version")) {
            row.next();
            return new PostgresServer(url, how, stop, row.getString(1).split(" ", 2)[0]);
        }
    }

    /** The major version. */
    public int major() {
        return Integer.parseInt(version.split("\\D", 2)[0]);
    }

    /** The version as the server says it, like {@code 18.6}. */
    public String version() {
        return version;
    }

    /** Where it comes from: {@code embedded}, {@code URL} or {@code Docker}. */
    public String how() {
        return how;
    }

    /** A session of its own in the database that the server came with. */
    public Connection connect() throws SQLException {
        return session(url);
    }

    /** A session of its own in this database. Statements go to the server as they are, in the time zone UTC. */
    public Connection connect(String database) throws SQLException {
        int from = url.indexOf('/', "jdbc:postgresql://".length());
        int to = url.indexOf('?', from);
        return session(url.substring(0, from + 1) + database + (to < 0 ? "" : url.substring(to)));
    }

    String url() {
        return url;
    }

    void stop() {
        stop.run();
    }

    private static Connection session(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url, settings());
        try (Statement statement = connection.createStatement()) {
            // The driver asks for the time zone of the JVM, and what some casts do depends on it.
            statement.execute("SET TimeZone = 'UTC'");
        }
        return connection;
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("preferQueryMode", "simple");
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("ApplicationName", "lintel");
        return settings;
    }
}
