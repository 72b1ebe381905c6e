package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.sql.ReadStatement.Placed;
import java.util.ArrayList;
import java.util.List;

/** The changes found in a statement, with their places. */
final class Found {

    private final List<Placed> placed;
    private final int start;
    private final int end;
    private final boolean nested;
    private final boolean conditional;
    private final boolean looped;

    /** For the statement between these offsets. */
    Found(int start, int end) {
        this(new ArrayList<>(2), start, end, false, false, false);
    }

    private Found(List<Placed> placed, int start, int end, boolean nested, boolean conditional, boolean looped) {
        this.placed = placed;
        this.start = start;
        this.end = end;
        this.nested = nested;
        this.conditional = conditional;
        this.looped = looped;
    }

    /** For a statement inside of this one; what it finds is found here. */
    Found inside(int innerStart, int innerEnd, boolean maybe, boolean again) {
        return new Found(placed, innerStart, innerEnd, true, conditional || maybe, looped || again);
    }

    /** A change that the whole statement asks for. */
    void add(Change change) {
        add(change, start, end);
    }

    /** A change that a part of the statement asks for. */
    void add(Change change, int from, int to) {
        placed.add(new Placed(change, from, to, nested, conditional, looped, false));
    }

    /** What was found since there were {@code size} says IF EXISTS. */
    void ifExistsSince(int size) {
        for (int i = size; i < placed.size(); i++) {
            placed.set(i, placed.get(i).sayingIfExists());
        }
    }

    /** What was found since there were {@code size} may not run, or may be taken back. */
    void maybeSince(int size) {
        for (int i = size; i < placed.size(); i++) {
            placed.set(i, placed.get(i).maybe());
        }
    }

    /** Whether this is for a statement inside another one. */
    boolean isNested() {
        return nested;
    }

    int size() {
        return placed.size();
    }

    /** Gives up what was found since there were {@code size}. */
    void backTo(int size) {
        placed.subList(size, placed.size()).clear();
    }

    List<Placed> all() {
        return placed;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
