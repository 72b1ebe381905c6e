package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.migration.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckArgumentsTest {

    @Test
    void valuesMayFollowOrBeJoined() {
        CheckArguments read = CheckArguments.read(List.of("a.sql", "--format", "json", "--fail-on=warning", "-q", "b"));
        assertEquals(List.of("a.sql", "b"), read.paths());
        assertEquals("json", read.value(CheckOption.FORMAT).orElseThrow());
        assertEquals("warning", read.value(CheckOption.FAIL_ON).orElseThrow());
        assertTrue(read.has(CheckOption.QUIET));
    }

    @Test
    void afterTwoDashesEverythingIsAPath() {
        assertEquals(
                List.of("--format", "-q"),
                CheckArguments.read(List.of("--", "--format", "-q")).paths());
    }

    @Test
    void rulesAreRepeatedOrSeparatedByCommas() {
        CheckArguments read = CheckArguments.read(List.of("--disable", "a,b", "--disable=c, d"));
        assertEquals(List.of("a", "b", "c", "d"), read.all(CheckOption.DISABLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fromat|unknown option --fromat; did you mean --format?",
                "--zzzzzzzzzzzzz|unknown option --zzzzzzzzzzzzz; lintel check --help lists all",
                "-x|unknown option -x; lintel check --help lists all",
                "--format|--format needs a value: --format FORMAT",
                "--format=|--format needs a value: --format FORMAT",
                "--format --quiet|--format needs a value: --format FORMAT",
                "--format json --format text|--format is given twice",
                "--quiet=yes|--quiet takes no value",
                "-|to read standard input, say --stdin --stdin-filename NAME",
            })
    void whatIsWrongIsSaidInOneLine(String args, String message) {
        UsageException e = assertThrows(UsageException.class, () -> CheckArguments.read(List.of(args.split(" ", -1))));
        assertEquals(message, e.getMessage());
    }
}
