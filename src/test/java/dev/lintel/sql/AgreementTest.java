package dev.lintel.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import dev.lintel.migration.Dialect;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * JSqlParser reads the clause reader's statements too, over every SQL file of the fixtures. Where it can express what the
 * statement says, both say the same, but for the defects listed in {@code test-fixtures/sql/jsqlparser-defects.tsv}:
 * a pattern found in the statement, a tab, and what JSqlParser gets wrong. An entry that is not needed fails, so the list
 * shrinks with each release of JSqlParser.
 */
class AgreementTest {

    private static final Pattern COMPARED = Pattern.compile(
            "(CREATE\\s+((GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED)\\s+)*TABLE|ALTER\\s+TABLE|CREATE\\s+(UNIQUE\\s+)?INDEX"
                    + "|DROP\\s+(INDEX|TABLE|VIEW|MATERIALIZED\\s+VIEW|SEQUENCE))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Map<Pattern, Boolean> defects = new LinkedHashMap<>();

    @Test
    void bothReadersAgreeOutsideTheListedDefects() throws IOException {
        for (String line : Files.readAllLines(Path.of("test-fixtures/sql/jsqlparser-defects.tsv"))) {
            if (!line.startsWith("#")) {
                defects.put(Pattern.compile(line.substring(0, line.indexOf('\t')), Pattern.CASE_INSENSITIVE), false);
            }
        }
        TreeSet<String> disagreements = new TreeSet<>();
        int compared = 0;
        for (ReadStatement read : statements()) {
            Boolean agree = agree(read, disagreements);
            compared += agree == null ? 0 : 1;
        }
        assertEquals("", String.join("\n", disagreements), "they disagree");
        TreeSet<String> unneeded = new TreeSet<>();
        defects.forEach((pattern, needed) -> {
            if (!needed) {
                unneeded.add(pattern.pattern());
            }
        });
        assertEquals(new TreeSet<>(), unneeded, "entries that are not needed");
        assertTrue(compared > 250, "only " + compared + " statements were compared");
    }

    @Test
    void brokenStatementsAreReadWithoutThrowingOrHanging() throws IOException {
        Random random = new Random(17);
        JSqlFrontEnd frontEnd = new JSqlFrontEnd(Dialect.POSTGRESQL);
        JSqlTables tables = new JSqlTables();
        SqlReader reader = new SqlReader(Dialect.POSTGRESQL);
        List<ReadStatement> statements = statements();
        assertTimeout(Duration.ofSeconds(90), () -> {
            for (int i = 0; i < 600; i++) {
                String text = statements
                        .get(random.nextInt(statements.size()))
                        .statement()
                        .text();
                String broken = broken(text, random);
                assertFalse(frontEnd.dml(broken).isEmpty(), broken);
                assertNotNull(tables.createTable(broken), broken);
                Script script = Script.of(new SourceFile("broken.sql", broken));
                for (ReadStatement read : reader.read(script).statements()) {
                    assertFalse(read.changes().isEmpty(), broken);
                }
            }
        });
    }

    /** Cuts the text, doubles a part of it, or puts a mark into it. */
    private static String broken(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = from + random.nextInt(text.length() + 1 - from);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, to) + text.substring(from);
            default -> text.substring(0, from) + "('\"$*/;,".charAt(random.nextInt(8)) + text.substring(from);
        };
    }

    private static List<ReadStatement> statements() throws IOException {
        List<ReadStatement> statements = new ArrayList<>();
        SqlReader reader = new SqlReader(Dialect.POSTGRESQL);
        try (Stream<Path> files = Files.walk(Path.of("test-fixtures"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
                Script script = Script.of(new SourceFile(file.toString(), Files.readString(file)));
                statements.addAll(reader.read(script).statements());
            }
        }
        return statements;
    }

    /** Null where JSqlParser cannot express the statement or the clause reader does not read it. */
    private @Nullable Boolean agree(ReadStatement read, Set<String> disagreements) {
        String text = read.statement().text();
        List<Change> ours = new ArrayList<>();
        read.changes().stream()
                .sorted(Comparator.comparingInt(ReadStatement.Placed::start))
                .forEach(placed -> ours.add(placed.change()));
        if (!COMPARED.matcher(text).matches() || ours.stream().anyMatch(c -> c instanceof Change.NotUnderstood)) {
            return null;
        }
        List<Change> theirs = JSqlChanges.of(text);
        if (theirs == null) {
            return null;
        }
        String expected = facts(ours);
        String actual = facts(theirs);
        if (expected.equals(actual)) {
            return true;
        }
        boolean known = false;
        for (Map.Entry<Pattern, Boolean> defect : defects.entrySet()) {
            if (defect.getKey().matcher(text).find()) {
                defect.setValue(true);
                known = true;
            }
        }
        if (!known) {
            disagreements.add(text + "\n  clause reader: " + expected + "\n  JSqlParser:    " + actual);
        }
        return false;
    }

    /** Everything a change says, with expressions by their shape, because only one reader keeps outer parentheses. */
    private static String facts(@Nullable Object value) {
        if (value instanceof Expression expression) {
            return Shapes.of(expression);
        } else if (value instanceof Query query) {
            return Shapes.of(query);
        } else if (value instanceof List<?> list) {
            return list.stream().map(AgreementTest::facts).toList().toString();
        } else if (value instanceof Name || value instanceof DataType) {
            return value.toString();
        } else if (value instanceof Record) {
            StringBuilder text = new StringBuilder(value.getClass().getSimpleName()).append('{');
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    Object part = component.getAccessor().invoke(value);
                    text.append(component.getName())
                            .append('=')
                            .append(facts(part))
                            .append(' ');
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            }
            return text.append('}').toString();
        }
        return String.valueOf(value);
    }
}
