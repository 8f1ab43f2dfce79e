package app.hearsay.ui.part;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// The day of a moment, in words. The server knows no time zone of its readers, so that `day.js` writes it in the
/// browser's; it reads the same but around midnight.
///
/// See decisions 0008 and 0060.
@Tag("hearsay-day")
@JsModule("context://day.js")
public final class Day extends HtmlComponent {

    /// @param language in which it is written
    /// @param zone of the server, for whoever runs no script
    public Day(Instant moment, Locale language, ZoneId zone) {
        getElement().setText(written(language).withZone(zone).format(moment));
        getElement()
                .setAttribute("lang", spelled(language).toLanguageTag())
                .setAttribute("datetime", moment.toString());
    }

    /// How days are written in a language: English as the texts of the app are spelled, the British way.
    public static DateTimeFormatter written(Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(spelled(language));
    }

    private static Locale spelled(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }
}
