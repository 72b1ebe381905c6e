package dev.lintel.server;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL in a container, where neither the environment nor Maven Central has one for this platform. */
final class DockerPostgres {

    private static final int SECONDS = 5;
    private static @Nullable Boolean there;

    private DockerPostgres() {}

    /** Whether Docker answers: asked once, and not for longer than five seconds, since the library asks without end. */
    static synchronized boolean isThere() {
        if (there == null) {
            FutureTask<Boolean> ask =
                    new FutureTask<>(() -> DockerClientFactory.instance().isDockerAvailable());
            Thread thread = new Thread(ask, "docker");
            thread.setDaemon(true);
            thread.start();
            try {
                there = ask.get(SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                there = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                there = false;
            }
        }
        return there;
    }

    static PostgresServer start(int major) {
        GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse("postgres:" + major));
        container
                .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust")
                .withCommand(
                        "postgres",
                        "-F",
                        "-c",
                        "full_page_writes=off",
                        "-c",
                        "autovacuum=off",
                        "-c",
                        "wal_level=logical")
                .withExposedPorts(5432)
                // The image starts the server twice: once to set it up.
                .waitingFor(Wait.forLogMessage(".*ready to accept connections.*\\s", 2));
        container.start();
        String url = "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432)
                + "/postgres?user=postgres";
        try {
            return PostgresServer.at(url, "Docker", container::stop);
        } catch (SQLException e) {
            container.stop();
            throw new AssertionError("PostgreSQL " + major + " in Docker cannot be reached: " + e.getMessage(), e);
        }
    }
}
