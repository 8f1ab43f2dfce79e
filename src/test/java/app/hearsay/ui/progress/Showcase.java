package app.hearsay.ui.progress;

import app.hearsay.HearsayApplication;
import app.hearsay.catalog.Catalog;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.practice.Practice;
import app.hearsay.practice.RoundState;
import app.hearsay.question.Answer;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.result.Confidence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.SpringApplication;

/// Starts the app with two learners who have practised, for six rounds and for one, to look at the screens by
/// hand: their tokens for the cookie `hearsay-learner` are 43 times `A` and 43 times `B`.
final class Showcase {

    private final Practice practice;
    private final Learners learners;
    private final Catalog catalog;
    private final Random random = new Random(7);

    private Showcase(Practice practice, Learners learners, Catalog catalog) {
        this.practice = practice;
        this.learners = learners;
        this.catalog = catalog;
    }

    static void main(String[] arguments) {
        var app = SpringApplication.run(HearsayApplication.class, arguments);
        var showcase =
                new Showcase(app.getBean(Practice.class), app.getBean(Learners.class), app.getBean(Catalog.class));
        showcase.practise("A", 6, true);
        showcase.practise("B", 1, false);
    }

    private void practise(String letter, int rounds, boolean withConfidence) {
        var token = new LearnerToken(letter.repeat(43));
        for (int round = 0; round < rounds; round++) {
            var state = practice.current(learners.identify(token));
            double skill = 0.45 + 0.4 * round / rounds;
            for (var question : state.round().questions()) {
                catalog.question(question).ifPresent(asked -> answer(token, state, asked, skill, withConfidence));
            }
        }
    }

    private void answer(LearnerToken token, RoundState state, Question question, double skill, boolean withConfidence) {
        boolean right = random.nextDouble() < skill;
        var confidence = withConfidence && random.nextBoolean()
                ? Optional.of(Confidence.values()[random.nextInt(3)])
                : Optional.<Confidence>empty();
        practice.submit(
                token, state.round(), question.id(), answer(question.task(), right), confidence, Duration.ofSeconds(9));
    }

    private Answer answer(Task task, boolean right) {
        return switch (task) {
            case Task.Choice choice -> new Answer.Choice(right ? choice.right() : anyOf(choice.options()));
            case Task.Marking marking -> new Answer.Marking(right ? marking.solution() : new TreeSet<>(List.of(0)));
            case Task.Ordering ordering -> {
                var keys = new ArrayList<>(
                        ordering.items().stream().map(Option::key).toList());
                if (!right) {
                    Collections.shuffle(keys, random);
                }
                yield new Answer.Ordering(keys);
            }
            case Task.Selection selection ->
                new Answer.Selection(right ? selection.best() : Set.of(anyOf(selection.options())));
            case Task.Sorting sorting -> {
                var bands = new HashMap<>(sorting.solution());
                if (!right) {
                    bands.replaceAll((_, _) -> anyOf(sorting.bands()));
                }
                yield new Answer.Sorting(bands);
            }
        };
    }

    private String anyOf(List<Option> options) {
        return options.get(random.nextInt(options.size())).key();
    }
}
