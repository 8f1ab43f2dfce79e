package app.hearsay.attack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Asks what no page of ours asks for: with other methods, with two lengths, from pages of other sites.
final class Borders implements Trial {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final List<String> METHODS = List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND");
    private static final List<String> PATHS = List.of("/", "/hearsay.css", "/VAADIN/push", "/actuator/health");

    @Override
    public String name() {
        return "methods, lengths and origins";
    }

    @Override
    public Outcome run(Site site) throws IOException {
        var address = site.server().address();
        var broken = new ArrayList<String>();
        var requests = requests(address);
        for (var request : requests.entrySet()) {
            var status = status(address, request.getKey());
            if (!status.equals(request.getValue())) {
                broken.add(request.getKey().lines().findFirst().orElseThrow() + " → " + status);
            }
        }
        return new Outcome(
                requests.size() + " requests that no page of ours makes",
                broken.isEmpty() ? "all refused" : "answered otherwise: " + broken,
                "405, 400 with the connection closed, 403",
                broken.isEmpty());
    }

    /// Each with the status that has to answer it.
    private static Map<String, String> requests(URI address) {
        var requests = new LinkedHashMap<String, String>();
        for (var method : METHODS) {
            PATHS.forEach(path -> requests.put(request(address, method + " " + path, "Connection: close"), "405"));
        }
        var message = "POST /?v-r=uidl&v-uiId=0";
        requests.put(request(address, "POST /hearsay.css", "Content-Length: 0", "Connection: close"), "405");
        requests.put(request(address, message, "Content-Length: 5", "Transfer-Encoding: chunked") + "0\r\n\r\n", "400");
        var foreign = "Origin: http://evil.example";
        requests.put(request(address, message, "Content-Length: 0", foreign, "Connection: close"), "403");
        requests.put(request(address, "GET /VAADIN/push?v-r=push&v-uiId=0", foreign, "Connection: close"), "403");
        return requests;
    }

    private static String request(URI address, String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n" + String.join("\r\n", headers)
                + "\r\n\r\n";
    }

    /// Of the answer, which the server has to end by closing the connection.
    private static String status(URI address, String request) throws IOException {
        try (var socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.split(" ", 3)[1];
        }
    }
}
