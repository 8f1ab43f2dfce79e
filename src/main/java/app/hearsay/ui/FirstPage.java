package app.hearsay.ui;

import app.hearsay.secret.RandomSecret;
import app.hearsay.ui.part.Language;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Completes the page that starts the app: its language, our script before Flow's, words for a browser without
/// scripts, nothing that only developers read, the status 404 for an address that leads nowhere, and what the page may
/// load.
///
/// Scripts run, and styles count, only from this host or with the nonce of this very response: neither
/// `unsafe-eval` nor `unsafe-inline` is among what a page may do. `policy.js` stands in for Flow's compiler.
/// What Flow's bar for slow lines writes into the page is allowed word for word.
///
/// See decision 0049.
final class FirstPage implements IndexHtmlRequestListener {

    private static final int NONCE_BYTES = 16;

    /// The style elements of Flow's bar: of how it works, and of its usual look, which it shows until it hears of ours.
    private static final String BAR_ELEMENTS =
            "'sha256-3VDWX/baTjabbPOLbf+n5xxEf0/vb6JkCVN0GWh8wVM=' 'sha256-bYjxW766tt09K8+Zhv81WMhTQVbHJj6lOKjxMG5NWNU='";

    /// The style attributes of the bar: `display: none` and `display: block`.
    private static final String BAR_ATTRIBUTES =
            "'sha256-ZdHxw9eWtnxUb3mk6tBS+gIiVUPE3pGM470keHPDFlE=' 'sha256-vYd+FsML43MBXhP+pXOhW9h0Cdq43hkCe4Im/yyvhss='";

    /// How a comment ends that marks where the client puts style sheets.
    private static final String PLACE = " end";

    private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

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
        dropComments(document);
        layStyles(document);
        addScripts(document);
        addNoScript(document, locale);
        guard(page, document);
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
        if (leadsNowhere(page)) {
            page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    /// What Flow's template says to those who write one; the places that its client looks for stay.
    private static void dropComments(Document document) {
        document.nodeStream(Comment.class)
                .filter(comment -> !comment.getData().endsWith(PLACE))
                .toList()
                .forEach(Comment::remove);
    }

    private static void addScripts(Document document) {
        document.head().prependChild(module("hearsay.js"));
        var base = document.head().selectFirst("base");
        if (base != null) {
            document.head().prependChild(base);
        }
    }

    private static Element module(String file) {
        return new Element("script").attr("type", "module").attr("src", "./" + file);
    }

    /// Our style sheet comes first, since it says which layers there are; what Flow styles by itself counts as what
    /// browsers bring along.
    private static void layStyles(Document document) {
        document.select("style").forEach(style -> {
            var rules = STYLE_COMMENT
                    .matcher(style.data() + style.wholeText())
                    .replaceAll("")
                    .replaceAll("\\s+", " ");
            style.empty().appendChild(new DataNode("@layer reset {" + rules + "}"));
        });
        document.select("link[rel=stylesheet]").forEach(document.head()::prependChild);
    }

    private void addNoScript(Document document, Locale locale) {
        document.body()
                .appendElement("noscript")
                .appendElement("p")
                .addClass("noscript")
                .text(messages.getTranslation("page.no-script", locale));
    }

    private void guard(IndexHtmlResponse page, Document document) {
        var nonce = RandomSecret.of(NONCE_BYTES, random);
        document.select("script, style").forEach(element -> element.attr("nonce", nonce));
        page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
    }

    private static String policy(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; script-src-attr 'none'; "
                + "style-src 'self' 'nonce-" + nonce + "' " + BAR_ELEMENTS + "; "
                + "style-src-attr 'unsafe-hashes' " + BAR_ATTRIBUTES + "; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'; "
                + "frame-ancestors 'none'";
    }

    private static boolean leadsNowhere(IndexHtmlResponse page) {
        var path = page.getVaadinRequest().getPathInfo();
        return path != null
                && RouteConfiguration.forApplicationScope()
                        .getRoute(new Location(path.replaceFirst("^/+", "")).getPath())
                        .isEmpty();
    }
}
