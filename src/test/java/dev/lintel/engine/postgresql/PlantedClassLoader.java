package dev.lintel.engine.postgresql;

import java.util.Map;

/** Has the classes of the engine's package to itself, the tests' among them; all other classes are everybody's. */
final class PlantedClassLoader extends ClassLoader {

    private static final String PACKAGE = "dev.lintel.engine.postgresql.";

    private final Map<String, byte[]> classes;

    /** @param classes their byte code by name */
    PlantedClassLoader(Map<String, byte[]> classes) {
        super(PlantedClassLoader.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE) || !classes.containsKey(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            byte[] code = classes.get(name);
            return known != null ? known : defineClass(name, code, 0, code.length);
        }
    }
}
