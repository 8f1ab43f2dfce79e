package app.hearsay.ui.question;

import app.hearsay.catalog.Catalog;
import app.hearsay.question.Answers;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.result.Attempts;
import app.hearsay.ui.Specimens;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// What a learner sees after a wrong answer.
@TestConfiguration
public class EveryPanel {

    public static final String PATH = "every-panel";

    private static final long ROUND = 42;

    /// Every so many questions of the library, as the panels of all take a browser half a minute to load.
    private static final int EVERY = 4;

    @Bean
    VaadinServiceInitListener everyPanelRoute() {
        return Specimens.at(PATH, View.class);
    }

    /// The questions whose panels are shown, in their order.
    static List<Question> asked(Catalog catalog) {
        var all = catalog.questions();
        return IntStream.range(0, all.size())
                .filter(place -> place % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }

    static final class View extends Specimens {

        View(Catalog catalog) {
            super(PATH, asked(catalog).stream().map(View::panel));
        }

        private static FeedbackPanel panel(Question question) {
            var answer = Answers.wrong(question);
            var attempt = Attempts.of(question, answer, Optional.empty());
            return FeedbackPanel.leadingOn(
                    question,
                    Presentation.of(question, ROUND),
                    attempt,
                    Feedback.of(question, answer, attempt.grade()),
                    false,
                    false,
                    () -> {});
        }
    }
}
