package app.hearsay.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;

/// One browser: its cookies and its language, which all its windows share. Answers come compressed where the
/// server does that.
public final class Browser {

    private final Machine machine;
    private final String language;
    private final Cookies cookies = new Cookies();

    public Browser(Machine machine, String language) {
        this.machine = machine;
        this.language = language;
    }

    Cookies cookies() {
        return cookies;
    }

    /// Opens a window, and is done when it shows its first view and the server knows that.
    ///
    /// @param address with a leading slash, perhaps with a query
    public CompletableFuture<FlowClient> open(String address) {
        return page(address)
                .thenCompose(page -> FlowClient.open(machine, this, Bootstrap.in(page), URI.create(address)));
    }

    /// Opens a window also where the page says that there is nothing, or that something went wrong.
    public CompletableFuture<FlowClient> openAnyhow(String address) {
        return machine.http()
                .sendAsync(html(address), BodyHandlers.ofByteArray())
                .thenApply(this::text)
                .thenCompose(page -> FlowClient.open(machine, this, Bootstrap.in(page), URI.create(address)));
    }

    public CompletableFuture<String> page(String path) {
        return send(html(path));
    }

    CompletableFuture<String> message(int ui, String json) {
        return send(to("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /// Says something to a room in which it plays; done with what comes of it.
    CompletableFuture<String> tell(String code, String json) {
        return send(to("/line/" + code)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /// Opens the line on which a phone hears what it shows.
    PhoneWire wire(String code, PhoneScreen shown) {
        return new PhoneWire(machine, cookies, code, shown);
    }

    CompletableFuture<String> heartbeat(int ui) {
        return send(to("/?v-r=heartbeat&v-uiId=" + ui)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(BodyPublishers.noBody())
                .build());
    }

    private HttpRequest html(String path) {
        return to(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .GET()
                .build();
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(machine.server() + path))
                .header("Accept-Language", language)
                .header("Accept-Encoding", "gzip");
        var header = cookies.header();
        return header.isEmpty() ? request : request.header("Cookie", header);
    }

    private CompletableFuture<String> send(HttpRequest request) {
        return machine.http().sendAsync(request, BodyHandlers.ofByteArray()).thenApply(this::body);
    }

    private String body(HttpResponse<byte[]> response) {
        if (response.statusCode() != 200) {
            throw new RefusedException(response.statusCode());
        }
        return text(response);
    }

    private String text(HttpResponse<byte[]> response) {
        cookies.keep(response.headers());
        boolean zipped =
                response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        return new String(zipped ? unzipped(response.body()) : response.body(), StandardCharsets.UTF_8);
    }

    private static byte[] unzipped(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
