package app.hearsay.attack;

import app.hearsay.load.Server;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A token that somebody else has made, a forwarded address that nobody vouches for, and cookies of an encrypted host.
final class Impostors implements Trial {

    private static final String PLANTED = "A".repeat(43);

    @Override
    public String name() {
        return "planted tokens, spoofed addresses, cookies of an encrypted host";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        var broken = new ArrayList<String>();
        var answer = get(site.server(), "Cookie: hearsay-learner=" + PLANTED, "X-Forwarded-Proto: https");
        check(
                broken,
                "the planted token is replaced",
                answer.contains("set-cookie: hearsay-learner=") && !answer.contains(PLANTED.toLowerCase(Locale.ROOT)));
        check(broken, "nobody believes the spoofed header", !answer.contains("secure"));
        try (var server = site.fresh("--hearsay.public-url=https://hearsay.example.org")) {
            var encrypted = get(server, "Accept-Language: de");
            check(
                    broken,
                    "cookies are __Host- and Secure",
                    encrypted.contains("set-cookie: __host-hearsay-learner=") && encrypted.contains("; secure"));
            check(broken, "HSTS", encrypted.contains("strict-transport-security: "));
        }
        return new Outcome("four things", broken.isEmpty() ? "all held" : "broken: " + broken, "all", broken.isEmpty());
    }

    private static void check(List<String> broken, String what, boolean held) {
        if (!held) {
            broken.add(what);
        }
    }

    /// The head of the answer, in lower case.
    private static String get(Server server, String... headers) throws IOException {
        try (var wire = Wire.from("127.0.0.2", server)) {
            var all = wire.say(
                            "GET / HTTP/1.1\r\nHost: localhost:%d\r\nAccept: text/html\r\nConnection: close\r\n%s\r\n\r\n"
                                    .formatted(server.port(), String.join("\r\n", headers)))
                    .hear();
            return all.substring(0, Math.max(0, all.indexOf("\r\n\r\n"))).toLowerCase(Locale.ROOT);
        }
    }
}
