package dev.lintel.server;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * The PostgreSQL servers of this run, by major version: one named by the environment, else the embedded binaries, else
 * Docker. Each starts when the first test asks for it.
 */
public final class PostgresServers {

    private static final String WANTED = System.getProperty("lintel.servers.versions", "10 18");
    private static final boolean DOCKER = "docker".equals(System.getProperty("lintel.servers"));
    private static final boolean CI = System.getenv("CI") != null;

    private final Map<Integer, PostgresServer> running = new TreeMap<>();
    private final Map<Integer, String> missing = new TreeMap<>();
    private @Nullable PostgresServer fromUrl;
    private int skipped;

    PostgresServers() {}

    /** The major versions to prove on: {@code -Pmatrix} is all of them, otherwise the oldest and the newest. */
    public static List<Integer> versions() {
        List<Integer> versions = new ArrayList<>();
        for (String version : WANTED.trim().split("[ ,]+", -1)) {
            versions.add(Integer.parseInt(version));
        }
        return List.copyOf(versions);
    }

    /** The newest version to prove on. */
    public static int newest() {
        return versions().stream().mapToInt(v -> v).max().orElseThrow();
    }

    /** The server of this major version; where there is none the test is skipped, or fails where one has to be there. */
    public synchronized PostgresServer of(int major) {
        PostgresServer server = running.get(major);
        if (server == null && !missing.containsKey(major)) {
            server = find(major);
            if (server != null) {
                running.put(major, server);
            }
        }
        if (server == null) {
            skipped++;
            throw new TestAbortedException(missing.get(major));
        }
        return server;
    }

    /** {@code Proved on PostgreSQL 10.23, 18.6 (embedded)}, and what was left out. */
    synchronized String summary() {
        Map<String, List<String>> byHow = new TreeMap<>();
        running.values()
                .forEach(s ->
                        byHow.computeIfAbsent(s.how(), how -> new ArrayList<>()).add(s.version()));
        List<String> parts = new ArrayList<>();
        byHow.forEach((how, versions) -> parts.add(String.join(", ", versions) + " (" + how + ")"));
        String line = parts.isEmpty() ? "Proved on no PostgreSQL" : "Proved on PostgreSQL " + String.join(", ", parts);
        return missing.isEmpty() ? line : line + "; " + skipped + " skipped: " + String.join("; ", missing.values());
    }

    synchronized void stop() {
        running.values().forEach(PostgresServer::stop);
    }

    private @Nullable PostgresServer find(int major) {
        PostgresServer given = given(major);
        if (given != null) {
            return given;
        }
        String why = "asked for Docker";
        if (!DOCKER) {
            try {
                return EmbeddedPostgres.start(major);
            } catch (EmbeddedPostgres.NotHere e) {
                why = e.getMessage();
                if (CI && e.expected()) {
                    throw new AssertionError("PostgreSQL " + major + " has to run where CI is set: " + why, e);
                }
            }
        }
        if (!DockerPostgres.isThere()) {
            String reason = "no PostgreSQL " + major + ": " + why + ", and no Docker";
            System.out.println("Skipping tests: " + reason);
            missing.put(major, reason);
            return null;
        }
        return DockerPostgres.start(major);
    }

    /** What the environment names has to be there, in this version: anything else would be a run that proves nothing. */
    private @Nullable PostgresServer given(int major) {
        String variable = "LINTEL_POSTGRES_" + major;
        String url = System.getenv(variable);
        try {
            if (url != null) {
                PostgresServer server = PostgresServer.at(url, "URL", () -> {});
                if (server.major() != major) {
                    throw new AssertionError(variable + " is PostgreSQL " + server.version());
                }
                return server;
            }
            variable = "LINTEL_POSTGRES_URL";
            url = System.getenv(variable);
            if (url == null) {
                return null;
            }
            if (fromUrl == null) {
                fromUrl = PostgresServer.at(url, "URL", () -> {});
            }
            if (!versions().contains(fromUrl.major())) {
                throw new AssertionError(
                        variable + " is PostgreSQL " + fromUrl.version() + ", and this run proves on " + versions());
            }
            return fromUrl.major() == major ? fromUrl : null;
        } catch (SQLException e) {
            throw new AssertionError(variable + " cannot be reached: " + e.getMessage(), e);
        }
    }
}
