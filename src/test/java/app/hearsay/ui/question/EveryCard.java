package app.hearsay.ui.question;

import app.hearsay.catalog.Catalog;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.ui.Specimens;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// The card of every question.
@TestConfiguration
public class EveryCard {

    public static final String PATH = "every-card";

    private static final long ROUND = 42;

    @Bean
    VaadinServiceInitListener everyCardRoute() {
        return Specimens.at(PATH, View.class);
    }

    /// In the order of the catalogue.
    static final class View extends Specimens {

        View(Catalog catalog) {
            super(PATH, catalog.questions().stream().map(View::card));
        }

        private static QuestionCard card(Question question) {
            return new QuestionCard(question, Presentation.of(question, ROUND), false, (_, _) -> {});
        }
    }
}
