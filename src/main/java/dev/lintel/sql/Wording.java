package dev.lintel.sql;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.Script;
import dev.lintel.migration.Statement;
import dev.lintel.sql.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A statement and its words, without comments, line ends and the case of keywords: two of the same words do the same.
 *
 * @param statement where it stands
 * @param words its tokens, one blank between two of them
 */
public record Wording(Statement statement, String words) {

    /** The statements of a script, which are split and not read. */
    public static List<Wording> of(Script script, Dialect dialect) {
        List<Wording> all = new ArrayList<>();
        String text = script.text();
        Splitter splitter = new Splitter(text, 0, text.length(), Syntax.of(dialect), null);
        while (splitter.next()) {
            Tokens tokens = splitter.tokens();
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < tokens.size(); i++) {
                String word = tokens.text(i);
                words.append(tokens.kind(i) == Kind.WORD ? word.toLowerCase(Locale.ROOT) : word)
                        .append(' ');
            }
            all.add(new Wording(
                    new Statement(script, tokens.start(0), tokens.end(tokens.size() - 1)), words.toString()));
        }
        return all;
    }
}
