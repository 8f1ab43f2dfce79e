package app.hearsay.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The contents of the catalogue as the application brings them along, written when it is built: to read
/// these takes a fifth of what it takes to read the files and to make the questions. They belong to the
/// classes beside which they were written, and to no others.
///
/// See decision 0096.
final class BuiltCatalog {

    /// Where they lie on the class path.
    static final String FILE = "app/hearsay/catalog/built-catalog";

    private static final ObjectInputFilter VALUES =
            ObjectInputFilter.Config.createFilter("app.hearsay.**;java.base/*;!*");

    private BuiltCatalog() {}

    static void write(CatalogContents contents, OutputStream to) throws IOException {
        try (var values = new Values(to)) {
            values.writeObject(contents);
        }
    }

    /// @throws InvalidClassException if it holds anything but values of the application
    static CatalogContents read(InputStream from) throws IOException {
        try (var values = new ObjectInputStream(from)) {
            values.setObjectInputFilter(VALUES);
            return (CatalogContents) values.readObject();
        } catch (ClassNotFoundException unknown) {
            throw new InvalidClassException("written beside other classes: " + unknown.getMessage());
        }
    }

    /// Writes what is equal once.
    private static final class Values extends ObjectOutputStream {

        private final Map<Object, Object> written = new HashMap<>();

        Values(OutputStream to) throws IOException {
            super(to);
            enableReplaceObject(true);
        }

        @Override
        protected @Nullable Object replaceObject(@Nullable Object value) {
            return switch (value) {
                case Optional<?> optional -> new Perhaps(optional.orElse(null));
                case OptionalInt number -> new PerhapsNumber(number.isPresent(), number.orElse(0));
                case Record same -> written.computeIfAbsent(same, Function.identity());
                case String same -> written.computeIfAbsent(same, Function.identity());
                case null, default -> value;
            };
        }
    }

    /// An [Optional], which is not serializable itself.
    private record Perhaps(@Nullable Object value) implements Serializable {

        private Object readResolve() {
            return Optional.ofNullable(value);
        }
    }

    private record PerhapsNumber(boolean present, int value) implements Serializable {

        private Object readResolve() {
            return present ? OptionalInt.of(value) : OptionalInt.empty();
        }
    }
}
