package dev.lintel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What other programs read of this repository, held against their published schemas. */
class OfferedFilesTest {

    @ParameterizedTest
    @CsvSource({
        "action.yml,github-action",
        ".pre-commit-hooks.yaml,pre-commit-hooks",
        ".github/workflows/ci.yml,github-workflow",
        ".github/workflows/release.yml,github-workflow",
    })
    void itIsValid(String file, String schema) throws IOException {
        assertEquals(Set.of(), mistakes(Files.readString(Path.of(file)), schema));
    }

    @Test
    void theSchemasNoticeMistakes() throws IOException {
        String action = Files.readString(Path.of("action.yml"));
        assertFalse(mistakes(action.replace("using: composite", "usign: composite"), "github-action")
                .isEmpty());
        String workflow = Files.readString(Path.of(".github/workflows/release.yml"));
        assertFalse(mistakes(workflow.replace("runs-on:", "run-on:"), "github-workflow")
                .isEmpty());
        String hooks = Files.readString(Path.of(".pre-commit-hooks.yaml"));
        assertFalse(
                mistakes(hooks.replace("entry:", "entri:"), "pre-commit-hooks").isEmpty());
    }

    private static Set<?> mistakes(String yaml, String schema) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode node = mapper.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        try (InputStream in = OfferedFilesTest.class.getResourceAsStream("/schemas/" + schema + ".json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(mapper.readTree(Objects.requireNonNull(in)))
                    .validate(node);
        }
    }
}
