package app.hearsay.ui;

import app.hearsay.account.LearnerToken;
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
import java.util.Locale;
import org.springframework.stereotype.Component;

/// What every window gets when it opens: its language, its learner, and plain words for the moments when the line to
/// the server is down.
@Component
final class WindowSetup implements VaadinServiceInitListener {

    private final I18NProvider messages;
    private final SecureRandom random;

    WindowSetup(I18NProvider messages, SecureRandom random) {
        this.messages = messages;
        this.random = random;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(new FirstPage(messages, random));
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource().addUIInitListener(this::prepare);
        event.getSource()
                .addSessionInitListener(opened -> opened.getSession().setErrorHandler(new UnexpectedErrors(messages)));
    }

    private void prepare(UIInitEvent event) {
        var ui = event.getUI();
        var request = VaadinRequest.getCurrent();
        ui.setLocale(Language.of(request).locale());
        if (request instanceof VaadinServletRequest servletRequest) {
            Visitor.remember(ui, token(servletRequest));
        }
        ui.getLoadingIndicatorConfiguration().setApplyDefaultTheme(false);
        explainReconnecting(ui, ui.getReconnectDialogConfiguration());
    }

    /// A browser that refuses cookies gets a token that lasts as long as the window does.
    private LearnerToken token(VaadinServletRequest request) {
        return LearnerCookieFilter.token(request.getHttpServletRequest()).orElseGet(() -> LearnerToken.random(random));
    }

    private void explainReconnecting(UI ui, ReconnectDialogConfiguration dialog) {
        dialog.setDialogText(messages.getTranslation("connection.lost", ui.getLocale()));
        dialog.setDialogTextGaveUp(messages.getTranslation("connection.gave-up", ui.getLocale()));
        ui.getPage()
                .executeJs(
                        "window.hearsay?.connectionTexts($0, $1, $2)",
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
