package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;
import dev.lintel.change.DataType;
import dev.lintel.engine.Conversion;
import dev.lintel.engine.Engine;
import dev.lintel.engine.Impact;
import dev.lintel.engine.Situation;
import dev.lintel.migration.Dialect;
import dev.lintel.schema.Schema;

/** PostgreSQL 10 to 18. Later versions are taken for 18, earlier ones for 10. */
public final class PostgreSql implements Engine {

    /** The earliest version whose behaviour was observed. */
    public static final int EARLIEST = 10;
    /** The latest version whose behaviour was observed. */
    public static final int LATEST = 18;

    private final int version;
    private final boolean versionKnown;

    private PostgreSql(int version, boolean versionKnown) {
        this.version = version;
        this.versionKnown = versionKnown;
    }

    /** PostgreSQL in this major version. */
    public PostgreSql(int version) {
        this(version, true);
    }

    /** The latest version, because nobody said which it is. */
    public static PostgreSql ofUnknownVersion() {
        return new PostgreSql(LATEST, false);
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
    public boolean versionKnown() {
        return versionKnown;
    }

    @Override
    public String label() {
        return "PostgreSQL " + version;
    }

    @Override
    public Impact impact(Situation situation) {
        Forecast forecast = new Forecast(situation, Math.max(EARLIEST, version));
        forecast(situation.change(), forecast);
        EnumValues.check(situation.change(), forecast);
        WaitingChecks.check(situation.change(), forecast);
        Existence.check(situation, forecast);
        ReferencedKeys.check(situation, forecast);
        return forecast.impact();
    }

    @Override
    public Conversion conversion(DataType from, DataType to, Schema schema) {
        return Conversions.between(from, to, schema);
    }

    /** Whether some family of changes knew this one; a test sees to it that it is so for every kind. */
    static boolean forecast(Change change, Forecast forecast) {
        return Columns.forecast(change, forecast)
                || Constraints.forecast(change, forecast)
                || Indexes.forecast(change, forecast)
                || Partitions.forecast(change, forecast)
                || NewTables.forecast(change, forecast)
                || Data.forecast(change, forecast)
                || Drops.forecast(change, forecast)
                || AnyObject.forecast(change, forecast)
                || Views.forecast(change, forecast)
                || Types.forecast(change, forecast)
                || Routines.forecast(change, forecast)
                || Triggers.forecast(change, forecast)
                || Storage.forecast(change, forecast)
                || Maintenance.forecast(change, forecast)
                || Harmless.forecast(change, forecast);
    }
}
