package dev.lintel.rules.own;

import dev.lintel.change.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of a change, under the name that rule files use for it.
 *
 * @param shown how a message shows it
 * @param words what conditions compare: none where there is no such thing, several for a list
 * @param type the type that is meant, so that other spellings of it are the same; null for all else
 */
record Fact(String shown, List<String> words, @Nullable DataType type) {

    /** What the history does not tell: a condition on it neither holds nor fails. */
    static final Fact UNKNOWN = new Fact("?", List.of(), null);

    private static final Fact NONE = new Fact("none", List.of(), null);

    Fact {
        words = List.copyOf(words);
    }

    static Fact of(@Nullable String word) {
        return word == null ? NONE : new Fact(word, List.of(word), null);
    }

    static Fact of(boolean flag) {
        return of(Boolean.toString(flag));
    }

    static Fact of(int number) {
        return of(Integer.toString(number));
    }

    static Fact of(List<String> words) {
        return words.isEmpty() ? NONE : new Fact(String.join(", ", words), words, null);
    }

    static Fact of(DataType type) {
        String bare = new DataType(type.name(), List.of(), type.dimensions()).sql();
        return new Fact(type.sql(), List.of(type.sql(), bare), type);
    }
}
