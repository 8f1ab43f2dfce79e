package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.article.KnownLanguage;
import app.hearsay.article.Span;
import app.hearsay.question.Option;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Learners who do not read, but look at what the excerpt shows and leaves out. They have learned from all
/// other articles of their language what comes with which look: it must be worth next to nothing over knowing how
/// often what is right. Where either of these is worth less than guessing, they guess: of two answers that are right
/// equally often, the articles left out would tell them the wrong one.
final class ExcerptCheaterTests {

    /// So many that next to every question is drawn: fewer would measure the draw.
    private static final int ROUNDS = 3_000;
    private static final double MARGIN = 0.05;
    private static final double MARGIN_OF_A_TYPE = 0.15;

    /// With fixed answers, so that there is something to learn.
    private static final Set<QuestionType> CHOICES =
            EnumSet.of(QuestionType.STATUS, QuestionType.SOURCE, QuestionType.PAIR);

    /// What can be seen of an excerpt without reading it.
    private enum Look {
        SENTENCES {
            @Override
            Object of(Passage passage) {
                return sentences(passage).count();
            }
        },
        WORDS {
            @Override
            Object of(Passage passage) {
                return passage.article().words().stream()
                                .filter(passage.excerpt()::holds)
                                .count()
                        / 10;
            }
        },
        STRETCHES {
            @Override
            Object of(Passage passage) {
                return passage.excerpt().stretches().size();
            }
        },
        FOLDED_BEFORE {
            @Override
            Object of(Passage passage) {
                return passage.excerpt().stretches().getFirst().start()
                        > passage.shown().start();
            }
        },
        FOLDED_AFTER {
            @Override
            Object of(Passage passage) {
                return passage.excerpt().stretches().getLast().end()
                        < passage.shown().end();
            }
        },
        SENTENCES_BEFORE_THE_MARK {
            @Override
            Object of(Passage passage) {
                var mark = passage.marked().getFirst();
                return sentences(passage)
                        .filter(sentence -> sentence.end() <= mark.start())
                        .count();
            }
        },
        SENTENCES_AFTER_THE_MARK {
            @Override
            Object of(Passage passage) {
                var mark = passage.marked().getLast();
                return sentences(passage)
                        .filter(sentence -> sentence.start() >= mark.end())
                        .count();
            }
        },
        FOLDS_AND_PLACE {
            @Override
            Object of(Passage passage) {
                return List.of(
                        FOLDED_BEFORE.of(passage),
                        FOLDED_AFTER.of(passage),
                        STRETCHES.of(passage),
                        SENTENCES_BEFORE_THE_MARK.of(passage));
            }
        };

        abstract Object of(Passage passage);

        Object of(Question question) {
            return question.passages().stream().map(this::of).toList();
        }

        private static Stream<Span> sentences(Passage passage) {
            return passage.article().sentences().stream().filter(passage.excerpt()::holds);
        }
    }

    /// What earns points over chance, by type, look and kind of option.
    private record Lesson(QuestionType type, Object look, String kind) {}

    /// A question, and in how many rounds it was asked.
    private record Asked(Question question, long times) {

        QuestionType type() {
            return question.type();
        }
    }

    /// The questions of one language, as a learner of that language gets them.
    private record Played(List<Asked> asked) {

        /// A pair shows two articles, and is asked again from others with one of its passages.
        private Map<Set<Article.Id>, List<Asked>> byArticles() {
            return asked.stream().collect(Collectors.groupingBy(one -> articles(one.question())));
        }

        private List<Asked> sharing(Set<Article.Id> articles) {
            return asked.stream()
                    .filter(one -> !Collections.disjoint(articles(one.question()), articles))
                    .toList();
        }

        private static Set<Article.Id> articles(Question question) {
            return question.passages().stream()
                    .map(passage -> passage.article().id())
                    .collect(Collectors.toSet());
        }
    }

