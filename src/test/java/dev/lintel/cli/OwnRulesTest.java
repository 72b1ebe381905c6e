package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.migration.UsageException;
import dev.lintel.rules.own.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnRulesTest {

    private static final String PAGE = "rules/own/README.md";

    @TempDir
    Path project;

    @Test
    void theExamplesThatWeShipAreAsTheySay() throws IOException {
        write("rules.yaml", Files.readString(Path.of("rules/own/example.yaml")));
        write(".lintel.yaml", "rules: rules.yaml\n");
        Run run = Run.in(project, "rules", "test");
        assertEquals("", run.stderr());
        assertEquals(0, run.status(), run.stdout());
        assertTrue(run.stdout().matches("\\d{2} rules, \\d{2} examples, all as they say\n"), run.stdout());
    }

    @Test
    void thePageListsEveryKindAndItsFields() throws IOException {
        StringBuilder table = new StringBuilder("| `match` | is | fields |\n| --- | --- | --- |\n");
        for (Kind kind : Kind.values()) {
            StringJoiner fields = new StringJoiner(", ");
            for (Map.Entry<String, Kind.Holds> field : kind.fields().entrySet()) {
                String mark = switch (field.getValue()) {
                    case WORD -> "";
                    case FLAG -> "?";
                    case LIST -> "*";
                    case NUMBER -> "#";
                };
                fields.add("`" + field.getKey() + "`" + mark);
            }
            table.append("| `" + kind.id() + "` | " + kind.about() + " | " + fields + " |\n");
        }
        String page = Files.readString(Path.of(PAGE));
        if (System.getProperty("golden", "").equals("update") && !page.contains(table)) {
            int start = page.indexOf("| `match` |");
            int end = page.indexOf("\n\n", start);
            Files.writeString(
                    Path.of(PAGE), page.substring(0, start) + table.toString().strip() + page.substring(end));
            page = Files.readString(Path.of(PAGE));
        }
        assertTrue(page.contains(table), "say -Dgolden=update");
    }

    @Test
    void anOwnRuleIsARuleLikeAnyOther() throws IOException {
        aProjectWithARule();
        Run run = Run.in(project, "check", "db");
        assertEquals(1, run.status());
        assertTrue(run.stdout().startsWith("error no-money db/V1__a.sql:1:1\n"), run.stdout());
        assertTrue(run.stdout().contains("  a.m is money. a.n is money[].\n"), run.stdout());
        assertTrue(run.stdout().contains("Instead: Use numeric."), run.stdout());
        assertEquals(0, Run.in(project, "check", "db", "--disable", "no-money").status());
        assertEquals(0, Run.in(project, "check", "db", "--profile", "relaxed").status());
        assertTrue(Run.in(project, "explain", "no-money").stdout().startsWith("no-money: Money\nerror, convention"));
        assertTrue(Run.in(project, "rules").stdout().contains("no-money "));
        assertTrue(Run.in(project, "rules", "--format=json").stdout().contains("\"no-money\""));
        assertFalse(Run.in(project, "rules", "--format=markdown").stdout().contains("rules/no-money.md"));
        write(".lintel.yaml", "severity:\n  no-money: info\nrules: [rules.yaml]\n");
        assertEquals(0, Run.in(project, "check", "db").status());
        write("db/V1__a.sql", "-- lintel:allow no-money sold by then\nCREATE TABLE a (m money);\n");
        assertEquals(new Run(0, "", ""), Run.in(project, "check", "-q", "--fail-on=info", "db"));
    }

    @Test
    void theConfigurationOfAnotherProjectDoesNotKnowIt() throws IOException {
        aProjectWithARule();
        write("other/.lintel.yaml", "fail-on: error\n");
        write("other/V1__a.sql", "CREATE TABLE a (m money);\n");
        assertEquals(0, Run.in(project, "check", "other").status());
        assertEquals(2, Run.in(project, "check", "other", "--disable=no-money").status());
        assertEquals(
                0, Run.in(project, "check", "other", "db", "--disable=no-money").status());
        assertEquals(2, Run.in(project.resolve("other"), "explain", "no-money").status());
        assertEquals(
                0,
                Run.in(project.resolve("other"), "explain", "no-money", "--config", "../.lintel.yaml")
                        .status());
    }

    @Test
    void aWayBackIsNotJudged() throws IOException {
        aProjectWithARule();
        write("db/V1__a.sql", "CREATE TABLE a (id int);\n");
        write("db/U1__a.sql", "ALTER TABLE a ADD COLUMN m money;\n");
        Run run = Run.in(project, "check", "db");
        assertFalse(run.stdout().contains("no-money"), run.stdout());
    }

    @Test
    void anExampleThatIsNotAsItSaysIsNamedWithItsLine() throws IOException {
        write(".lintel.yaml", "rules: rules.yaml\n");
        write("rules.yaml", """
                no-money:
                  title: Money
                  match: column
                  when: {type: money}
                  message: Money.
                  bad:
                    - CREATE TABLE a (m int);
                    - CREATE TABEL a (m money);
                  good: CREATE TABLE a (m money);
                no-example:
                  title: Anything
                  match: change
                  message: Anything.
                """);
        assertEquals(new Run(1, """
                        rules.yaml:7: no-money: finds nothing in this bad example
                        rules.yaml:8: no-money: Lintel cannot read the SQL of this example
                        rules.yaml:9: no-money: finds something in this good example: Money.
                        rules.yaml:10: no-example: has no examples, bad or good
                        2 rules, 3 examples, 3 not as they say
                        """, ""), Run.in(project, "rules", "test"));
    }

    @Test
    void withoutRulesOfItsOwnAProjectIsToldSo() {
        Run run = Run.in(project, "rules", "test");
        assertEquals(0, run.status());
        assertTrue(run.stdout().startsWith("There are no rules of your own"), run.stdout());
        assertTrue(Run.in(project, "rules", "test", "--help").stdout().contains("Usage: lintel rules test"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when: {type: money}|false|CREATE TABLE t (a int)",
                "when: {type: integer}|true|CREATE TABLE t (a int4)",
                "when: {type: integer}|true|CREATE TABLE t (a pg_catalog.int4)",
                "when: {type: integer}|false|CREATE TABLE t (a serial)",
                "when: {type: serial}|true|CREATE TABLE t (a serial)",
                "when: {type: varchar}|true|CREATE TABLE t (a character varying(20))",
                "when: {type: varchar(20)}|true|CREATE TABLE t (a varchar(20))",
                "when: {type: varchar(20)}|false|CREATE TABLE t (a varchar(21))",
                "when: {type: 'time*'}|true|CREATE TABLE t (a timestamptz)",
                "when: {type: {not: [text, bigint]}}|false|CREATE TABLE t (a text)",
                "when: {type: {not: [text, bigint]}}|true|CREATE TABLE t (a int)",
                "when: {type: 'text[]'}|true|CREATE TABLE t (a text[])",
                "when: {type: text}|false|CREATE TABLE t (a text[])",
                "when: {type: mood}|true|CREATE TABLE t (a mood)",
                "when: {default: null}|true|CREATE TABLE t (a int)",
                "when: {default: {not: null}}|true|CREATE TABLE t (a int DEFAULT 1)",
                "when: {name: /^is_/, type: {not: boolean}}|true|CREATE TABLE t (is_a int)",
                "when: {name: /^is_/, type: {not: boolean}}|false|CREATE TABLE t (is_a bool)",
                "when: {name: /^is_/, type: {not: boolean}}|false|CREATE TABLE t (a int)",
                "when: {name: '{table}_id'}|true|CREATE TABLE t (t_id int)",
                "when: {name: '/^{table}_x{2}$/'}|true|CREATE TABLE \"t.\" (\"t._xx\" int)",
                "when: {name: '/^{table}_x{2}$/'}|false|CREATE TABLE \"t.\" (tt_xx int)",
                "when: [{name: a}, {name: b, nullable: false}]|true|CREATE TABLE t (b int NOT NULL)",
                "when: [{name: a}, {name: b, nullable: false}]|false|CREATE TABLE t (b int)",
                "when: {path: '*V1__*'}|true|CREATE TABLE t (b int)",
                "match: create-table, when: {columns: {lacks: [a, b]}}|true|CREATE TABLE t (b int)",
                "match: create-table, when: {columns: {lacks: [a, b]}}|false|CREATE TABLE t (b int, a int)",
                "match: create-table, when: {columns: a}|true|CREATE TABLE t (b int, a int)",
                "match: create-table, when: {columns: {not: a}}|false|CREATE TABLE t (b int, a int)",
                "match: create-table, when: {columns: {lacks: a}}|false|CREATE TABLE t (LIKE x)",
                "match: create-table, when: {columns: {not: a}}|false|CREATE TABLE t (LIKE x)",
                "match: create-table, when: {column-count: {less-than: 2}}|true|CREATE TABLE t (b int)",
                "match: create-table, when: {column-count: {more-than: 1}}|false|CREATE TABLE t (b int)",
                "match: [drop, truncate]|true|DROP TABLE t",
                "match: [drop, truncate]|false|CREATE TABLE t (a int)",
            })
    void aConditionHoldsOrNot(String rule, boolean holds, String sql) throws IOException {
        String match = rule.startsWith("match:") ? "" : "match: column, ";
        write(".lintel.yaml", "rules: rules.yaml\nlock-timeout-by-role: true\n");
        write("rules.yaml", "r: {title: T, message: M, " + match + rule + "}\n");
        write("db/V1__a.sql", sql + ";\n");
        Run run = Run.in(project, "check", "db");
        assertEquals("", run.stderr());
        assertEquals(holds, run.stdout().contains("warning r db/"), run.stdout());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a]|1: a file of rules consists of ids with what belongs to them",
                "r: x|1: r: has to be lines like title: …, match: …, message: …",
                "R: {}|1: R: an id consists of lower-case letters, digits and hyphens",
                "drop-table: {}|1: drop-table: there is a rule of this id already",
                "r:\\n  titel: T|2: r: unknown key titel; did you mean title?",
                "r:\\n  title: T\\n  title: U|3: r: title is given twice",
                "r: {title: T, match: column}|1: r: does not say its message",
                "r: {title: T, message: M}|1: r: does not say its match",
                "r: {match: column, message: M}|1: r: does not say its title",
                "r: {title: T, message: M, match: colum}|1: r: match: unknown kind of change colum; did you mean column?",
                "r: {title: T, message: M, match: []}|1: r: match: has to name a kind of change",
                "r: {title: T, message: M, match: column, severity: bad}|1: r: unknown severity bad; it takes error,"
                        + " warning, info",
                "r: {title: T, message: M, match: column, category: block}|1: r: unknown category block; did you mean"
                        + " blocking?",
                "r:\\n  title: T\\n  message: M\\n  match: column\\n  when: {tpye: x}|5: r: column has no field tpye; did"
                        + " you mean type?",
                "r: {title: T, message: '{nmae}', match: column}|1: r: column has no field nmae; did you mean name?",
                "r: {title: T, message: M, match: [column, change], when: {type: x}}|1: r: change has no field type; it has"
                        + " change, path",
                "r: {title: T, message: M, match: column, when: x}|1: r: when: has to be lines like type: [money, real]",
                "r: {title: T, message: M, match: column, when: []}|1: r: when: an empty list would never hold",
                "r: {title: T, message: M, match: column, when: {name: []}}|1: r: name: an empty list would never hold",
                "r: {title: T, message: M, match: column, when: {name: '/(/'}}|1: r: name: this is no regular expression:"
                        + " Unclosed group",
                "r: {title: T, message: M, match: column, when: {nullable: yes}}|1: r: nullable: has to be true or false",
                "r: {title: T, message: M, match: column, when: {name: {nto: x}}}|1: r: name: unknown condition nto; did"
                        + " you mean not?",
                "r: {title: T, message: M, match: column, when: {name: {}}}|1: r: name: has to be one of not, lacks,"
                        + " more-than, less-than",
                "r: {title: T, message: M, match: column, when: {name: {lacks: x}}}|1: r: name: is no list, so it lacks"
                        + " nothing; say not",
                "r: {title: T, message: M, match: column, when: {name: {more-than: 1}}}|1: r: name: is no number",
                "r: {title: T, message: M, match: create-index, when: {column-count: {more-than: x}}}|1: r: column-count:"
                        + " x is no number",
                "r: {title: [T], message: M, match: column}|1: r: title: has to be text",
                "r: {title: T, message: M, match: column, when: {name: ''}}|1: r: name: an empty word is never found;"
                        + " null says that there is none",
            })
    void aMistakeIsSaidWithItsLine(String text, String message) {
        UsageException e = assertThrows(
                UsageException.class,
                () -> OwnRules.read("rules.yaml", text.replace("\\n", "\n"), List.of("drop-table")));
        assertEquals("rules.yaml:" + message, e.getMessage());
    }

    @Test
    void aFileThatIsNotThereOrNoYamlIsOneLine() throws IOException {
        write(".lintel.yaml", "fail-on: error\nrules: [rules.yaml]\n");
        assertEquals(
                new Run(2, "", "lintel: .lintel.yaml:2: rules: there is no file rules.yaml\n"),
                Run.in(project, "check"));
        write("rules.yaml", "a: [b\n");
        Run run = Run.in(project, "rules");
        assertEquals(2, run.status());
        assertTrue(run.stderr().startsWith("lintel: rules.yaml:2: this is no YAML: "), run.stderr());
        write("rules.yaml", "no-money: {title: T, message: M, match: colum}\n");
        assertEquals(
                "lintel: rules.yaml:1: no-money: match: unknown kind of change colum; did you mean column?\n",
                Run.in(project, "check").stderr());
    }

    private void aProjectWithARule() throws IOException {
        write(".lintel.yaml", "lock-timeout-by-role: true\nrules: rules.yaml\n");
        write("rules.yaml", """
                no-money:
                  title: Money
                  severity: error
                  match: column
                  when: {type: [money, "money[]"]}
                  message: "{table}.{name} is {type}."
                  instead: Use numeric.
                """);
        write("db/V1__a.sql", "CREATE TABLE a (m money, n money[], o int);\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
