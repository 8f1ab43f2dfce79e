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
        getElement()
                .setText(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .withZone(zone)
                        .format(moment));
        getElement().setAttribute("lang", language.toLanguageTag()).setAttribute("datetime", moment.toString());
    }
}
