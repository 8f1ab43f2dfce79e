package app.hearsay.ui.question;

import app.hearsay.catalog.Catalog;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.ui.TestPage;
import app.hearsay.ui.part.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// A page, for tests only, that hands out the card of every question as the server would put it on a screen: hidden, as
/// text, so that a test can lay out one after the other.
@TestConfiguration
public class EveryCard {

    public static final String PATH = "every-card";

    private static final long ROUND = 42;

    @Bean
    VaadinServiceInitListener everyCardRoute() {
        return TestPage.at(PATH, View.class);
    }

    /// One element, whose `cards` hold the HTML of each question in the order of the catalogue.
    static final class View extends Main {

        View(Catalog catalog) {
            var every = new Div(PATH);
            every.addClassName(PATH);
            every.getElement()
                    .setPropertyList(
                            "cards",
                            catalog.questions().stream().map(View::html).toList());
            add(every);
        }

        private static String html(Question question) {
            return Html.of(new QuestionCard(question, Presentation.of(question, ROUND), false, (_, _) -> {}));
        }
    }
}
