package dev.lintel.server;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands {@link PostgresServers} to tests, and says at the end of the run which servers it was proved on. */
final class ServerResolver implements ParameterResolver {

    /** Closed by JUnit after the last test of the run. */
    private record LastLine(PostgresServers servers) implements AutoCloseable {
        @Override
        public void close() {
            servers.stop();
            System.out.println(servers.summary());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PostgresServers.class;
    }

    @Override
    public PostgresServers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store =
                context.getRoot().getStore(ExtensionContext.Namespace.create(ServerResolver.class));
        return store.getOrComputeIfAbsent("servers", key -> new LastLine(new PostgresServers()), LastLine.class)
                .servers();
    }
}
