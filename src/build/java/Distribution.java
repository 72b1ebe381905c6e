import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/**
 * Puts the distribution together: {@code bin}, {@code lib} and the start-up archive. The build runs this file from
 * source, once the jar is there.
 */
public final class Distribution {

    /** C1 alone: the optimising compiler costs more on JSqlParser's huge methods than it ever gives back. */
    private static final String OPTIONS =
            "-XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xss8m" + " -Xlog:disable -XX:+DisplayVMOutputToStderr";

    /** A block of SQL in a rule's page. */
    private static final Pattern SQL = Pattern.compile("```sql[^\n]*\n(.*?\n)```", Pattern.DOTALL);

    private final Path sources;
    private final Path home;
    private final String version;

    private Distribution(Path sources, Path home, String version) {
        this.sources = sources;
        this.home = home;
        this.version = version;
    }

    /** Arguments: the project's folder, the folder to make, the version, our jar, the class path to run with. */
    public static void main(String[] args) throws Exception {
        Path project = Path.of(args[0]);
        Path home = Path.of(args[1]);
        Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        delete(unfinished);
        Files.createDirectories(unfinished.resolve("bin"));
        Files.createDirectories(unfinished.resolve("lib/training"));
        histories(project, unfinished.resolve("lib/histories"));
        new Distribution(project.resolve("src/build"), unfinished, args[2]).make(Path.of(args[3]), args[4]);
        Files.copy(project.resolve("LICENSE"), unfinished.resolve("LICENSE"));
        printed(unfinished, "share/man/man1/lintel.1", "man");
        printed(unfinished, "share/bash-completion/completions/lintel", "completion", "bash");
        printed(unfinished, "share/fish/vendor_completions.d/lintel.fish", "completion", "fish");
        delete(home);
        Files.move(unfinished, home);
        if (!System.getProperty("os.name").startsWith("Windows")) {
            makeArchive(home);
        }
    }

