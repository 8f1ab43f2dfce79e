package app.hearsay.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The file of an H2 database: nobody else's to read, and held open, so that it can be put back when somebody deletes
/// it. For one thread.
///
/// See decision 0063.
final class DatabaseFile {

    /// Bytes that must be free on the disk: H2 closes itself when one write fails, and what it writes in a second of
    /// many answers is far less.
    static final long ROOM = 20_000_000;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER = PosixFilePermissions.fromString("rwx------");

    /// Where the file is that was in use.
    enum Place {
        HERE,
        GONE,
        /// Another one has its name.
        REPLACED
    }

    private final Path path;

    /// Closing it would take H2's lock from the file, which belongs to the process: so it stays open as long as H2 may
    /// be.
    private @Nullable FileChannel held;

    private @Nullable Object key;

    DatabaseFile(Path path) {
        this.path = path;
    }

    /// Creates what is missing, readable for its owner only, and takes an existing file from everybody else. A folder
    /// that exists is left as it is.
    ///
    /// @throws UnusableStorageException if it cannot be written
    void prepare() {
        try {
            var folder = folder();
            if (!Files.isDirectory(folder)) {
                createFolder(folder);
            }
            if (!Files.exists(path)) {
                Files.createFile(path);
            }
            restrict(path, OWNER_ONLY);
        } catch (IOException e) {
            throw unwritable(e);
        }
        if (!Files.isWritable(path) || !Files.isWritable(folder())) {
            throw unwritable(null);
        }
    }

    /// Holds the file that is there now: H2 has opened it.
    void hold() throws IOException {
        var before = held;
        held = FileChannel.open(path, StandardOpenOption.READ);
        key = key();
        if (before != null) {
            before.close();
        }
    }

    Place place() {
        if (key == null) {
            return Place.HERE;
        }
        try {
            return Objects.equals(key(), key) ? Place.HERE : Place.REPLACED;
        } catch (IOException e) {
            return Files.notExists(path) ? Place.GONE : Place.HERE;
        }
    }

    /// Whether there is as much room as H2 may need.
    boolean hasRoom() {
        return folder().toFile().getUsableSpace() >= ROOM;
    }

    /// Puts the file that was deleted back where it was, or a copy of it, to be exact; H2 must have closed it. What
    /// somebody else has put there meanwhile is left alone.
    ///
    /// @throws IOException if that fails; nothing is changed then
    void putBack() throws IOException {
        if (!Files.isDirectory(folder())) {
            createFolder(folder());
        }
        var copy = copyTo(path.resolveSibling(path.getFileName() + ".back"));
        try {
            Files.createLink(path, copy);
        } finally {
            Files.deleteIfExists(copy);
        }
        hold();
    }

    /// Copies the file that was in use beside the one that has its name now.
    ///
    /// @return where it lies
    Path rescue() throws IOException {
        for (int i = 1; ; i++) {
            var target = path.resolveSibling(path.getFileName() + ".rescued-" + i);
            if (Files.notExists(target)) {
                return copyTo(target);
            }
        }
    }

    /// Whether H2 holds no lock of it any more.
    boolean isClosed() throws IOException {
        var channel = Objects.requireNonNull(held, "held");
        try (var lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private Path copyTo(Path target) throws IOException {
        Files.deleteIfExists(target);
        var source = Objects.requireNonNull(held, "held");
        try (var out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            restrict(target, OWNER_ONLY);
            long size = source.size();
            for (long done = 0; done < size; ) {
                long moved = source.transferTo(done, size - done, out);
                if (moved <= 0) {
                    throw new IOException("the deleted file ends at " + done + " of " + size + " bytes");
                }
                done += moved;
            }
            out.force(true);
        } catch (IOException e) {
            if (!(e instanceof FileAlreadyExistsException)) {
                Files.deleteIfExists(target);
            }
            throw e;
        }
        return target;
    }

    private @Nullable Object key() throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    private Path folder() {
        return Objects.requireNonNull(path.toAbsolutePath().getParent(), "a file has a folder");
    }

    private static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, OWNER_ONLY_FOLDER);
    }

    /// Where the system knows such rights.
    private static void restrict(Path path, Set<PosixFilePermission> rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")
                && !Files.getPosixFilePermissions(path).equals(EnumSet.copyOf(rights))) {
            Files.setPosixFilePermissions(path, rights);
        }
    }

    private UnusableStorageException unwritable(@Nullable IOException cause) {
        var why = cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")";
        return new UnusableStorageException(
                "the database " + path + " cannot be written" + why
                        + ": let the user who runs Hearsay write there, or choose another folder with"
                        + " --hearsay.data.folder=…",
                cause);
    }
}
