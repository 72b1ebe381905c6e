package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobsTest {

    @ParameterizedTest
    @CsvSource({
        "db/V1.sql, db/V1.sql, true",
        "db/V1.sql, db/V10.sql, false",
        "db, db/sub/V1.sql, true",
        "db/, db/V1.sql, true",
        "./db, db/V1.sql, true",
        "db, dbx/V1.sql, false",
        "db/*.sql, db/V1.sql, true",
        "db/*.sql, db/sub/V1.sql, false",
        "db/**/*.sql, db/V1.sql, true",
        "db/**/*.sql, db/a/b/V1.sql, true",
        "**/legacy/**, a/b/legacy/c/V1.sql, true",
        "**/legacy/**, legacy/V1.sql, true",
        "**/V1__*.sql, V1__a.sql, true",
        "V?.sql, V1.sql, true",
        "V?.sql, V12.sql, false",
        "a?b, a/b, false",
        "*, a/b, true",
        "'', a, false",
    })
    void globsMatchAsTheyDoElsewhere(String glob, String path, boolean matches) {
        assertEquals(matches, new Globs(List.of(glob)).match(path));
    }
}
