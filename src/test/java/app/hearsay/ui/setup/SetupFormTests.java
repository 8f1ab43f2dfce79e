package app.hearsay.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.catalog.EnglishTexts;
import app.hearsay.catalog.Languages;
import app.hearsay.round.Programme;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What a host's form asks a room to play.
final class SetupFormTests {

    private static final Article.Id KHERSON = new Article.Id("kampf-um-kherson");
    private static final Article.Id ASHBY = new Article.Id("english-1");
    private static final Catalog GERMAN = Catalogs.ofGerman();
    private static final Catalog BILINGUAL = Catalogs.ofGermanAnd(EnglishTexts.articles(1));

    @Test
    void mixesTheTickedArticlesOfTheChosenLanguage() {
        assertThat(mixed(BILINGUAL, "en")).isEqualTo(Set.of(ASHBY));
        assertThat(mixed(BILINGUAL, "de")).isEqualTo(Set.of(KHERSON));
        assertThat(mixed(BILINGUAL, "de.en")).isEqualTo(Set.of(ASHBY, KHERSON));
    }

    @Test
    void leavesTheLanguageAloneWhereNoneIsChosenOrThereIsNoText() {
        for (var said : new String[] {"", "fr", "de.de"}) {
            assertThat(mixed(BILINGUAL, said)).isEqualTo(Set.of(ASHBY, KHERSON));
        }
        assertThat(mixed(GERMAN, "en")).isEqualTo(Set.of(KHERSON));
    }

    @Test
    void takesFirstStepsInTheChosenLanguage() {
        assertThat(form("\"material\":\"first-steps\",\"texts\":\"en\"").programme(BILINGUAL))
                .isEqualTo(new Programme.FirstSteps(Languages.of(Locale.ENGLISH)));
        assertThat(form("\"material\":\"first-steps\"").programme(BILINGUAL)).isEqualTo(new Programme.FirstSteps());
        assertThat(form("\"material\":\"first-steps\",\"texts\":\"en\"").programme(GERMAN))
                .isEqualTo(new Programme.FirstSteps());
    }

    private static Set<Article.Id> mixed(Catalog catalog, String texts) {
        var form = form("\"texts\":\"%s\",\"articles\":[\"kampf-um-kherson\",\"english-1\"]".formatted(texts));
        return ((Programme.Mixed) form.programme(catalog)).articles();
    }

    private static SetupForm form(String fields) {
        return SetupForm.of(JsonMapper.shared().readTree("{" + fields + "}"));
    }
}
