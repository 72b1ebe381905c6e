package dev.lintel.engine.postgresql;

/**
 * One wrong thing at one place of the engine.
 *
 * @param place the number of the place
 * @param kind what sort of defect
 * @param method class and method
 * @param line in the source
 * @param original what stands there
 * @param count which of those that read the same in this method, from 1
 * @param instead what is planted
 */
record Defect(int place, Kind kind, String method, int line, String original, int count, String instead) {

    enum Kind {
        /** Another lock mode, one stronger or one weaker. */
        LOCK,
        /** Another kind of work. */
        WORK,
        /** A call that notes work, a lock on indexes or a refusal is left out. */
        CALL,
        /** A flag turned round. */
        FLAG,
        /** A bound moved by one version. */
        VERSION,
        /** A condition turned round. */
        CONDITION
    }

    /** Stays when lines move. */
    String name() {
        return method + " " + original + (count == 1 ? "" : " (" + count + ")") + " → " + instead;
    }
}
