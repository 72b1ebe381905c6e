package dev.lintel.engine;

import dev.lintel.change.DataType;
import dev.lintel.migration.Dialect;
import dev.lintel.schema.Schema;

/** One database in one version. Stateless. */
public interface Engine {

    /** Which database. */
    Dialect dialect();

    /** The major version. */
    int version();

    /** Whether somebody said that it is this version; where not, steps had better run on earlier ones too. */
    boolean versionKnown();

    /** The name to use in a sentence: {@code PostgreSQL 18}. */
    String label();

    /** What this database will do. Never null, never an exception: what it does not know it says. */
    Impact impact(Situation situation);

    /** What it means that a column of one type becomes one of another; types are looked up in the schema. */
    Conversion conversion(DataType from, DataType to, Schema schema);
}
