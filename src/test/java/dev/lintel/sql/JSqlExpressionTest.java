package dev.lintel.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.migration.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JSqlExpressionTest {

    private static final JSqlFrontEnd FRONT_END = new JSqlFrontEnd(Dialect.POSTGRESQL);

    /** Words that PostgreSQL 18 lets stand as a column but not bare in an expression, or that open a syntax of their own. */
    private static final List<String> NOT_BARE =
            List.of("between", "exists", "interval", "xmlserialize", "absent", "unbounded");

    private static final String MARKS = "([{'\"$;/*E\\é)-";

    static List<String> fixtures() throws IOException {
        return Files.readAllLines(Path.of("test-fixtures/sql/expressions.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void expressionHasItsShape(String line) {
        int tab = line.indexOf('\t');
        assertEquals(line.substring(tab + 1), Shapes.of(FRONT_END.expression(line.substring(0, tab))));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void expressionKeepsTheTextOfTheUser(String line) {
        String text = line.substring(0, line.indexOf('\t'));
        Expression read = FRONT_END.expression(text);
        assertTrue(text.contains(read.text()), read.text());
        read.walk(part -> assertFalse(part.text().isBlank(), text));
    }

    static List<String> keywords() {
        TreeSet<String> words = new TreeSet<>();
        for (String image : CCJSqlParserConstants.tokenImage) {
            String word = image.startsWith("<K_") ? image.substring(3, image.length() - 1) : image.replace("\"", "");
            boolean letters = !word.isEmpty() && word.chars().allMatch(c -> Character.isLetter(c) || c == '_');
            String lower = word.toLowerCase(Locale.ROOT);
            if (letters && !Name.quoted(lower).startsWith("\"") && !NOT_BARE.contains(lower)) {
                words.add(lower);
            }
        }
        return List.copyOf(words);
    }

    /** JSqlParser knows some 500 keywords of many databases; most of them are ordinary names in PostgreSQL. */
    @ParameterizedTest
    @MethodSource("keywords")
    void wordThatPostgreSqlDoesNotReserveIsAColumn(String word) {
        assertEquals(
                "((" + word + " > 0) AND notnull(" + word + "))",
                Shapes.of(FRONT_END.expression("t." + word + " > 0 AND " + word + " IS NOT NULL")));
    }

    @ParameterizedTest
    @MethodSource("keywords")
    void wordThatPostgreSqlDoesNotReserveIsAColumnOfStatements(String word) {
        Change.Update update = assertInstanceOf(
                Change.Update.class,
                FRONT_END.dml("UPDATE t SET " + word + " = 1, b = t." + word).get(0));
        assertEquals(List.of(word, "b"), update.columns());
        Change.Insert insert = assertInstanceOf(
                Change.Insert.class,
                FRONT_END
                        .dml("INSERT INTO t (" + word + ", b) SELECT a." + word + ", 2 FROM a")
                        .get(0));
        assertEquals(List.of(word, "b"), insert.columns());
        assertEquals(List.of(word), Objects.requireNonNull(insert.query()).columns());
    }

    @Test
    void longChainIsAFlatList() {
        Expression chain = FRONT_END.expression("a = 0" + " OR a = 1".repeat(5000));
        assertEquals(5001, chain.children().size());
        assertEquals(List.of("a"), chain.columns());
    }

    @Test
    void brokenTextIsNeitherThrownNorTakenForWhole() throws IOException {
        Random random = new Random(20261125);
        for (String line : fixtures()) {
            String text = line.substring(0, line.indexOf('\t'));
            for (int i = 0; i < 20; i++) {
                String cut = text.substring(0, random.nextInt(text.length() + 1));
                String mutated = cut + MARKS.charAt(random.nextInt(MARKS.length())) + text.substring(cut.length());
                assertEquals(FRONT_END.expression(mutated), FRONT_END.expression(mutated));
            }
        }
        assertFalse(((Expression.Other) FRONT_END.expression("a = 1 b")).complete());
    }
}
