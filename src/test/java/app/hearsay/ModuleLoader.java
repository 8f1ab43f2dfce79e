package app.hearsay;

import java.io.IOException;
import java.net.URL;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Loads classes of some modules anew. Of the others it finds nothing, neither class nor file.
final class ModuleLoader extends ClassLoader {

    private static final String APP = "app/hearsay/";

    private final Set<String> modules;

    ModuleLoader(Set<String> modules) {
        super(ModuleLoader.class.getClassLoader());
        this.modules = Set.copyOf(modules);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.replace('.', '/').startsWith(APP)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (var file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name + " is not of " + modules);
            }
            var bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    public @Nullable URL getResource(String path) {
        return isOfAnotherModule(path) ? null : super.getResource(path);
    }

    private boolean isOfAnotherModule(String path) {
        return path.startsWith(APP)
                && !modules.contains(path.substring(APP.length()).split("/")[0]);
    }
}
