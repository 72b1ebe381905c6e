package dev.lintel.cli;

import dev.lintel.engine.postgresql.PostgreSql;
import dev.lintel.migration.Dialect;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.UsageException;
import dev.lintel.migration.reader.Migrations;
import dev.lintel.migration.reader.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code lintel init}: writes a {@code .lintel.yaml} for what it finds, and says why. */
final class InitCommand {

    private static final String FILE = ".lintel.yaml";

    /** Files that say which server a project runs, and folders of such files. */
    private static final List<String> PLACES = List.of(
            "compose.yaml",
            "compose.yml",
            "docker-compose.yaml",
            "docker-compose.yml",
            ".devcontainer/compose.yaml",
            ".devcontainer/docker-compose.yml",
            ".github/workflows",
            ".gitlab-ci.yml",
            ".circleci/config.yml",
            "bitbucket-pipelines.yml",
            "azure-pipelines.yml",
            ".tool-versions");

    private static final Pattern IMAGE =
            Pattern.compile("\\b(?:postgres|postgresql|postgis|pgvector|timescaledb|timescaledb-ha):([A-Za-z0-9_.-]+)");
    private static final Pattern TOOL = Pattern.compile("^postgres(?:ql)? +([0-9.]+)");
    /** The server's version in a tag such as {@code 2.14-pg15}, and in one such as {@code 16.2-alpine}. */
    private static final Pattern BEHIND_PG = Pattern.compile("(?:^|-)pg([0-9]{2})");

    private static final Pattern LEADING = Pattern.compile("^([0-9]{2})(?:[.-]|$)");
    private static final long LARGEST = 1_000_000;

    /** A server version that the project names. */
    private record Seen(int version, String where) {}

    private final Outside outside;

    InitCommand(Outside outside) {
        this.outside = outside;
    }

    int run(boolean force) throws IOException {
        Path folder = outside.workingDirectory();
        for (String name : List.of(FILE, ".lintel.yml")) {
            if (!force && Files.exists(folder.resolve(name))) {
                throw new UsageException(name + " is there already; lintel init --force writes it anew");
            }
        }
        List<MigrationSet> sets = Migrations.find(List.of(folder), ReadOptions.of(folder));
        if (sets.isEmpty()) {
            throw new UsageException("no migrations below this folder; run lintel init where the project begins");
        }
        List<Seen> versions = versions(folder);
        StringBuilder yaml =
                new StringBuilder("# How Lintel lints this project. lintel init wrote it for what it found.\n");
        dialect(versions, yaml);
        paths(sets, yaml);
        yaml.append("# fail-on: error              # or warning, info, never\n")
                .append("# profile: default            # or strict, relaxed\n")
                .append("# lock-timeout-by-role: true  # if the role that deploys has a lock_timeout\n");
        try {
            Files.writeString(folder.resolve(FILE), yaml.toString());
        } catch (IOException e) {
            throw new UsageException(FILE + " cannot be written: " + FileTrouble.why(e));
        }
        outside.print("Wrote " + FILE + ":\n\n" + yaml + "\nlintel check lints them.\n");
        return ExitStatus.CLEAN;
    }

    /** The lowest version, because what works there works on the others. */
    private static void dialect(List<Seen> versions, StringBuilder yaml) {
        if (versions.isEmpty()) {
            yaml.append("# Nothing here says which version production runs; without it Lintel takes the newest.\n")
                    .append("# dialect: postgresql:")
                    .append(PostgreSql.LATEST)
                    .append('\n');
            return;
        }
        int lowest = PostgreSql.LATEST;
        for (Seen seen : versions) {
            lowest = Math.min(lowest, seen.version());
            yaml.append("# ").append(seen.where()).append('\n');
        }
        yaml.append("dialect: postgresql:").append(lowest).append("  # has to be what production runs\n");
    }

    private static void paths(List<MigrationSet> sets, StringBuilder yaml) {
        StringBuilder paths = new StringBuilder();
        for (MigrationSet set : sets) {
            Dialect dialect = set.dialect().orElse(Dialect.POSTGRESQL);
            if (set.notRead() != null) {
                yaml.append("# ")
                        .append(set.how())
                        .append(", not read: ")
                        .append(set.notRead())
                        .append('\n');
            } else if (dialect != Dialect.POSTGRESQL) {
                yaml.append("# ").append(set.how()).append(", not read: ").append(dialect.id());
                yaml.append(" is not supported yet\n");
            } else {
                yaml.append("# ").append(set.how()).append('\n');
                int end = set.how().lastIndexOf(" as ");
                paths.append("  - ")
                        .append(quoted(end < 0 ? "." : set.how().substring(0, end)))
                        .append('\n');
            }
        }
        if (!paths.isEmpty()) {
            yaml.append("paths:\n").append(paths);
        }
    }

    private static String quoted(String path) {
        boolean plain = path.matches("[A-Za-z0-9_./][A-Za-z0-9_./-]*");
        return plain ? path : "'" + path.replace("'", "''") + "'";
    }

    private List<Seen> versions(Path folder) throws IOException {
        List<Seen> seen = new ArrayList<>();
        for (String place : PLACES) {
            Path path = folder.resolve(place);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    for (Path file : files.sorted().toList()) {
                        versions(file, seen);
                    }
                }
            } else {
                versions(path, seen);
            }
        }
        return seen;
    }

    private void versions(Path file, List<Seen> seen) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return;
        }
        String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            Matcher image = IMAGE.matcher(line);
            Matcher tool = TOOL.matcher(line);
            boolean isImage = !line.startsWith("#") && image.find();
            boolean isTool = !isImage && tool.find();
            if (isImage || isTool) {
                int version = version(isImage ? image.group(1) : tool.group(1));
                if (version >= PostgreSql.EARLIEST && version <= PostgreSql.LATEST) {
                    String what = isImage ? image.group() : tool.group();
                    seen.add(new Seen(version, outside.shown(file) + ":" + (i + 1) + " says " + what));
                }
            }
        }
    }

    private static int version(String tag) {
        for (Pattern pattern : List.of(BEHIND_PG, LEADING)) {
            Matcher matcher = pattern.matcher(tag);
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        return 0;
    }
}
