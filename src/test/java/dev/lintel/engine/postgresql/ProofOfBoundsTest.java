package dev.lintel.engine.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lintel.engine.Impact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofOfBoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d >= '2024-01-01' AND d < '2024-02-01'|''",
                "d >= DATE '2024-01-05' AND d <= DATE '2024-01-31'|''",
                "'2024-01-01' <= d AND d < '2024-02-01'|''",
                "d BETWEEN '2024-01-01' AND '2024-01-31'|''",
                "d BETWEEN '2024-01-01' AND '2024-02-01'|SCAN c",
                "d >= '2024-01-01'|SCAN c",
                "d > '2023-12-31' AND d < '2024-02-01'|SCAN c",
                "x >= 1 AND x < 2|SCAN c",
                "d >= now() AND d < '2024-02-01'|SCAN c",
            })
    void aCheckThatImpliesTheBoundSavesTheScan(String check, String work) {
        Impact impact = History.of(
                        18,
                        "CREATE TABLE t (d date NOT NULL, x int) PARTITION BY RANGE (d);"
                                + "CREATE TABLE c (d date NOT NULL, x int, CHECK (" + check + "));")
                .impact("ALTER TABLE t ATTACH PARTITION c FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');");
        assertEquals(work, History.work(impact));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MINVALUE|100|n < 100|''",
                "100|MAXVALUE|n >= 100|''",
                "-5|0.5|n >= -5 AND n < 0.5|''",
                "9|100|n >= 10 AND n < 99|''",
                "9|100|n >= 10 AND n < 1000|SCAN c",
            })
    void numbersAreComparedByValue(String from, String to, String check, String work) {
        Impact impact = History.of(
                        18,
                        "CREATE TABLE t (n numeric NOT NULL) PARTITION BY RANGE (n);"
                                + "CREATE TABLE c (n numeric NOT NULL, CHECK (" + check + "));")
                .impact("ALTER TABLE t ATTACH PARTITION c FOR VALUES FROM (" + from + ") TO (" + to + ");");
        assertEquals(work, History.work(impact));
    }
}
