package app.hearsay.ui.server;

import app.hearsay.secret.Sha256;
import app.hearsay.ui.part.Language;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// A page for the moments when no view can be shown: it says in both languages what happened and what to do. It loads
/// nothing, since the next request might fail like this one.
///
/// See decision 0065.
@Component
public final class PlainPage {

    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hashOfStyle()
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            %s<title>%s</title>
            <style>
            :root { --line: #e3dfd4; color-scheme: light dark; background: #fbfaf6; color: #1b1d22; }
            @media (prefers-color-scheme: dark) { :root { --line: #343842; background: #15171b; color: #ece9e2; } }
            body { max-inline-size: 36rem; margin: 0 auto; padding: 1.5rem 1.125rem; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: break-word; }
            h1 { margin: 1.5rem 0 .25rem; font: 600 2rem/1.2 Charter, "Iowan Old Style", "Source Serif 4", Georgia, serif; text-wrap: balance; }
            section + section { margin-block-start: 2.5rem; border-block-start: 1px solid var(--line); }
            </style>
            </head>
            <body>
            <main>
            %s</main>
            </body>
            </html>
            """;

    private static final String SECTION = """
            <section lang="%s">
            <h1>%s</h1>
            %s</section>
            """;

    private static final String PARAGRAPH = """
            <p>%s</p>
            """;

    /// Whoever has scripts is not torn from reading; a page without them loads itself anew.
    private static final String AGAIN = """
            <script type="module" src="/again.js"></script>
            <noscript><meta http-equiv="refresh" content="%d"></noscript>
            """;

    private static final String POLICY_OF_SCRIPT = POLICY + "; script-src 'self'; connect-src 'self'";

    private final I18NProvider messages;

    PlainPage(I18NProvider messages) {
        this.messages = messages;
    }

    /// Sets what goes before the page.
    public static void head(HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        SecurityHeadersFilter.guard(response);
    }

    /// The same for [#htmlUntil].
    static void headUntil(HttpServletResponse response, int status) {
        head(response, status);
        response.setHeader("Content-Security-Policy", POLICY_OF_SCRIPT);
    }

    /// @param key of the bundle, with the sub-keys `title` and `text`
    public String html(String key) {
        return page("", key + ".title", List.of(key + ".text"));
    }

    /// The same, with more to say, in a page that is left as soon as the server has another one; it goes with
    /// [#headUntil].
    ///
    /// @param again how often a browser without scripts asks
    /// @param title of the bundle
    /// @param paragraphs of the bundle
    String htmlUntil(Duration again, String title, List<String> paragraphs) {
        return page(AGAIN.formatted(again.toSeconds()), title, paragraphs);
    }

    private String page(String head, String title, List<String> paragraphs) {
        var first = Language.values()[0];
        var sections = Arrays.stream(Language.values())
                .map(language -> SECTION.formatted(
                        language.tag(),
                        text(title, language),
                        paragraphs.stream()
                                .map(key -> PARAGRAPH.formatted(text(key, language)))
                                .collect(Collectors.joining())))
                .collect(Collectors.joining());
        return PAGE.formatted(first.tag(), head, text("app.name", first), sections);
    }

    /// Of what stands in the style element, as a policy names what it allows: SHA-256 in base64.
    private static String hashOfStyle() {
        var style = PAGE.substring(PAGE.indexOf("<style>") + "<style>".length(), PAGE.indexOf("</style>"));
        return Base64.getEncoder().encodeToString(Sha256.of(style));
    }

    private String text(String key, Language language) {
        return HtmlUtils.htmlEscape(messages.getTranslation(key, language.locale()), "UTF-8");
    }
}
