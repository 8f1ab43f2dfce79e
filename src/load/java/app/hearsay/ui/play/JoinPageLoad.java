package app.hearsay.ui.play;

import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.host.HostPage.Stage;
import app.hearsay.ui.setup.SetupPage;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.Locale;

/// Measures how long a slow phone needs to the page on which one joins a room: a line of 1.6 Mbit/s with 150 ms
/// latency, a quarter of this machine's processor, nothing cached. It opens a room in the running app, then the page in
/// eleven new browsers, and prints what was transferred and when a name could be picked.
///
/// Argument: the port of the app on this machine.
final class JoinPageLoad {

    private static final int RUNS = 11;
    private static final double BYTES_A_SECOND = 1.6e6 / 8;
    private static final int LATENCY_MILLIS = 150;
    private static final int SLOWER = 4;

    private JoinPageLoad() {}

    static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        var code = openRoom(port);
        var millis = new ArrayList<Long>();
        for (int i = 0; i < RUNS; i++) {
            try (var phone = Guest.at(port, Screen.PHONE)) {
                slowDown(phone.context().newCDPSession(phone.page()));
                long start = System.nanoTime();
                JoinPage.open(phone, code).awaitForm();
                millis.add((System.nanoTime() - start) / 1_000_000);
                IO.println("%d ms, %d bytes in %d answers"
                        .formatted(millis.getLast(), phone.transferred(), phone.answers()));
            }
        }
        millis.sort(null);
        IO.println(String.format(
                Locale.ROOT,
                "until a name can be picked: median %d ms (%d to %d)",
                millis.get(RUNS / 2),
                millis.getFirst(),
                millis.getLast()));
        System.exit(0);
    }

    private static String openRoom(int port) {
        try (var host = Guest.at(port, Screen.DESKTOP)) {
            var room = SetupPage.open(host).openRoom();
            room.awaitStage(Stage.LOBBY);
            return room.code().textContent().replaceAll("\\W", "");
        }
    }

    private static void slowDown(CDPSession browser) {
        browser.send("Network.enable");
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MILLIS);
        line.addProperty("downloadThroughput", BYTES_A_SECOND);
        line.addProperty("uploadThroughput", BYTES_A_SECOND);
        browser.send("Network.emulateNetworkConditions", line);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        browser.send("Emulation.setCPUThrottlingRate", processor);
    }
}