    /** Migrations of every framework and the examples of every rule: what a run over many files is trained on. */
    private static void histories(Path project, Path to) throws IOException {
        Path readers = project.resolve("test-fixtures/readers");
        try (Stream<Path> files = Files.walk(readers)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(readers.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path examples = Files.createDirectories(to.resolve("plain-examples/migrations"));
        try (Stream<Path> pages = Files.list(project.resolve("rules"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".md")).toList()) {
                String name = page.getFileName().toString().replace(".md", "");
                int number = 0;
                Matcher block = SQL.matcher(Files.readString(page));
                while (block.find()) {
                    Files.writeString(examples.resolve(name + "-" + ++number + ".sql"), block.group(1));
                }
            }
        }
    }

    private void make(Path jar, String classPath) throws Exception {
        List<String> names = new ArrayList<>();
        names.add("lintel.jar");
        Files.copy(jar, home.resolve("lib/lintel.jar"));
        for (String entry : classPath.split(java.io.File.pathSeparator)) {
            Path library = Path.of(entry);
            if (Files.isRegularFile(library)) {
                String name = library.getFileName().toString();
                Path copy = home.resolve("lib").resolve(name);
                if (name.startsWith("jsqlparser-")) {
                    new FasterStart().rewrite(library, copy);
                } else {
                    Files.copy(library, copy);
                }
                names.add(name);
            }
        }
        try (Stream<Path> training = Files.list(sources.resolve("training"))) {
            for (Path file : training.toList()) {
                Files.copy(file, home.resolve("lib/training").resolve(file.getFileName()));
            }
        }
        script("lintel", names).toFile().setExecutable(true, false);
        Path windows = script("lintel.cmd", names);
        Files.writeString(windows, Files.readString(windows).replace("\n", "\r\n"));
    }

    private Path script(String name, List<String> jars) throws Exception {
        List<String> classPath = jars.stream().map(jar -> "$lib/" + jar).toList();
        String text = Files.readString(sources.resolve("bin").resolve(name))
                .replace("@VERSION@", version)
                .replace("@BUILD@", contentHash())
                .replace("@OPTIONS@", OPTIONS)
                .replace("@CLASSPATH@", String.join(":", classPath));
        return Files.writeString(home.resolve("bin").resolve(name), text);
    }

    private String contentHash() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(home.resolve("lib"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /** What the program itself prints, where packages put it. */
    private static void printed(Path home, String name, String... arguments) throws Exception {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                home.resolve("lib") + java.io.File.separator + "*",
                "dev.lintel.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder lintel = new ProcessBuilder(command)
                .redirectOutput(file.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        lintel.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        if (lintel.start().waitFor() != 0) {
            throw new IOException("lintel " + String.join(" ", arguments) + " failed");
        }
    }

    private static void makeArchive(Path home) throws Exception {
        ProcessBuilder launcher = new ProcessBuilder(home.resolve("bin/lintel").toString()).inheritIO();
        launcher.environment().put("LINTEL_ARCHIVE", "only");
        launcher.environment().put("LINTEL_JAVA_HOME", System.getProperty("java.home"));
        if (launcher.start().waitFor() != 0) {
            System.err.println("No start-up archive: this Java cannot make one, or the launcher does not run");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /**
     * Rewrites the two things in a library that cost a short-lived program most: string concatenation by {@code
     * invokedynamic}, whose call sites are linked one by one at run time and cannot be archived on Java 17, becomes a
     * StringBuilder; and java.util.logging, whose set-up costs more than a file's parsing, becomes a class that does
     * nothing. The numbers are in the commit that brought this; {@code src/bench} measures again.
     */
    private static final class FasterStart {

        private static final String NOTICE = """
                This jar was changed when Lintel was built: string concatenations were compiled to StringBuilder calls, and
                java.util.logging was replaced by a class that does nothing. The licence is the library's own; see
                META-INF/MANIFEST.MF.
                """;

        private static final Map<String, String> REPLACED = Map.of(
                "java/util/logging/Logger", "net/sf/jsqlparser/parser/NoLogger",
                "java/util/logging/Level", "net/sf/jsqlparser/parser/NoLevel");

        /** The members used of the classes replaced: {@code owner name descriptor}, and whether it is static. */
        private final Map<String, Boolean> used = new TreeMap<>();

        void rewrite(Path from, Path to) throws IOException {
            try (ZipFile in = new ZipFile(from.toFile());
                    ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    byte[] bytes = in.getInputStream(entry).readAllBytes();
                    boolean plain = entry.getName().endsWith(".class")
                            && !entry.getName().equals("module-info.class");
                    add(out, entry.getName(), plain ? rewrite(bytes) : bytes);
                }
                for (String name : REPLACED.values()) {
                    add(out, name + ".class", nothing(name));
                }
                add(out, "META-INF/NOTICE-lintel.txt", NOTICE.getBytes(StandardCharsets.UTF_8));
            }
        }

        private static void add(ZipOutputStream out, String name, byte[] bytes) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
            out.putNextEntry(entry);
            out.write(bytes);
            out.closeEntry();
        }

        private byte[] rewrite(byte[] bytes) {
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            reader.accept(new ClassRemapper(new Concatenations(writer), new SimpleRemapper(REPLACED)), 0);
            return writer.toByteArray();
        }

        /** A class whose used members do nothing and give false, zero or a new object of the class. */
        private byte[] nothing(String name) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            int flags = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
            writer.visit(Opcodes.V11, flags, name, null, "java/lang/Object", null);
            MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
            constructor.visitCode();
            constructor.visitVarInsn(Opcodes.ALOAD, 0);
            constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
            constructor.visitInsn(Opcodes.RETURN);
            constructor.visitMaxs(0, 0);
            constructor.visitEnd();
            for (Map.Entry<String, Boolean> member : used.entrySet()) {
                String[] parts = member.getKey().split(" ");
                int access = Opcodes.ACC_PUBLIC | (member.getValue() ? Opcodes.ACC_STATIC : 0);
                if (!parts[0].equals(name)) {
                    continue;
                }
                if (!parts[2].startsWith("(")) {
                    writer.visitField(access, parts[1], parts[2], null, null).visitEnd();
                    continue;
                }
                MethodVisitor method = writer.visitMethod(access, parts[1], parts[2], null, null);
                Type result = Type.getReturnType(parts[2]);
                method.visitCode();
                if (result.getSort() == Type.OBJECT) {
                    method.visitTypeInsn(Opcodes.NEW, name);
                    method.visitInsn(Opcodes.DUP);
                    method.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "()V", false);
                } else if (result != Type.VOID_TYPE) {
                    method.visitInsn(Opcodes.ICONST_0);
                }
                method.visitInsn(result.getOpcode(Opcodes.IRETURN));
                method.visitMaxs(0, 0);
                method.visitEnd();
            }
            writer.visitEnd();
            return writer.toByteArray();
        }

        /** Writes a class down with a method of its own for each way it concatenates strings. */
        private final class Concatenations extends ClassVisitor {
            private final Map<List<String>, String> methods = new LinkedHashMap<>();
            private String owner = "";
            private boolean isInterface;

            Concatenations(ClassVisitor next) {
                super(Opcodes.ASM9, next);
            }

            @Override
            public void visit(int version, int access, String name, String sign, String parent, String[] interfaces) {
                owner = name;
                isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
                super.visit(version, access, name, sign, parent, interfaces);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String desc, String sign, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, desc, sign, thrown)) {
                    @Override
                    public void visitInvokeDynamicInsn(
                            String name, String desc, Handle bootstrap, Object... arguments) {
                        if (!name.equals("makeConcatWithConstants") || arguments.length != 1) {
                            super.visitInvokeDynamicInsn(name, desc, bootstrap, arguments);
                            return;
                        }
                        String method = methods.computeIfAbsent(
                                List.of(desc, (String) arguments[0]), key -> "concatenation$" + methods.size());
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, desc, isInterface);
                    }

                    @Override
                    public void visitMethodInsn(int opcode, String owner, String name, String desc, boolean itf) {
                        if (REPLACED.containsValue(owner)) {
                            used.put(owner + " " + name + " " + desc, opcode == Opcodes.INVOKESTATIC);
                        }
                        super.visitMethodInsn(opcode, owner, name, desc, itf);
                    }

                    @Override
                    public void visitFieldInsn(int opcode, String owner, String name, String desc) {
                        if (REPLACED.containsValue(owner)) {
                            used.put(owner + " " + name + " " + desc, opcode == Opcodes.GETSTATIC);
                        }
                        super.visitFieldInsn(opcode, owner, name, desc);
                    }
                };
            }

            @Override
            public void visitEnd() {
                methods.forEach((key, name) -> concatenation(name, key.get(0), key.get(1)));
                super.visitEnd();
            }

            /** In the recipe, character 1 stands for the next argument; all else is text. */
            private void concatenation(String name, String desc, String recipe) {
                int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
                MethodVisitor method = super.visitMethod(access, name, desc, null, null);
                method.visitCode();
                method.visitTypeInsn(Opcodes.NEW, "java/lang/StringBuilder");
                method.visitInsn(Opcodes.DUP);
                method.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/StringBuilder", "<init>", "()V", false);
                Type[] types = Type.getArgumentTypes(desc);
                int argument = 0;
                int slot = 0;
                int text = 0;
                for (int i = 0; i <= recipe.length(); i++) {
                    if (i < recipe.length() && recipe.charAt(i) != 1) {
                        continue;
                    }
                    if (text < i) {
                        method.visitLdcInsn(recipe.substring(text, i));
                        append(method, Type.getType(String.class));
                    }
                    text = i + 1;
                    if (i < recipe.length()) {
                        Type type = types[argument++];
                        method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
                        slot += type.getSize();
                        append(method, type);
                    }
                }
                String toString = "()Ljava/lang/String;";
                method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/StringBuilder", "toString", toString, false);
                method.visitInsn(Opcodes.ARETURN);
                method.visitMaxs(0, 0);
                method.visitEnd();
            }

            private static void append(MethodVisitor method, Type type) {
                String taken = switch (type.getSort()) {
                    case Type.BYTE, Type.SHORT -> "I";
                    case Type.OBJECT, Type.ARRAY ->
                        type.getClassName().equals("java.lang.String") ? "Ljava/lang/String;" : "Ljava/lang/Object;";
                    default -> type.getDescriptor();
                };
                String desc = "(" + taken + ")Ljava/lang/StringBuilder;";
                method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/StringBuilder", "append", desc, false);
            }
        }
    }
}
