package dev.lintel.migration.reader;

import dev.lintel.migration.SourceFile;
import dev.lintel.migration.UsageException;
import java.util.ArrayList;
import java.util.List;

/** The changes of a sqitch.plan in order, with the tags that follow each. */
final class SqitchPlan {

    /** One line of the plan; a change that is reworked later stands in it again. */
    static final class Change {
        final String name;
        final int line;
        /** Tags between this change and the next of the same name. */
        final List<String> tags = new ArrayList<>();

        boolean reworked;

        Change(String name, int line) {
            this.name = name;
            this.line = line;
        }
    }

    private SqitchPlan() {}

    static List<Change> read(SourceFile file) {
        List<Change> changes = new ArrayList<>();
        int number = 0;
        for (Lines lines = new Lines(file.text()); lines.next(); ) {
            number++;
            String line = lines.text().strip();
            if (line.isEmpty() || line.charAt(0) == '#' || line.charAt(0) == '%') {
                continue;
            }
            if (line.charAt(0) == '@') {
                String tag = word(line, 1);
                for (Change change : changes) {
                    if (!change.reworked) {
                        change.tags.add(tag);
                    }
                }
            } else if (line.charAt(0) != '-') {
                change(file, line, number, changes);
            }
        }
        return changes;
    }

    private static void change(SourceFile file, String line, int number, List<Change> changes) {
        int from = line.charAt(0) == '+' ? 1 : 0;
        while (from < line.length() && line.charAt(from) == ' ') {
            from++;
        }
        String name = word(line, from);
        // name [needs] 2013-12-30T23:49:09Z Who <who@where> # note
        if (name.isEmpty() || !line.contains("T") || !line.contains("<") || name.contains("..")) {
            throw new UsageException(
                    file.path() + ":" + number + ": not a line of a Sqitch plan: a change needs a date and a planner");
        }
        for (Change change : changes) {
            if (change.name.equals(name)) {
                change.reworked = true;
            }
        }
        changes.add(new Change(name, number));
    }

    private static String word(String line, int from) {
        int end = from;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return line.substring(from, end);
    }
}
