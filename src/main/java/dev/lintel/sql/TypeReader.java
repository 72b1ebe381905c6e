package dev.lintel.sql;

import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.sql.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads types. */
final class TypeReader {

    private TypeReader() {}

    static DataType read(Cursor c) {
        c.accept("setof");
        List<String> arguments = new ArrayList<>();
        Name name = name(c, arguments);
        int dimensions = 0;
        if (c.accept("array")) {
            dimensions = 1;
            if (c.isSign('[')) {
                c.moveTo(c.closing() + 1);
            }
        }
        while (c.isSign('[')) {
            dimensions++;
            c.moveTo(c.closing() + 1);
        }
        return new DataType(name, arguments, dimensions);
    }

    private static Name name(Cursor c, List<String> arguments) {
        if (!c.isKind(Kind.WORD)) {
            // "char" in quotes is not char: it is the one-byte type of the catalogue.
            Name name = c.name();
            arguments(c, arguments);
            return name.schema() == null && name.name().equals("char") ? Name.of("pg_catalog", "char") : name;
        }
        String word = c.word();
        return switch (word) {
            case "double" -> words(c, c.is(1, "precision") ? 2 : 1, arguments);
            case "character", "char", "nchar", "bit" -> words(c, c.is(1, "varying") ? 2 : 1, arguments);
            case "national" -> words(c, c.is(2, "varying") ? 3 : 2, arguments);
            case "time", "timestamp" -> time(c, word, arguments);
            case "interval" -> interval(c, arguments);
            default -> {
                if (!c.isName()) {
                    throw c.notKnown();
                }
                Name name = c.name();
                if (c.isOperator("%") && c.is(1, "type")) {
                    c.skip();
                    c.skip();
                    yield new Name(name.schema(), name.name() + "%type");
                }
                arguments(c, arguments);
                yield name;
            }
        };
    }

    private static Name words(Cursor c, int count, List<String> arguments) {
        StringBuilder name = new StringBuilder(c.word());
        c.skip();
        for (int i = 1; i < count; i++) {
            name.append(' ').append(c.word());
            c.skip();
        }
        arguments(c, arguments);
        return Name.of(name.toString());
    }

    private static Name time(Cursor c, String word, List<String> arguments) {
        c.skip();
        arguments(c, arguments);
        if (c.accept("with", "time", "zone")) {
            return Name.of(word + " with time zone");
        }
        return Name.of(c.accept("without", "time", "zone") ? word + " without time zone" : word);
    }

    private static Name interval(Cursor c, List<String> arguments) {
        StringBuilder name = new StringBuilder("interval");
        c.skip();
        while (isIntervalField(c.word()) || (c.is("to") && isIntervalFieldAt(c))) {
            name.append(' ').append(c.word());
            c.skip();
        }
        arguments(c, arguments);
        return Name.of(name.toString());
    }

    private static boolean isIntervalFieldAt(Cursor c) {
        return c.is(1, "month") || c.is(1, "hour") || c.is(1, "minute") || c.is(1, "second");
    }

    private static boolean isIntervalField(String word) {
        return switch (word) {
            case "year", "month", "day", "hour", "minute", "second" -> true;
            default -> false;
        };
    }

    private static void arguments(Cursor c, List<String> arguments) {
        if (!c.isSign('(')) {
            return;
        }
        for (Cursor part : c.inside().parts()) {
            arguments.add(part.rest());
        }
    }
}
