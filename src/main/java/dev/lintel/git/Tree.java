package dev.lintel.git;

import dev.lintel.migration.reader.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a commit, or those that are staged; a submodule is a tree of its own inside. */
public final class Tree implements Snapshot {

    private static final String SUBMODULE = "160000 ";
    /** Behind every name that begins with a folder's, as git orders names by their bytes and Java by its characters. */
    private static final String AFTER_SLASH = String.valueOf((char) ('/' + 1));

    private final Repository repository;
    /** Mode and name of the content, by path with forward slashes. */
    private final NavigableMap<String, String> entries;

    private final Map<String, @Nullable Tree> submodules = new HashMap<>();
    private final Map<Path, Path> real = new HashMap<>();

    Tree(Repository repository, Map<String, String> entries) {
        this.repository = repository;
        this.entries = new TreeMap<>(entries);
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (entry.getValue().startsWith(SUBMODULE)) {
                submodules.put(entry.getKey(), null);
            }
        }
    }

    @Override
    public boolean covers(Path folder) {
        return real(folder).startsWith(repository.root());
    }

    @Override
    public boolean isFile(Path file) {
        Tree inner = inner(file);
        if (inner != null) {
            return inner.isFile(file);
        }
        String entry = entries.get(name(file));
        return entry != null && !entry.startsWith(SUBMODULE);
    }

    @Override
    public List<String> files(Path folder) {
        Tree inner = inner(folder.resolve("."));
        return inner == null ? children(folder, false) : inner.files(folder);
    }

    @Override
    public List<String> folders(Path folder) {
        Tree inner = inner(folder.resolve("."));
        return inner == null ? children(folder, true) : inner.folders(folder);
    }

    @Override
    public byte[] read(Path file) {
        Tree inner = inner(file);
        if (inner != null) {
            return inner.read(file);
        }
        String name = name(file);
        return repository.read(name, entries.getOrDefault(name, ""));
    }

    private List<String> children(Path folder, boolean folders) {
        Path below = repository.root().relativize(real(folder));
        String prefix = below.toString().isEmpty() ? "" : text(below) + "/";
        List<String> names = new ArrayList<>();
        String at = entries.ceilingKey(prefix);
        while (at != null && at.startsWith(prefix)) {
            int slash = at.indexOf('/', prefix.length());
            boolean isFolder = slash >= 0 || submodules.containsKey(at);
            String name = at.substring(prefix.length(), slash < 0 ? at.length() : slash);
            if (isFolder == folders) {
                names.add(name);
            }
            at = slash < 0 ? entries.higherKey(at) : entries.ceilingKey(prefix + name + AFTER_SLASH);
        }
        return names;
    }

    /** The submodule that this file is in. */
    private @Nullable Tree inner(Path file) {
        if (submodules.isEmpty()) {
            return null;
        }
        String name = name(file);
        for (Map.Entry<String, @Nullable Tree> entry : submodules.entrySet()) {
            String path = entry.getKey();
            if (name.startsWith(path + "/")) {
                Tree known = entry.getValue();
                if (known == null) {
                    Repository its = repository.submodule(path);
                    String commit = entries.getOrDefault(path, "").substring(SUBMODULE.length());
                    known = its == null ? new Tree(repository, Map.of()) : its.tree(commit);
                    entry.setValue(known);
                }
                return known;
            }
        }
        return null;
    }

    /** The path of a file as git knows it. */
    private String name(Path file) {
        Path parent = file.getParent();
        Path folder = parent == null ? file : real(parent);
        return text(repository.root().relativize(folder.resolve(String.valueOf(file.getFileName()))));
    }

    private static String text(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The folder without symbolic links, also where it is no longer there. */
    private Path real(Path folder) {
        Path known = real.get(folder);
        if (known == null) {
            try {
                known = folder.toRealPath();
            } catch (IOException e) {
                Path parent = folder.getParent();
                known = parent == null || Files.exists(folder)
                        ? folder
                        : real(parent).resolve(String.valueOf(folder.getFileName()));
            }
            real.put(folder, known);
        }
        return known;
    }
}
