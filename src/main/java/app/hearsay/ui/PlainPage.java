package app.hearsay.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// A page for the moments when no view can be shown: it says in both languages what happened and what to do. It loads
/// nothing, since the next request might fail like this one.
@Component
final class PlainPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; background: light-dark(#fbfaf6, #15171b); color: light-dark(#1b1d22, #ece9e2); }
            body { max-inline-size: 36rem; margin: 0 auto; padding: 1.5rem 1.125rem; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: break-word; }
            h1 { margin: 1.5rem 0 .25rem; font: 600 2rem/1.2 Charter, "Iowan Old Style", "Source Serif 4", Georgia, serif; text-wrap: balance; }
            section + section { margin-block-start: 2.5rem; border-block-start: 1px solid light-dark(#e3dfd4, #343842); }
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
            <p>%s</p>
            </section>
            """;

    private final I18NProvider messages;

    PlainPage(I18NProvider messages) {
        this.messages = messages;
    }

    /// Sets what goes before the page.
    static void head(HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        SecurityHeadersFilter.guard(response);
    }

    /// @param key of the bundle, with the sub-keys `title` and `text`
    String html(String key) {
        var first = Language.values()[0];
        var sections = Arrays.stream(Language.values())
                .map(language -> SECTION.formatted(
                        language.tag(), text(key + ".title", language), text(key + ".text", language)))
                .collect(Collectors.joining());
        return PAGE.formatted(first.tag(), text("app.name", first), sections);
    }

    private String text(String key, Language language) {
        return HtmlUtils.htmlEscape(messages.getTranslation(key, language.locale()), "UTF-8");
    }
}
