package dev.lintel.cli;

/** Which Lintel this is. */
final class Version {

    private Version() {}

    /** The version of the jar, or {@code development} where there is no jar. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    static String line() {
        return "lintel " + number();
    }
}
