package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatYamlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "dialect: postgresql:16\n",
                "dialect: postgresql:16",
                "dialect:   \"postgresql:16\"   # the version in production\r\nfail-on: warning\r\n",
                "disable: [update-unbatched, drop-column]\n",
                "disable: []\n",
                "disable: [a, b,]\n",
                "disable: ['a b', \"c\"]\n",
                "disable:\n  - a\n  - b # why\n\n  # and\n  - c\nfail-on: never\n",
                "disable:\n- a\n- b\nframework: flyway\n",
                "severity:\n  drop-column: warning\n  truncate: 'info'\nlock-timeout-by-role: true\n",
                "severity:\nfail-on: error\n",
                "exclude:\n  - db/legacy/**\n  - V1__*.sql\n",
                "paths: [db/migration, ./more]\n",
                "fail-on: warning # a '#' in a comment\n",
            })
    void simpleConfigurationsAreReadAsTheLibraryReadsThem(String text) {
        Optional<Yaml.Mapping> flat = FlatYaml.read(text);
        assertTrue(flat.isPresent(), text);
        assertEquals(RichYaml.read("x", text), flat.get(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ndialect: a\n",
                "a: &x b\n",
                "a: *x\n",
                "a: |\n  b\n",
                "a: {b: c}\n",
                "a: !!str b\n",
                "a:\n  b:\n    c: d\n",
                "a:\n  - b: c\n",
                "a: 'it''s'\n",
                "a: b: c\n",
                "a: b\n c\n",
                "a: [b,\n  c]\n",
                "a:\n\t- b\n",
                "a: [b, [c]]\n",
                "a: [b, c: d]\n",
                "- a\n",
                "a\n",
                "a:b\n",
                "\"a\": b\n",
                "? a\n: b\n",
                "a: -\n",
                "a: - b\n",
                "a: é\n",
            })
    void anythingElseIsLeftToTheLibrary(String text) {
        assertTrue(FlatYaml.read(text).isEmpty(), text);
    }

    /** What the quick reader takes, it takes as the library does; what the library refuses, it must not take. */
    @Test
    void theQuickReaderNeverDiffersFromTheLibrary() {
        String[] pieces = {
            "a",
            "b-c",
            ":",
            ": ",
            " ",
            "  ",
            "\n",
            "\n  ",
            "\n- ",
            "\n  - ",
            "[",
            "]",
            ", ",
            "#",
            " #",
            "'",
            "\"",
            "~",
            "null",
            "true",
            "*",
            "-",
            "1.5",
            "/",
            "\r\n",
            "?",
            "[]",
            "a: b\n",
            "c:\n",
            "  d: e\n",
            "- ",
            "f: [g, h]\n"
        };
        Random random = new Random(7);
        int taken = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(9);
            for (int j = 0; j < length; j++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Optional<Yaml.Mapping> flat = FlatYaml.read(text.toString());
            if (flat.isPresent() && !flat.get().entries().isEmpty()) {
                taken++;
                assertEquals(RichYaml.read("x", text.toString()), flat.get(), text.toString());
            }
        }
        assertTrue(taken > 500, "only " + taken + " texts were simple");
    }
}
