package dev.lintel.migration.reader;

import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.ArrayList;
import java.util.List;

/** A file whose halves are told apart by lines of comment. */
final class Sections {

    /** Which half a line opens. */
    enum Opens {
        NOTHING,
        UP,
        DOWN,
        /** Ends a half and opens none. */
        NEITHER
    }

    /** Knows the marker lines of one framework. */
    interface Marker {
        Opens opens(Lines line);

        /** What the framework does about transactions around the up half of this file. */
        TransactionMode transactions(SourceFile file, Sections sections);
    }

    final List<Script> up = new ArrayList<>();
    final List<Script> down = new ArrayList<>();
    /** Whether any line was a marker. */
    boolean marked;

    private Sections() {}

    /**
     * Takes a file apart. What stands before the first marker goes with the first up half: comments there may be meant
     * for it, and SQL there must not get lost.
     */
    static Sections of(SourceFile file, Marker marker) {
        Sections sections = new Sections();
        Opens open = Opens.NOTHING;
        int start = 0;
        for (Lines lines = new Lines(file.text()); lines.next(); ) {
            Opens opens = lines.mayBeComment() ? marker.opens(lines) : Opens.NOTHING;
            if (opens == Opens.NOTHING) {
                continue;
            }
            sections.close(file, open, start, lines.start());
            boolean first = !sections.marked && opens == Opens.UP;
            start = first ? 0 : lines.following();
            open = opens;
            sections.marked = true;
        }
        sections.close(file, open, start, file.text().length());
        return sections;
    }

    private void close(SourceFile file, Opens open, int start, int end) {
        if (open == Opens.UP) {
            up.add(Script.part(file, start, end));
        } else if (open == Opens.DOWN) {
            down.add(Script.part(file, start, end));
        }
    }
}
