package dev.lintel.git;

import dev.lintel.migration.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A repository with a working tree, as far as the files of a commit and of the index go. */
public final class Repository implements AutoCloseable {

    private static final String NO_OBJECT = "0000000";

    private final Git git;
    private final Path root;
    private final String asker;
    private final Blobs blobs;
    private final List<Repository> submodules = new ArrayList<>();
    private @Nullable Map<String, String> index;
    private @Nullable Set<String> dirty;

    private Repository(Git git, Path root, String asker) {
        this.git = git;
        this.root = root;
        this.asker = asker;
        this.blobs = new Blobs(git);
    }

    /**
     * The repository that a file or folder is in.
     *
     * @param path absolute
     * @param environment the environment to run git in
     * @param workingDirectory where Lintel runs: hooks are told of their index by a path that starts there
     * @param asker the option that asks, for messages
     */
    public static Repository of(Path path, Map<String, String> environment, Path workingDirectory, String asker) {
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        Path start = folder == null ? path : folder;
        Git git = Git.in(start, environment, asker);
        Git.Outcome top = git.run("rev-parse", "--show-toplevel");
        if (top.failed() && environment.containsKey("GIT_DIR")) {
            // The user keeps the repository elsewhere, and says so.
            git = git.with(environment, List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"), workingDirectory);
            top = git.run("rev-parse", "--show-toplevel");
        } else if (!top.failed() && environment.containsKey("GIT_INDEX_FILE")) {
            Git.Outcome hook = git.at(workingDirectory).run("rev-parse", "--show-toplevel");
            if (hook.text().equals(top.text())) {
                // What git commit -a and git commit FILE are about to commit is in an index of its own.
                git = git.with(environment, List.of("GIT_INDEX_FILE"), workingDirectory);
            }
        }
        if (top.failed()) {
            throw new UsageException(
                    asker + ": " + start + ": " + (top.reason().isEmpty() ? "no git repository" : top.reason()));
        }
        Path root = real(Path.of(top.text()));
        return new Repository(git.at(root), root, asker);
    }

    /** Its highest folder, without symbolic links. */
    public Path root() {
        return root;
    }

    /** The commit at which the current branch left this one, as a pull request would be compared. */
    public Tree mergeBase(String reference) {
        if (reference.startsWith("-")) {
            throw new UsageException(asker + ": " + reference + " is not the name of a commit");
        }
        String there = commit(reference);
        if (there.isEmpty()) {
            throw new UsageException(asker + ": there is no commit " + reference + " in this clone; " + advice());
        }
        String here = commit("HEAD");
        if (here.isEmpty()) {
            throw new UsageException(asker + ": nothing has been committed here yet");
        }
        Git.Outcome base = git.run("merge-base", there, here);
        if (base.failed() || base.text().isEmpty()) {
            throw new UsageException(
                    isShallow()
                            ? asker + ": the commit where this branch left " + reference
                                    + " is not in this shallow clone; " + advice()
                            : asker + ": " + reference + " and HEAD have no commit in common");
        }
        return tree(base.text());
    }

    /** What the last commit holds; nothing where there is none yet. */
    public Tree head() {
        String head = commit("HEAD");
        return head.isEmpty() ? new Tree(this, Map.of()) : tree(head);
    }

    /** What is staged. */
    public Tree staged() {
        return new Tree(this, index());
    }

    /** What a commit holds. */
    Tree tree(String commit) {
        Git.Outcome list = git.run("ls-tree", "-r", "-z", "--full-tree", commit);
        if (list.failed()) {
            throw new UsageException(asker + ": " + root + ": " + list.reason() + "; " + advice());
        }
        Map<String, String> entries = new HashMap<>();
        for (String item : list.items()) {
            // 100644 blob 1f7a7a472abf3dd9643fd615f6da379c4acb3e3a<TAB>path
            int tab = item.indexOf('\t');
            String[] words = item.substring(0, tab).split(" ", -1);
            entries.put(item.substring(tab + 1), words[0] + " " + words[2]);
        }
        return new Tree(this, entries);
    }

    /** The submodule at this path, where it is checked out. */
    @Nullable Repository submodule(String path) {
        Path folder = root.resolve(path);
        if (!Files.exists(folder.resolve(".git"))) {
            return null;
        }
        // The index of a hook is that of the outer repository.
        Repository inner = new Repository(git.at(folder).ofItsOwn(), real(folder), asker);
        submodules.add(inner);
        return inner;
    }

    /** The bytes of a file whose entry says this; from the disk where they are the same there. */
    byte[] read(String path, String entry) {
        Path file = root.resolve(path);
        if (entry.equals(index().get(path)) && !dirty().contains(path) && Files.isRegularFile(file)) {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UsageException("cannot read " + file + ": " + e.getMessage());
            }
        }
        return blobs.read(entry.substring(entry.indexOf(' ') + 1), path);
    }

    /** Paths, each with its mode and the name of its content. */
    private Map<String, String> index() {
        Map<String, String> known = index;
        if (known == null) {
            known = new HashMap<>();
            for (String item : ok(git.run("ls-files", "--stage", "-z")).items()) {
                // 100644 1f7a7a472abf3dd9643fd615f6da379c4acb3e3a 0<TAB>path
                int tab = item.indexOf('\t');
                String[] words = item.substring(0, tab).split(" ", -1);
                String path = item.substring(tab + 1);
                if (!words[2].equals("0")) {
                    throw new UsageException(asker + ": " + path + " has conflicts that are not resolved");
                }
                if (!words[1].startsWith(NO_OBJECT)) {
                    known.put(path, words[0] + " " + words[1]);
                }
            }
            index = known;
        }
        return known;
    }

    /** Files that are not on the disk as the index has them. */
    private Set<String> dirty() {
        Set<String> known = dirty;
        if (known == null) {
            known = new HashSet<>(
                    ok(git.run("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules"))
                            .items());
            dirty = known;
        }
        return known;
    }

    private Git.Outcome ok(Git.Outcome outcome) {
        if (outcome.failed()) {
            throw new UsageException(asker + ": git says: " + outcome.reason());
        }
        return outcome;
    }

    private String commit(String name) {
        Git.Outcome found = git.run("rev-parse", "--verify", "--quiet", name + "^{commit}");
        return found.failed() ? "" : found.text();
    }

    private boolean isShallow() {
        return git.run("rev-parse", "--is-shallow-repository").text().equals("true");
    }

    private String advice() {
        return isShallow()
                ? "it is a shallow one: fetch the history with git fetch --unshallow, or say fetch-depth: 0 to"
                        + " actions/checkout and GIT_DEPTH: 0 to GitLab"
                : "git fetch brings it";
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    @Override
    public void close() {
        blobs.close();
        submodules.forEach(Repository::close);
    }
}
