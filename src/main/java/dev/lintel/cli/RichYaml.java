package dev.lintel.cli;

import dev.lintel.migration.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads all of YAML, by a library. Only for configurations that {@link FlatYaml} does not take. */
final class RichYaml {

    private static final int DEEPEST = 8;

    private RichYaml() {}

    /** The configuration in this text; {@code path} is for messages. */
    static Yaml read(String path, String text) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(path).build();
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.isPresent() ? yaml(path, root.get(), 0) : new Yaml.Mapping(List.of(), 1);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark();
            String line = mark.isPresent() ? ":" + (mark.get().getLine() + 1) : "";
            throw new UsageException(path + line + ": this is no YAML: " + oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new UsageException(path + ": this is no YAML: " + oneLine(String.valueOf(e.getMessage())));
        }
    }

    private static Yaml yaml(String path, Node node, int depth) {
        int line = line(node);
        if (depth > DEEPEST) {
            throw new UsageException(path + ":" + line + ": this is nested too deeply for a configuration");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(yaml(path, item, depth + 1));
            }
            return new Yaml.Sequence(items, line);
        }
        List<Yaml.Entry> entries = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                    throw new UsageException(path + ":" + line(tuple.getKeyNode()) + ": a key has to be a word");
                }
                entries.add(new Yaml.Entry(scalar(key), yaml(path, tuple.getValueNode(), depth + 1)));
            }
        }
        return new Yaml.Mapping(entries, line);
    }

    private static Yaml.Scalar scalar(ScalarNode node) {
        return new Yaml.Scalar(node.getValue(), node.isPlain(), line(node));
    }

    private static int line(Node node) {
        Optional<Mark> mark = node.getStartMark();
        return mark.isPresent() ? mark.get().getLine() + 1 : 1;
    }

    private static String oneLine(String message) {
        return message.strip().replace('\n', ' ');
    }
}
