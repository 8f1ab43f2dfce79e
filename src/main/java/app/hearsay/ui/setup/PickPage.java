package app.hearsay.ui.setup;

import app.hearsay.catalog.Catalog;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Hands out the [PickList] when a host opens it: made and packed once for each language, whoever asks. In a window it
/// would cost 2 MB, and nobody opens it.
///
/// It needs no session and tells nothing that a host may not know. Thread-safe.
///
/// See decision 0040.
@RestController
class PickPage {

    /// How long a browser keeps it; the catalogue changes with the app only.
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Catalog catalog;
    private final I18NProvider messages;
    private final Map<Locale, byte[]> packed = new ConcurrentHashMap<>();

    PickPage(Catalog catalog, I18NProvider messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    /// @param tag of one of our languages; any other gets English
    @GetMapping("/host-picks/{tag}")
    void picks(
            @PathVariable String tag,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings,
            HttpServletResponse response)
            throws IOException {
        var list = packed.computeIfAbsent(tag.equals("de") ? Locale.GERMAN : Locale.ENGLISH, this::pack);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(KEPT).getHeaderValue());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (encodings.contains("gzip")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            response.setContentLength(list.length);
            response.getOutputStream().write(list);
        } else {
            unpack(list, response);
        }
    }

    private byte[] pack(Locale language) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(PickList.html(catalog, messages, language).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Piece by piece: whole, it would be a megabyte for each who asks.
    private static void unpack(byte[] list, HttpServletResponse response) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(list))) {
            in.transferTo(response.getOutputStream());
        }
    }
}
