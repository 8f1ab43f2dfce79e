package app.hearsay.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Completes the page that starts the app: its language, our script before Flow's, words for a browser without
/// scripts, the status 404 for an address that leads nowhere, and what the page may load.
///
/// Scripts run only from this host or with the nonce of this very response. Flow compiles the expressions that its
/// server side sends, hence `unsafe-eval`, and sets styles on elements, hence `unsafe-inline` for those.
final class FirstPage implements IndexHtmlRequestListener {

    private static final int NONCE_BYTES = 16;

    private final I18NProvider messages;
    private final SecureRandom random;

    FirstPage(I18NProvider messages, SecureRandom random) {
        this.messages = messages;
        this.random = random;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        var locale = Language.of(page.getVaadinRequest()).locale();
        var document = page.getDocument();
        document.getElementsByTag("html").attr("lang", locale.getLanguage());
        addScript(document);
        addNoScript(document, locale);
        guard(page, document);
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
        if (leadsNowhere(page)) {
            page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    private static void addScript(Document document) {
        var script = new Element("script").attr("type", "module").attr("src", "./hearsay.js");
        document.head().prependChild(script);
        var base = document.head().selectFirst("base");
        if (base != null) {
            document.head().prependChild(base);
        }
    }

    private void addNoScript(Document document, Locale locale) {
        document.body()
                .appendElement("noscript")
                .appendElement("p")
                .addClass("noscript")
                .text(messages.getTranslation("page.no-script", locale));
    }

    private void guard(IndexHtmlResponse page, Document document) {
        var nonce = nonce();
        document.getElementsByTag("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
    }

    private static String policy(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
                + "form-action 'self'; frame-ancestors 'none'";
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean leadsNowhere(IndexHtmlResponse page) {
        var path = page.getVaadinRequest().getPathInfo();
        return path != null
                && RouteConfiguration.forApplicationScope()
                        .getRoute(new Location(path.replaceFirst("^/+", "")).getPath())
                        .isEmpty();
    }
}
