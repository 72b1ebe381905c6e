package dev.lintel.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@RealPostgres
class PostgresServersTest {

    static List<Integer> versions() {
        return PostgresServers.versions();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void theServerHasTheWantedVersionAndIsStartedOnce(int version, PostgresServers servers) throws SQLException {
        PostgresServer server = servers.of(version);
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW server_version_num")) {
            row.next();
            assertEquals(version, row.getInt(1) / 10000);
        }
        assertSame(server, servers.of(version));
        assertTrue(servers.summary().contains(server.version()), servers.summary());
    }

    @Test
    void theServerIsGoneWhenTheJvmIsKilled() throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Held.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = jvm.inputReader()) {
            String url = out.readLine();
            assumeTrue(url != null && url.startsWith("jdbc:"), url);
            Path folder = Path.of(out.readLine());
            assertTrue(Files.isDirectory(folder));
            DriverManager.getConnection(url).close();
            jvm.destroyForcibly().waitFor();
            assertTrue(isGone(url, folder), "the server outlives its JVM");
        } finally {
            jvm.destroyForcibly();
        }
    }

    private static boolean isGone(String url, Path folder) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end) {
            boolean refused = false;
            try {
                DriverManager.getConnection(url).close();
            } catch (SQLException e) {
                refused = true;
            }
            if (refused && !Files.exists(folder)) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    /** A JVM that starts a server, says where it is, and waits to be killed. */
    static final class Held {
        private Held() {}

        public static void main(String[] arguments) throws Exception {
            try {
                PostgresServer server = EmbeddedPostgres.start(PostgresServers.newest());
                System.out.println(server.url());
                try (Connection connection = server.connect();
                        Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("SHOW data_directory")) {
                    row.next();
                    System.out.println(Path.of(row.getString(1)).getParent());
                }
                Thread.sleep(TimeUnit.MINUTES.toMillis(1));
            } catch (EmbeddedPostgres.NotHere e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
