package dev.lintel.engine.postgresql;

import dev.lintel.change.DataType;
import dev.lintel.engine.*;
import dev.lintel.migration.Dialect;
import dev.lintel.schema.Schema;

public final class PostgreSql implements Engine {
    private final int version;

    public PostgreSql(int version) {
        this.version = version;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return "PostgreSQL " + version;
    }

    @Override
    public Impact impact(Situation s) {
        return Impact.NONE;
    }

    @Override
    public Conversion conversion(DataType from, DataType to, Schema schema) {
        return Conversions.between(from, to, schema);
    }
}
