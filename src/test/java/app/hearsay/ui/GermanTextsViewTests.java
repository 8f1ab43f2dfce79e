package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.Practice;
import app.hearsay.ui.part.Choice;
import app.hearsay.ui.part.ForeignTexts;
import app.hearsay.ui.practice.SelectionControl;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// What readers of either language see as long as all texts are German.
@ViewTest
@Import(GermanTextsViewTests.Shelf.class)
class GermanTextsViewTests extends SpringBrowserlessTest {

    @TestConfiguration
    static class Shelf {

        @Bean
        @Primary
        Catalog germanShelf() {
            return Catalogs.ofGerman();
        }
    }

    @Autowired
    private Catalog catalog;

    @Autowired
    private Practice practice;

    @Autowired
    private Learners learners;

    private final LearnerToken here = Tokens.fresh();

    @BeforeEach
    void sitDown() {
        navigate("practice/summary", Component.class);
        UI.getCurrent().setLocale(Locale.GERMAN);
        ComponentUtil.setData(UI.getCurrent(), LearnerToken.class, here);
    }

    @Test
    void tellsANewcomerWhoReadsEnglishThatTheArticlesAreInGerman() {
        navigate("", Component.class);
        assertThat(find(ForeignTexts.class).exists()).isFalse();

        UI.getCurrent().setLocale(Locale.ENGLISH);
        for (var path : new String[] {"practice", "article", "host", ""}) {
            navigate(path, Component.class);
            assertThat(find(ForeignTexts.class).single().getText()).as(path).isEqualTo("The articles are in German.");
        }

        var round = practice.current(learners.identify(here)).round();
        var first = catalog.question(round.questions().getFirst()).orElseThrow();
        practice.submit(here, round, first.id(), first.task().rightAnswer(), Optional.empty(), Duration.ofSeconds(5));
        for (var path : new String[] {"practice", ""}) {
            navigate(path, Component.class);
            assertThat(find(ForeignTexts.class).exists()).as(path).isFalse();
        }
    }

    @Test
    void offersNoLanguageOfTexts() {
        for (var path : new String[] {"practice", "article", "host", ""}) {
            navigate(path, Component.class);
            find(SelectionControl.class).all().forEach(control -> test(control).toggleContent());
            assertThat(find(Choice.class).withText("English").exists()).as(path).isFalse();
            assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                    .as(path)
                    .doesNotContain("Sprache der Texte");
        }
    }
}
