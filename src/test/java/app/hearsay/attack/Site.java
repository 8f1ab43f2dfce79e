package app.hearsay.attack;

import app.hearsay.load.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where trials take place: a running server, and room for more of them.
///
/// @param heap the most that the server's heap may grow to, in megabytes
/// @param folder for databases and logs
record Site(Server server, int heap, Path folder) {

    /// Starts a server with that heap, and these arguments.
    static Site open(int heap, Path folder, String... arguments) throws IOException, InterruptedException {
        return new Site(start(heap, Files.createTempDirectory(folder, "site"), List.of(arguments)), heap, folder);
    }

    /// Another server with the same heap on a database of its own, to be closed by the caller.
    Server fresh(String... arguments) throws IOException, InterruptedException {
        return start(heap, Files.createTempDirectory(folder, "fresh"), List.of(arguments));
    }

    private static Server start(int heap, Path data, List<String> arguments) throws IOException, InterruptedException {
        var options = List.of(
                "-Xmx" + heap + "m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError");
        return new Server(Server.freePort(), data, options, arguments);
    }
}
