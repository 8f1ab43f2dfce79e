package app.hearsay.ui;

import app.hearsay.learner.LearnerToken;
import app.hearsay.storage.Storage;
import app.hearsay.ui.part.Language;
import app.hearsay.ui.part.LearnerCookie;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.server.Capacity;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What every window gets when it opens: its language, its learner, and plain words for the moments when the line to
/// the server is down.
///
/// See decision 0039.
@Component
final class WindowSetup implements VaadinServiceInitListener {

    /// How long a session lasts whose browser has not run a script.
    static final Duration UNCONFIRMED = Duration.ofMinutes(2);

    private final I18NProvider messages;
    private final SecureRandom random;
    private final Capacity capacity;
    private final Storage storage;
    private final LearnerCookie cookie;
    private final int confirmedSeconds;
    private final AtomicInteger open = new AtomicInteger();

    /// @param confirmed how long all other sessions last
    WindowSetup(
            I18NProvider messages,
            SecureRandom random,
            Capacity capacity,
            Storage storage,
            LearnerCookie cookie,
            @Value("${server.servlet.session.timeout}") Duration confirmed) {
        this.messages = messages;
        this.cookie = cookie;
        this.random = random;
        this.capacity = capacity;
        this.storage = storage;
        this.confirmedSeconds = (int) confirmed.toSeconds();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(new FirstPage(messages, random));
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource().addUIInitListener(this::prepare);
        event.getSource().addSessionInitListener(opened -> {
            opened.getSession().setErrorHandler(new UnexpectedErrors(messages, storage));
            opened.getSession().getSession().setMaxInactiveInterval((int) UNCONFIRMED.toSeconds());
        });
    }

    private void prepare(UIInitEvent event) {
        var ui = event.getUI();
        var request = VaadinRequest.getCurrent();
        ui.setLocale(Language.of(request).locale());
        if (request instanceof VaadinServletRequest servletRequest) {
            Visitor.remember(ui, token(servletRequest));
        }
        if (request.getAttribute(LearnerCookieFilter.REPLACED) != null) {
            ui.beforeClientResponse(
                    ui, opened -> Notice.show(ui, messages.getTranslation("error.learner-cookie", ui.getLocale())));
        }
        open.incrementAndGet();
        ui.addDetachListener(_ -> open.decrementAndGet());
        keepForABrowser(ui);
        ui.getLoadingIndicatorConfiguration().setApplyDefaultTheme(false);
        explainReconnecting(ui, ui.getReconnectDialogConfiguration());
    }

    /// A session lasts once a real browser has run a script in it: who only fetches pages leaves nothing for long. And
    /// a browser with very many windows keeps the newest, few of them when all together are many.
    private void keepForABrowser(UI ui) {
        var session = ui.getSession();
        ui.getPage()
                .executeJs("return true")
                .then(answered -> session.getSession().setMaxInactiveInterval(confirmedSeconds));
        var windows = session.getUIs().stream()
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        int most = capacity.windowsEach(open.get());
        windows.stream().limit(Math.max(0, windows.size() - most)).forEach(UI::close);
    }

    /// A browser that refuses cookies gets a token that lasts as long as the window does.
    private LearnerToken token(VaadinServletRequest request) {
        var http = request.getHttpServletRequest();
        return LearnerCookieFilter.given(http)
                .or(() -> cookie.read(http).token())
                .orElseGet(cookie::draw);
    }

    private void explainReconnecting(UI ui, ReconnectDialogConfiguration dialog) {
        dialog.setDialogText(messages.getTranslation("connection.lost", ui.getLocale()));
        dialog.setDialogTextGaveUp(messages.getTranslation("connection.gave-up", ui.getLocale()));
        ui.getPage()
                .executeJs(
                        "Object.assign(window.Vaadin?.connectionIndicator ?? {}, {onlineText: $0, reconnectingText: $1, offlineText: $2})",
                        messages.getTranslation("connection.back", ui.getLocale()),
                        messages.getTranslation("connection.lost", ui.getLocale()),
                        messages.getTranslation("connection.gave-up", ui.getLocale()));
    }

    /// An expired session reloads the page without a word: the address leads back to the same question.
    private SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(false);
        texts.setInternalErrorCaption(messages.getTranslation("error.unexpected.title", locale));
        texts.setInternalErrorMessage(messages.getTranslation("error.unexpected.reload", locale));
        texts.setCookiesDisabledCaption(messages.getTranslation("error.cookies.title", locale));
        texts.setCookiesDisabledMessage(messages.getTranslation("error.cookies.text", locale));
        return texts;
    }
}
