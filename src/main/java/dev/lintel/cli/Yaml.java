package dev.lintel.cli;

import java.util.List;

/** A piece of a configuration file and the line it begins on, however it was read. */
sealed interface Yaml {

    /** The line, counted from 1. */
    int line();

    /** A word. {@code plain} is false for what was quoted: only a plain one can be empty, true or false. */
    record Scalar(String text, boolean plain, int line) implements Yaml {
        boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Sequence(List<Yaml> items, int line) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and values, in the order of the file. */
    record Mapping(List<Entry> entries, int line) implements Yaml {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Yaml value) {}
}
