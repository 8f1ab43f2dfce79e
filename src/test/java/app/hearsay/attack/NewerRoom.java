package app.hearsay.attack;

import app.hearsay.load.Browser;
import app.hearsay.load.Host;
import app.hearsay.load.Machine;
import app.hearsay.load.Server;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A room that a newer version has left in the database stands at a step that this one does not know.
final class NewerRoom implements Trial {

    @Override
    public String name() {
        return "a room of a newer version";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        try (var server = site.fresh()) {
            try (var machine = new Machine(server.address())) {
                Host.open(new Browser(machine, "de"));
            }
            server.stop();
            write(server, "update room set step = 'DANCING'");
            long before = Files.readAllLines(server.log()).size();
            server.startAgain();
            var page = Others.load(server);
            server.stop();
            var said = Files.readAllLines(server.log()).stream().skip(before).toList();
            long named =
                    said.stream().filter(line -> line.contains("newer version")).count();
            boolean kept = write(server, "update room set step = 'LOBBY' where step = 'DANCING'") == 1;
            return new Outcome(
                    "its step made unknown, then started",
                    "%s, %d lines name it, the row is %s".formatted(page, named, kept ? "as it was" : "changed"),
                    "starts, one line, row left alone",
                    page.contains(" 200") && named == 1 && kept);
        }
    }

    private static int write(Server server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), "", "");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