    private static final Map<KnownLanguage, Played> PLAYED = LongStream.range(0, ROUNDS)
            .boxed()
            .flatMap(seed -> Rounds.COMPOSER.compose(seed, History.none(), 10).stream())
            .filter(question -> CHOICES.contains(question.type()) && question.task() instanceof Task.Choice)
            .collect(Collectors.groupingBy(Question::id))
            .values()
            .stream()
            .map(same -> new Asked(same.getFirst(), same.size()))
            .collect(Collectors.groupingBy(
                    asked -> KnownLanguage.of(
                            asked.question().passages().getFirst().article().language()),
                    Collectors.collectingAndThen(Collectors.toList(), Played::new)));

    @ParameterizedTest
    @MethodSource("looks")
    void earnsNoMoreThanChance(Look look, KnownLanguage language) {
        var played = Objects.requireNonNull(PLAYED.get(language));
        var gains = gains(look::of, played);
        var blind = gains(_ -> "", played);
        gains.replaceAll((type, gain) -> Math.max(0, gain) - Math.max(0, blind.getOrDefault(type, 0.0)));
        double overall = played.asked().stream()
                        .mapToDouble(asked -> asked.times() * gains.getOrDefault(asked.type(), 0.0))
                        .sum()
                / played.asked().stream().mapToLong(Asked::times).sum();
        System.out.printf("%s (%s): worth %.2f overall, %s%n", look, language, overall, gains);
        assertThat(overall).isLessThan(MARGIN);
        assertThat(gains.values()).allMatch(gain -> gain < MARGIN_OF_A_TYPE);
    }

    static Stream<Arguments> looks() {
        return PLAYED.keySet().stream()
                .flatMap(language -> Arrays.stream(Look.values()).map(look -> Arguments.of(look, language)));
    }

    /// Mean points over chance by type.
    private static Map<QuestionType, Double> gains(Function<Question, Object> look, Played played) {
        var all = lessons(look, played.asked());
        var sums = new EnumMap<QuestionType, Double>(QuestionType.class);
        var counts = new EnumMap<QuestionType, Long>(QuestionType.class);
        played.byArticles().forEach((articles, here) -> {
            var learned = new HashMap<>(all);
            lessons(look, played.sharing(articles)).forEach((lesson, sum) -> learned.merge(lesson, -sum, Double::sum));
            here.forEach(asked -> {
                var question = asked.question();
                double gain = gain(question, pick(look.apply(question), question, learned));
                sums.merge(asked.type(), asked.times() * gain, Double::sum);
                counts.merge(asked.type(), asked.times(), Long::sum);
            });
        });
        sums.replaceAll((type, sum) -> sum / counts.getOrDefault(type, 1L));
        return sums;
    }

    private static Map<Lesson, Double> lessons(Function<Question, Object> look, List<Asked> asked) {
        var sums = new HashMap<Lesson, Double>();
        for (var one : asked) {
            var question = one.question();
            var seen = look.apply(question);
            kinds(question)
                    .forEach(kind -> sums.merge(
                            new Lesson(question.type(), seen, kind), one.times() * gain(question, kind), Double::sum));
        }
        return sums;
    }

    private static String pick(Object look, Question question, Map<Lesson, Double> learned) {
        return kinds(question)
                .max(Comparator.comparingDouble(
                        kind -> learned.getOrDefault(new Lesson(question.type(), look, kind), 0.0)))
                .orElseThrow();
    }

    /// Names of people are all of one kind: they stand in one article only.
    private static String kind(Option option) {
        return option.key().startsWith("actor/") ? "actor" : option.key();
    }

    private static Stream<String> kinds(Question question) {
        return task(question).options().stream().map(ExcerptCheaterTests::kind).distinct();
    }

    /// Over chance, by guessing among the options of that kind.
    private static double gain(Question question, String kind) {
        var task = task(question);
        double chance = (1.0 + task.alsoRight().size()) / task.options().size();
        return task.options().stream()
                        .filter(option -> kind(option).equals(kind))
                        .collect(Collectors.averagingDouble(option -> task.accepts(option.key()) ? 1 : 0))
                - chance;
    }

    private static Task.Choice task(Question question) {
        return (Task.Choice) question.task();
    }
}
