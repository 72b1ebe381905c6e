package dev.lintel.engine.postgresql;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ILine;
import org.jacoco.core.analysis.IMethodCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.data.SessionInfoStore;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.IRuntime;
import org.jacoco.core.runtime.LoggerRuntime;
import org.jacoco.core.runtime.RuntimeData;

/** Which branches of one package a program takes, as JaCoCo counts them: without an agent, in this very process. */
final class BranchCoverage {

    private static final Path SOURCES = Path.of("src/main/java");

    /**
     * Branches by what stays when lines move.
     *
     * @param method its name, or {@code *} for a class of which nothing runs
     * @param text the line of the source, or {@code *} for all of a method or a class
     */
    record Place(String type, String method, String text) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::type).thenComparing(Place::method).thenComparing(Place::text);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return type + "." + method + ": " + text;
        }
    }

    private final SortedMap<Place, Integer> unreached = new TreeMap<>();
    private final Map<Place, List<Integer>> lines = new HashMap<>();
    private int covered;
    private int total;

    private BranchCoverage() {}

    /** Runs the program with the classes of the package instrumented. It is loaded again for that, and so are its neighbours. */
    static BranchCoverage of(Package where, Class<? extends Runnable> program) throws Exception {
        IRuntime runtime = new LoggerRuntime();
        RuntimeData data = new RuntimeData();
        runtime.startup(data);
        Map<String, byte[]> classes = classes(where);
        try {
            ClassLoader loader = new Instrumented(where, new Instrumenter(runtime), classes);
            var constructor = loader.loadClass(program.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            ((Runnable) constructor.newInstance()).run();
        } finally {
            runtime.shutdown();
        }
        ExecutionDataStore executed = new ExecutionDataStore();
        data.collect(executed, new SessionInfoStore(), false);
        CoverageBuilder builder = new CoverageBuilder();
        Analyzer analyzer = new Analyzer(executed, builder);
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            analyzer.analyzeClass(each.getValue(), each.getKey());
        }
        BranchCoverage coverage = new BranchCoverage();
        for (IClassCoverage type : builder.getClasses()) {
            // The compiler makes classes without lines for the switches over enums.
            if (type.getLineCounter().getTotalCount() > 0) {
                coverage.add(type);
            }
        }
        return coverage;
    }

    /** The branches not taken, and how many of them; 0 for code without branches that is not reached. */
    SortedMap<Place, Integer> unreached() {
        return unreached;
    }

    int covered() {
        return covered;
    }

    int total() {
        return total;
    }

    /** {@code Columns.java:12} */
    String where(Place place) {
        String outer = place.type().contains("$")
                ? place.type().substring(0, place.type().indexOf('$'))
                : place.type();
        List<String> where = new ArrayList<>();
        lines.getOrDefault(place, List.of()).forEach(line -> where.add(outer + ".java:" + line));
        return String.join(", ", where);
    }

    @Override
    public String toString() {
        return covered + " of " + total + " branches";
    }

    private void add(IClassCoverage type) throws IOException {
        List<String> source =
                Files.readAllLines(SOURCES.resolve(type.getPackageName()).resolve(type.getSourceFileName()));
        String name = type.getName().substring(type.getPackageName().length() + 1);
        if (type.getMethodCounter().getCoveredCount() == 0) {
            add(
                    new Place(name, "*", "*"),
                    type.getFirstLine(),
                    type.getBranchCounter().getMissedCount());
            total += type.getBranchCounter().getTotalCount();
            return;
        }
        for (IMethodCoverage method : type.getMethods()) {
            covered += method.getBranchCounter().getCoveredCount();
            total += method.getBranchCounter().getTotalCount();
            boolean lambda = method.getName().startsWith("lambda$");
            if (method.getMethodCounter().getCoveredCount() > 0) {
                addLines(name, method, source);
            } else {
                int first = method.getFirstLine();
                String text = lambda ? source.get(first - 1).strip() : "*";
                add(
                        new Place(name, named(method), text),
                        first,
                        method.getBranchCounter().getMissedCount());
            }
        }
    }

    private void addLines(String type, IMethodCoverage method, List<String> source) {
        for (int i = method.getFirstLine(); i <= method.getLastLine(); i++) {
            ILine line = method.getLine(i);
            int missed = line.getBranchCounter().getMissedCount();
            // No branch leads into a catch block.
            boolean caught = line.getStatus() == ICounter.NOT_COVERED
                    && source.get(i - 2).strip().startsWith("} catch (");
            if (missed > 0 || caught) {
                add(new Place(type, named(method), source.get(i - 1).strip()), i, missed);
            }
        }
    }

    private void add(Place place, int line, int missed) {
        unreached.merge(place, missed, Integer::sum);
        lines.computeIfAbsent(place, p -> new ArrayList<>()).add(line);
    }

    /** The method in whose text it stands. */
    private static String named(IMethodCoverage method) {
        String name = method.getName();
        return name.startsWith("lambda$") ? name.substring(7, name.lastIndexOf('$')) : name;
    }

    /** The compiled main classes of the package, by their full names. */
    private static Map<String, byte[]> classes(Package where) throws IOException, URISyntaxException {
        Path root = Path.of(PostgreSql.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.list(root.resolve(where.getName().replace('.', '/')))) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    String simple = name.substring(0, name.length() - ".class".length());
                    classes.put(where.getName() + "." + simple, Files.readAllBytes(file));
                }
            }
        }
        return classes;
    }

    /** Defines the package's classes anew, those of the program itself instrumented; all else is what it was. */
    private static final class Instrumented extends ClassLoader {

        private final String prefix;
        private final Instrumenter instrumenter;
        private final Map<String, byte[]> classes;

        Instrumented(Package where, Instrumenter instrumenter, Map<String, byte[]> classes) {
            super(BranchCoverage.class.getClassLoader());
            this.prefix = where.getName() + ".";
            this.instrumenter = instrumenter;
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(prefix)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try {
                byte[] own = classes.get(name);
                byte[] bytes = own == null ? plain(name) : instrumenter.instrument(own, name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        private byte[] plain(String name) throws IOException, ClassNotFoundException {
            try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (stream == null) {
                    throw new ClassNotFoundException(name);
                }
                return stream.readAllBytes();
            }
        }
    }
}
