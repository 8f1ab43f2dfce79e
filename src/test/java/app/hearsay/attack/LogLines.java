package app.hearsay.attack;

import app.hearsay.load.Browser;
import app.hearsay.load.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// What strangers can send that the server does not understand, each of it many times.
final class LogLines implements Trial {

    private static final int TIMES = 20;
    private static final int BOGUS = 300;
    private static final List<String> REQUESTS = List.of(
            "GET /?%zz HTTP/1.1",
            "GET /%zz HTTP/1.1",
            "GET /error HTTP/1.1",
            "GET /?v-r=init HTTP/1.1",
            "GET /nothing/at\u00e4ll HTTP/1.1",
            "POST /?v-r=uidl&v-uiId=0 HTTP/1.1",
            "BREW / HTTP/1.1",
            "GET / HTTP/9.9",
            "GET /VAADIN/push?v-r=push&v-uiId=0 HTTP/1.1",
            "GET /?v-r=webcomponent HTTP/1.1",
            "nonsense");

    @Override
    public String name() {
        return "lines in the log";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        long before = Files.readAllLines(site.server().log()).size();
        for (int i = 0; i < TIMES; i++) {
            for (var request : REQUESTS) {
                send(site, request);
            }
        }
        callNobody(site);
        var lines = Files.readAllLines(site.server().log());
        long written = lines.size() - before;
        int longest = lines.stream().skip(before).mapToInt(String::length).max().orElse(0);
        return new Outcome(
                "%d kinds of nonsense, %d times each, and %d answers to nobody"
                        .formatted(REQUESTS.size(), TIMES, BOGUS),
                "%d lines, the longest of %d characters".formatted(written, longest),
                "a line a kind, 2500 characters",
                written <= REQUESTS.size() + 2 && longest <= 2500);
    }

    /// One message of a window that answers three hundred questions which nobody has asked.
    private static void callNobody(Site site) {
        try (var machine = new Machine(site.server().address())) {
            new Browser(machine, "de").open("/").join().answerNobody(BOGUS).join();
        }
    }

    private static void send(Site site, String request) throws IOException {
        try (var wire = Wire.from("127.0.0.2", site.server())) {
            wire.say(
                            request
                                    + "\r\nHost: localhost\r\nAccept: text/html\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    .hear();
        } catch (java.net.SocketException reset) {
            // The server may close what it cannot read at once.
        }
    }
}
