package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads CREATE SEQUENCE and ALTER SEQUENCE. */
final class SequenceReader {

    private final List<String> options = new ArrayList<>();
    private @Nullable DataType type;
    private @Nullable Name ownedByTable;
    private @Nullable String ownedByColumn;

    private SequenceReader() {}

    /** From behind SEQUENCE. */
    static Change create(Cursor c) {
        boolean ifNotExists = c.ifNotExists();
        Name sequence = c.name();
        SequenceReader read = new SequenceReader();
        read.options(c);
        return new Change.CreateSequence(sequence, ifNotExists, read.type, read.ownedByTable, read.ownedByColumn);
    }

    /** From behind ALTER SEQUENCE. */
    static Change alter(Cursor c) {
        boolean ifExists = c.ifExists();
        Name sequence = c.name();
        Change common = AlterObjectReader.common(c, ObjectKind.SEQUENCE, sequence, ifExists);
        if (common != null) {
            return common;
        }
        if (c.atEnd()) {
            throw c.notKnown();
        }
        SequenceReader read = new SequenceReader();
        read.options(c);
        return new Change.AlterSequence(sequence, read.options, read.type, read.ownedByTable, read.ownedByColumn);
    }

    private void options(Cursor c) {
        while (!c.atEnd()) {
            if (c.accept("as")) {
                type = TypeReader.read(c);
                options.add("AS");
            } else if (c.accept("owned", "by")) {
                ownedBy(c);
                options.add("OWNED BY");
            } else {
                options.add(option(c));
            }
        }
    }

    private void ownedBy(Cursor c) {
        if (c.accept("none")) {
            return;
        }
        List<String> parts = new ArrayList<>();
        do {
            parts.add(c.label());
        } while (c.accept('.'));
        int last = parts.size() - 1;
        if (last < 1) {
            throw c.notKnown();
        }
        ownedByTable = new Name(last > 1 ? parts.get(last - 2) : null, parts.get(last - 1));
        ownedByColumn = parts.get(last);
    }

    /** One option that is neither AS nor OWNED BY; gives its word in upper case. */
    static String option(Cursor c) {
        if (c.accept("restart")) {
            c.accept("with");
            number(c, false);
            return "RESTART";
        }
        if (c.accept("increment")) {
            c.accept("by");
            number(c, true);
            return "INCREMENT";
        }
        if (c.accept("start")) {
            c.accept("with");
            number(c, true);
            return "START";
        }
        if (c.accept("maxvalue")) {
            number(c, true);
            return "MAXVALUE";
        }
        if (c.accept("minvalue")) {
            number(c, true);
            return "MINVALUE";
        }
        if (c.accept("cache")) {
            number(c, true);
            return "CACHE";
        }
        if (c.accept("sequence", "name")) {
            c.name();
            return "SEQUENCE NAME";
        }
        return flag(c);
    }

    private static String flag(Cursor c) {
        if (c.accept("no", "maxvalue")) {
            return "MAXVALUE";
        }
        if (c.accept("no", "minvalue")) {
            return "MINVALUE";
        }
        if (c.accept("no", "cycle") || c.accept("cycle")) {
            return "CYCLE";
        }
        if (c.accept("set", "logged")) {
            return "LOGGED";
        }
        if (c.accept("set", "unlogged")) {
            return "UNLOGGED";
        }
        throw c.notKnown();
    }

    private static void number(Cursor c, boolean required) {
        if (!c.acceptOperator("-")) {
            c.acceptOperator("+");
        }
        if (c.isKind(Tokens.Kind.NUMBER)) {
            c.skip();
        } else if (required) {
            throw c.notKnown();
        }
    }
}
