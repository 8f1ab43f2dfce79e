package app.hearsay.ui.article;

import app.hearsay.article.Licence;
import app.hearsay.article.Origin;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.part.Day;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Locale;

/// Where an article is from and how its text may be used. The licences want to be named with their addresses; these
/// stand as text, so that no press leads to another host unawares.
final class OriginLines extends Footer {

    OriginLines(AnnotatedArticle article) {
        add(new Paragraph(article.provenance().in(getLocale())));
        article.origin().ifPresent(this::addLicence);
        add(new Paragraph(getTranslation("article.licence")));
    }

    /// A day in the words of the reader.
    static String day(LocalDate day, Locale reader) {
        return Day.written(reader).format(day);
    }

    private void addLicence(Origin origin) {
        add(new Paragraph(
                switch (origin.licence()) {
                    case CC_BY_2_5 ->
                        getTranslation("article.licence.by", origin.publisher(), origin.headline(), when(origin));
                    case CC0_1_0 -> getTranslation("article.licence.zero", Licence.CC0_1_0.label());
                }));
    }

    private String when(Origin origin) {
        return origin.published().map(day -> ", " + day(day, getLocale())).orElse("");
    }
}
