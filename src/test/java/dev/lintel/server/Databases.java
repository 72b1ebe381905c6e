package dev.lintel.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Databases of a server that all start alike: copies of one template. Some are made ahead, beside the tests, because the
 * server takes longer to copy a database than a test takes to use it.
 */
public final class Databases implements AutoCloseable {

    private static final int AHEAD = 2;

    private final PostgresServer server;
    private final String prefix;
    private final ExecutorService makers;
    private final Deque<Future<String>> ready = new ArrayDeque<>();
    private final List<Future<?>> dropped = new ArrayList<>();
    private int made;

    /** What starts like a database in which these statements have run. */
    public Databases(PostgresServer server, List<String> template) throws SQLException {
        this.server = server;
        this.prefix =
                "lintel_" + ProcessHandle.current().pid() + "_" + Integer.toHexString(System.identityHashCode(this));
        execute("CREATE DATABASE " + prefix + "_0");
        try (Connection connection = server.connect(prefix + "_0");
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : template) {
                statement.execute(sql);
            }
        }
        makers = Executors.newFixedThreadPool(AHEAD, task -> {
            Thread thread = new Thread(task, prefix);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The name of a fresh copy. */
    public synchronized String take() throws SQLException {
        while (ready.size() < AHEAD) {
            String name = prefix + "_" + ++made;
            ready.add(makers.submit(() -> {
                execute("CREATE DATABASE " + name + " TEMPLATE " + prefix + "_0"
                        + (server.major() >= 15 ? " STRATEGY file_copy" : ""));
                return name;
            }));
        }
        try {
            return ready.remove().get();
        } catch (ExecutionException e) {
            throw new SQLException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    /** Drops a copy that nobody is connected to any more. */
    public synchronized void discard(String name) {
        dropped.removeIf(Future::isDone);
        dropped.add(makers.submit(() -> execute("DROP DATABASE IF EXISTS " + name)));
    }

    @Override
    public synchronized void close() throws SQLException {
        for (Future<String> each : ready) {
            try {
                discard(each.get());
            } catch (ExecutionException e) {
                throw new SQLException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException(e);
            }
        }
        ready.clear();
        discard(prefix + "_0");
        makers.shutdown();
        try {
            makers.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Void execute(String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return null;
    }
}
