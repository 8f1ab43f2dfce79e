package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Answer;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.feedback.Signals;
import app.hearsay.statement.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Learners who put the links of a chain in order without reading who heard it from whom. All know that the article
/// comes first, so that chance is the mean of all orders that begin with it.
final class ChainCheaterTests {

    private static final double MARGIN = 0.15;

    /// Fewer questions say more about themselves than about a trick.
    private static final int LEAST_TO_MEASURE = 10;

    /// How the links behind the article are put in order.
    private enum Trick {
        AS_NAMED_IN_PASSAGE {
            @Override
            List<Option> order(Question question, List<Option> links) {
                return sorted(links, Comparator.comparingInt(link -> place(question, link)));
            }
        },
        LAST_NAMED_FIRST {
            @Override
            List<Option> order(Question question, List<Option> links) {
                return AS_NAMED_IN_PASSAGE.order(question, links).reversed();
            }
        },
        MEDIA_BODIES_PEOPLE {
            @Override
            List<Option> order(Question question, List<Option> links) {
                return sorted(
                        AS_NAMED_IN_PASSAGE.order(question, links),
                        Comparator.comparingInt(link -> kind(question, link)));
            }
        },
        PEOPLE_BODIES_MEDIA {
            @Override
            List<Option> order(Question question, List<Option> links) {
                return MEDIA_BODIES_PEOPLE.order(question, links).reversed();
            }
        },
        SHORTEST_FIRST {
            @Override
            List<Option> order(Question question, List<Option> links) {
                return sorted(
                        links,
                        Comparator.comparingInt(link -> nameOf(question, link).length()));
            }
        },
        LONGEST_FIRST {
            @Override
            List<Option> order(Question question, List<Option> links) {
                return SHORTEST_FIRST.order(question, links).reversed();
            }
        };

        abstract List<Option> order(Question question, List<Option> links);

        private static List<Option> sorted(List<Option> links, Comparator<Option> order) {
            return links.stream().sorted(order).toList();
        }

        private static String nameOf(Question question, Option link) {
            return link.text().in(language(question));
        }

        /// Of the name, or of its last word, which is what most names have in common with the passage.
        private static int place(Question question, Option link) {
            var passage = Signals.article(question, question.asked())
                    .quote(question.passages().getFirst().shown())
                    .toLowerCase(Locale.ROOT);
            var name = nameOf(question, link).toLowerCase(Locale.ROOT);
            int whole = passage.indexOf(name);
            int place = whole < 0 ? passage.indexOf(name.substring(name.lastIndexOf(' ') + 1)) : whole;
            return place < 0 ? Integer.MAX_VALUE : place;
        }

        private static int kind(Question question, Option link) {
            var actor = question.asked().sources().stream()
                    .map(source -> source.actor())
                    .filter(each -> nameOf(each, question).equals(nameOf(question, link)))
                    .findFirst()
                    .orElseThrow();
            return switch (actor.kind()) {
                case MEDIUM -> 0;
                case INSTITUTION, GROUP -> 1;
                case PERSON, ANONYMOUS, UNNAMED -> 2;
            };
        }

        private static String nameOf(Actor actor, Question question) {
            return actor.name().in(language(question));
        }
    }

    @ParameterizedTest
    @MethodSource("tricksByLanguage")
    void earnsNoMoreThanChance(Trick trick, String language) {
        var chains = Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.CHAIN)
                .filter(question -> language(question).getLanguage().equals(language))
                .toList();
        Assumptions.assumeTrue(
                chains.size() >= LEAST_TO_MEASURE,
                () -> "Only %d chains in %s: too few to measure %s by".formatted(chains.size(), language, trick));
        double gain = chains.stream()
                .mapToDouble(question -> points(question, trick.order(question, links(question))) - chance(question))
                .average()
                .orElseThrow();
        System.out.printf("%s in %d chains, %s: %.2f over chance%n", trick, chains.size(), language, gain);
        assertThat(gain).as("%s in %s", trick, language).isLessThan(MARGIN);
    }

    static Stream<Arguments> tricksByLanguage() {
        return Stream.of(Trick.values())
                .flatMap(trick -> Stream.of("de", "en").map(language -> Arguments.of(trick, language)));
    }

    private static Locale language(Question question) {
        return Signals.article(question, question.asked()).language();
    }

    /// Behind the article, in an order of their own that tells nothing.
    private static List<Option> links(Question question) {
        return options(question).stream()
                .skip(1)
                .sorted(Comparator.comparing(Option::key))
                .toList();
    }

    private static List<Option> options(Question question) {
        return ((Task.Ordering) question.task()).items();
    }

    private static double chance(Question question) {
        return orders(links(question)).stream()
                .mapToDouble(order -> points(question, order))
                .average()
                .orElseThrow();
    }

    private static List<List<Option>> orders(List<Option> links) {
        var orders = List.of(List.<Option>of());
        for (var link : links) {
            orders = orders.stream()
                    .flatMap(order -> Stream.iterate(0, at -> at <= order.size(), at -> at + 1)
                            .map(at -> with(order, at, link)))
                    .toList();
        }
        return orders;
    }

    private static List<Option> with(List<Option> order, int at, Option link) {
        var longer = new ArrayList<>(order);
        longer.add(at, link);
        return longer;
    }

    private static double points(Question question, List<Option> behindTheArticle) {
        var keys = Stream.concat(options(question).stream().limit(1), behindTheArticle.stream())
                .map(Option::key)
                .toList();
        return ((Grading.Graded) Grader.grade(question, new Answer.Ordering(keys)))
                .grade()
                .points();
    }
}
