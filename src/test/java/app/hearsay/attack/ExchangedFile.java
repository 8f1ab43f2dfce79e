package app.hearsay.attack;

import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/// The file of the database is exchanged for another one while it is in use, and put back.
final class ExchangedFile implements Trial {

    @Override
    public String name() {
        return "database file exchanged";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        try (var server = site.fresh()) {
            var file = server.data().resolve("hearsay.mv.db");
            var kept = server.data().resolve("kept");
            var other = server.data().resolve("other");
            Files.createLink(kept, file);
            Files.writeString(other, "another database");
            var outage = Outage.of(
                    server,
                    () -> Files.move(other, file, StandardCopyOption.REPLACE_EXISTING),
                    () -> Files.move(kept, file, StandardCopyOption.REPLACE_EXISTING));
            return new Outcome(
                    "another file in its place, then the old one", outage.toString(), Outage.BOUND, outage.held());
        }
    }
}
