package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading;
import app.hearsay.question.Option;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.feedback.Signals;
import app.hearsay.question.generation.Pair;
import app.hearsay.question.generation.SourceOptions;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Learners who never read: none of their tricks may be worth more than ten points in a hundred over chance.
final class CheaterTests {

    private static final int ROUNDS = 3_000;
    private static final int LEARNERS = 200;
    private static final double MARGIN = 0.10;
    private static final double MARGIN_OF_A_TYPE = 0.15;

    private static final Set<QuestionType> CHOICES = EnumSet.of(
            QuestionType.STATUS,
            QuestionType.SOURCE,
            QuestionType.DENIED,
            QuestionType.HEADLINE,
            QuestionType.PAIR,
            QuestionType.TURNED);

    private static final Map<Question.Id, Double> CHANCES = new HashMap<>();

    /// A question as it was shown.
    private record Shown(Question question, Task task, List<Option> options) {

        /// What all answers that there are are worth on average; in whatever order they are shown.
        double chance() {
            return CHANCES.computeIfAbsent(
                    question.id(),
                    _ -> possible().mapToDouble(this::points).average().orElseThrow());
        }

        private Stream<Answer> possible() {
            return switch (task) {
                case Task.Choice choice -> choice.options().stream().map(option -> new Answer.Choice(option.key()));
                case Task.Selection selection ->
                    subsets(options).stream()
                            .filter(keys -> !keys.isEmpty() && !selection.contradicts(keys))
                            .map(Answer.Selection::new);
                case Task.Marking _, Task.Ordering _, Task.Sorting _ -> Stream.empty();
            };
        }

        private static List<Set<String>> subsets(List<Option> options) {
            var subsets = List.of(Set.<String>of());
            for (var option : options) {
                subsets = subsets.stream()
                        .flatMap(subset -> Stream.of(subset, with(subset, option.key())))
                        .toList();
            }
            return subsets;
        }

        private static Set<String> with(Set<String> keys, String key) {
            return Stream.concat(keys.stream(), Stream.of(key)).collect(Collectors.toSet());
        }

        private double points(Answer answer) {
            return ((Grading.Graded) Grader.grade(question, answer)).grade().points();
        }

        /// @param key of one option; where several can be chosen, of some, by blanks
        double points(String key) {
            return points(
                    task instanceof Task.Selection
                            ? new Answer.Selection(Set.of(key.split(" ")))
                            : new Answer.Choice(key));
        }

        /// The option at that place, counted from the end if negative.
        Optional<String> at(int place) {
            return at(options, place);
        }

        /// The option at that place from the shortest to the longest, counted from the end if negative.
        Optional<String> byLength(int place, Locale locale) {
            return at(
                    options.stream()
                            .sorted(Comparator.comparingInt(
                                    option -> option.text().in(locale).length()))
                            .toList(),
                    place);
        }

        /// Nothing for the statuses: a trick that always names the same one is that of the majority, set aside.
        private Optional<String> at(List<Option> order, int place) {
            return task instanceof Task.Choice choice && choice.fixedOrder()
                    ? Optional.empty()
                    : Optional.of(order.get(Math.floorMod(place, order.size())).key());
        }

        /// The status to answer if the sentence of the marked statement holds such a word.
        Optional<String> ifSentence(Pattern word, Status status) {
            return question.type() == QuestionType.STATUS
                            && word.matcher(sentence().toLowerCase(Locale.ROOT)).find()
                    ? Optional.of(status.name())
                    : Optional.empty();
        }

        /// The status to answer if the marked statement itself holds such a word.
        Optional<String> ifMarked(Pattern word, Status status) {
            return question.type() == QuestionType.STATUS
                            && word.matcher(question.asked().text().toLowerCase(Locale.ROOT))
                                    .find()
                    ? Optional.of(status.name())
                    : Optional.empty();
        }

        /// The first rewording with that word, if the question asks for that label.
        Optional<String> turned(String label, Pattern word) {
            boolean asked = question.id().value().endsWith(":" + label.toLowerCase(Locale.ROOT));
            return options.stream()
                    .filter(_ -> asked && question.type() == QuestionType.TURNED)
                    .filter(option -> word.matcher(
                                    option.text().in(Locale.GERMAN).toLowerCase(Locale.ROOT))
                            .find())
                    .map(Option::key)
                    .findFirst();
        }

        /// As many of the keys as are on offer.
        Optional<String> ofHeadline(String keys) {
            return question.type() == QuestionType.HEADLINE
                    ? Optional.of(Stream.of(keys.split(" "))
                            .filter(key -> option(key).isPresent())
                            .collect(Collectors.joining(" ")))
                    : Optional.empty();
        }

        Optional<String> option(String key) {
            return options.stream().map(Option::key).filter(key::equals).findFirst();
        }

        /// What of the options stands in the passage, in its order, where options are statements.
        List<String> shownInPassage() {
            if (question.type() != QuestionType.DENIED) {
                return List.of();
            }
            return options.stream()
                    .filter(option -> passage().contains(option.text().in(Locale.GERMAN)))
                    .sorted(Comparator.comparingInt(
                            option -> passage().indexOf(option.text().in(Locale.GERMAN))))
                    .map(Option::key)
                    .toList();
        }

        /// The option that has most words in common with the marked sentence, where options are statements.
        Optional<String> likest() {
            if (question.type() != QuestionType.DENIED) {
                return Optional.empty();
            }
            var marked = stems(sentence());
            return options.stream()
                    .filter(option -> shared(option, marked) > 0)
                    .max(Comparator.comparingLong(option -> shared(option, marked)))
                    .map(Option::key);
        }

        private static long shared(Option option, Set<String> marked) {
            return stems(option.text().in(Locale.GERMAN)).stream()
                    .filter(marked::contains)
                    .count();
        }

        /// The beginnings of the longer words.
        private static Set<String> stems(String text) {
            return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                    .filter(word -> word.length() > 3)
                    .map(word -> word.substring(0, Math.min(5, word.length())))
                    .collect(Collectors.toSet());
        }

        Article article() {
            return Signals.article(question, question.asked());
        }

        String sentence() {
            return article().quote(article().sentencesAround(question.asked().span()));
        }

        String passage() {
            return article().quote(question.passages().getFirst().shown());
        }
    }

    private static final Pattern COULD =
            word("könnte|könnten|würde|würden|wäre|käme|soll|sollte|sollten|could|may|might|would|should");
    private static final Pattern SAID =
            word("laut|sagte|zufolge|angaben|sicht|betonte|erklärte|bericht|habe|sei|according|said|says|told|wrote");
    private static final Pattern NOT =
            word("nicht|nichts|kein|keine|keinerlei|niemand|not|no|never|none|nobody|nothing");

    /// A trick; it answers nothing where it does not apply.
    private enum Trick {
        FIRST {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.at(0);
            }
        },
        SECOND {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.at(1);
            }
        },
        LAST {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.at(-1);
            }
        },
        LONGEST_GERMAN {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.byLength(-1, Locale.GERMAN);
            }
        },
        SHORTEST_GERMAN {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.byLength(0, Locale.GERMAN);
            }
        },
        SECOND_LONGEST_GERMAN {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.byLength(-2, Locale.GERMAN);
            }
        },
        SECOND_SHORTEST_GERMAN {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.byLength(1, Locale.GERMAN);
            }
        },
        LONGEST_ENGLISH {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.byLength(-1, Locale.ENGLISH);
            }
        },
        SHORTEST_ENGLISH {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.byLength(0, Locale.ENGLISH);
            }
        },
        OUTLET {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.option(SourceOptions.OUTLET);
            }
        },
        NOT_NAMED {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.option("unnamed");
            }
        },
        FIRST_NAMED_IN_PASSAGE {
            @Override
            Optional<String> answer(Shown shown) {
                if (shown.question().type() != QuestionType.SOURCE) {
                    return Optional.empty();
                }
                return shown.options().stream()
                        .filter(option -> shown.passage().contains(lastWord(option)))
                        .min(Comparator.comparingInt(option -> shown.passage().indexOf(lastWord(option))))
                        .map(Option::key);
            }
        },
        OUTLET_IF_THE_MARK_NAMES_SOMEBODY {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.option(SourceOptions.OUTLET)
                        .filter(_ -> shown.options().stream()
                                .anyMatch(option ->
                                        shown.question().asked().text().contains(lastWord(option))));
            }
        },
        ONLY_SHOWN_IN_PASSAGE {
            @Override
            Optional<String> answer(Shown shown) {
                var there = shown.shownInPassage();
                return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
            }
        },
        FIRST_SHOWN_IN_PASSAGE {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.shownInPassage().stream().findFirst();
            }
        },
        LAST_SHOWN_IN_PASSAGE {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.shownInPassage().reversed().stream().findFirst();
            }
        },
        SHARES_MOST_WORDS_WITH_DENIAL {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.likest();
            }
        },
        COULD_IS_SPECULATION {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.ifMarked(COULD, Status.SPECULATION);
            }
        },
        SAID_IS_CLAIM {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.ifSentence(SAID, Status.CLAIM);
            }
        },
        NOT_IS_DENIAL {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.ifMarked(NOT, Status.DENIAL);
            }
        },
        MANY_PARAGRAPHS_ARE_CLAIM {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.question().type() == QuestionType.STATUS
                                && shown.passage().length() > 500
                        ? Optional.of(Status.CLAIM.name())
                        : Optional.empty();
            }
        },
        PAIR_ALWAYS_FIRST {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.option(Pair.Key.FIRST.name());
            }
        },
        SOLL_IS_HEARSAY {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.turned("HEARSAY", word("soll|sollen|said to|rumoured to"));
            }
        },
        ALLEGEDLY_IS_HEARSAY {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.turned("HEARSAY", word("angeblich|es heißt|wie es heißt|reportedly|allegedly"));
            }
        },
        NEGATION_IS_TURNED_DENIAL {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.turned("DENIAL", NOT);
            }
        },
        DENYING_VERB_IS_TURNED_DENIAL {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.turned("DENIAL", word("bestreitet|dementiert|dementieren|denies|deny|disputes|rejects"));
            }
        },
        QUOTE_IS_TURNED_DENIAL {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.turned("DENIAL", Pattern.compile("„|^“"));
            }
        },
        HEADLINE_LACKS_SOURCE {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.ofHeadline("SOURCE");
            }
        },
        HEADLINE_LACKS_DOUBT {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.ofHeadline("DOUBT");
            }
        },
        HEADLINE_LACKS_SOURCE_AND_DOUBT {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.ofHeadline("SOURCE DOUBT");
            }
        },
        HEADLINE_LACKS_EVERYTHING {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.ofHeadline("SOURCE DOUBT NEGATION");
            }
        },
        HEADLINE_LACKS_NOTHING {
            @Override
            Optional<String> answer(Shown shown) {
                return shown.ofHeadline("NOTHING");
            }
        };

        abstract Optional<String> answer(Shown shown);
    }

    /// What came of a trick.
    ///
    /// @param used how often it applied
    /// @param gain mean points over chance where it applied
    /// @param overall the same over all choice questions, where it falls back on guessing
    private record Result(long used, double gain, double overall) {}

    /// First rounds of many learners.
    private static final List<Shown> FIRST_ROUNDS = LongStream.range(0, ROUNDS)
            .boxed()
            .flatMap(seed -> shown(seed, History.none()).stream())
            .toList();

    /// Rounds of learners who go on until they have seen nearly everything.
    private static final List<Shown> ALL_ROUNDS = LongStream.range(0, LEARNERS)
            .boxed()
            .flatMap(CheaterTests::practised)
            .toList();

    private static final Map<QuestionType, List<Shown>> BY_TYPE = ALL_ROUNDS.stream()
            .collect(Collectors.groupingBy(shown -> shown.question().type()));

    @ParameterizedTest
    @EnumSource(Trick.class)
    void earnsNoMoreThanChance(Trick trick) {
        var result = result(trick, FIRST_ROUNDS);
        System.out.printf("%s: %.2f where it applies, %.2f overall%n", trick, result.gain(), result.overall());
        assertThat(result.overall()).isLessThan(MARGIN);
    }

    @ParameterizedTest
    @EnumSource(Trick.class)
    void earnsNoMoreThanChanceInTheLongRun(Trick trick) {
        assertThat(result(trick, ALL_ROUNDS).overall()).isLessThan(MARGIN);
    }

    /// Fewer questions say more about themselves than about a trick.
    private static final int LEAST_TO_MEASURE = 10;

    /// A trick that works in texts of one language only is hardly seen over both.
    @ParameterizedTest
    @MethodSource("tricksByTypeAndLanguage")
    void earnsNoMoreThanChanceWithinATypeAndLanguage(Trick trick, QuestionType type, String language) {
        var shown = BY_TYPE.getOrDefault(type, List.of()).stream()
                .filter(each -> each.article().language().getLanguage().equals(language))
                .toList();
        long questions =
                shown.stream().map(each -> each.question().id()).distinct().count();
        Assumptions.assumeTrue(
                questions >= LEAST_TO_MEASURE,
                () -> "Only %d questions of type %s in %s: too few to measure %s by"
                        .formatted(questions, type, language, trick));
        assertThat(result(trick, shown).overall())
                .as("%s in %d of %s in %s", trick, questions, type, language)
                .isLessThan(MARGIN_OF_A_TYPE);
    }

    static Stream<Arguments> tricksByTypeAndLanguage() {
        return Stream.of("de", "en")
                .flatMap(language ->
                        tricksByType().map(Arguments::get).map(both -> Arguments.of(both[0], both[1], language)));
    }

    /// A trick that works for one type only is hardly seen over a round.
    @ParameterizedTest
    @MethodSource("tricksByType")
    void earnsNoMoreThanChanceWithinAType(Trick trick, QuestionType type) {
        var ofType = BY_TYPE.getOrDefault(type, List.of());
        assertThat(result(trick, ofType).overall())
                .as("%s in %s of %d", trick, type, ofType.size())
                .isLessThan(MARGIN_OF_A_TYPE);
    }

    static Stream<Arguments> tricksByType() {
        return Arrays.stream(Trick.values()).flatMap(trick -> CHOICES.stream().map(type -> Arguments.of(trick, type)));
    }

    private static Stream<Shown> practised(long learner) {
        var seen = new HashMap<Question.Id, History.Last>();
        var all = new ArrayList<Shown>();
        for (long round = 0; round < 20; round++) {
            var shown = shown(learner * 1000 + round, new History(seen));
            all.addAll(shown);
            shown.forEach(each ->
                    seen.put(each.question().id(), new History.Last(new Grade(1, Grade.Verdict.RIGHT), seen.size())));
        }
        return all.stream();
    }

    private static List<Shown> shown(long seed, History history) {
        return Rounds.COMPOSER.compose(seed, history, 10).stream()
                .filter(question -> CHOICES.contains(question.type()))
                .map(question -> shown(question, seed))
                .toList();
    }

    /// A reader who marks the first words, all words or the first sentence of every passage.
    @ParameterizedTest
    @CsvSource({"CUE, 1", "CUE, 3", "CUE, 5", "CUE, 10", "CUE, 1000", "OWN_VOICE, 1"})
    void earnsLittleByMarkingFromTheStart(QuestionType type, int units) {
        assertThat(Rounds.POOL.stream()
                        .filter(question -> question.type() == type)
                        .mapToDouble(question -> pointsForTheFirst(question, units))
                        .average()
                        .orElseThrow())
                .isLessThan(0.4);
    }

    /// A reader who puts everything into one band, or the shortest sentence into the first band and the longest
    /// into the last, or the other way round.
    @ParameterizedTest
    @CsvSource({
        "de, 1", "de, 2", "de, 3", "de, 123", "de, 321",
        "en, 1", "en, 2", "en, 3", "en, 123", "en, 321"
    })
    void earnsLittleBySortingWithoutReading(String language, String bands) {
        var questions = Rounds.POOL.stream()
                .filter(question -> question.task() instanceof Task.Sorting)
                .filter(question -> question.passages()
                        .getFirst()
                        .article()
                        .language()
                        .getLanguage()
                        .equals(language))
                .toList();
        double gain = questions.stream()
                .mapToDouble(question -> pointsForSorting(question, bands) - chanceOfSorting(question))
                .average()
                .orElseThrow();
        System.out.printf("Sorting into %s, %s (%d): %.3f above chance%n", bands, language, questions.size(), gain);
        assertThat(gain).isLessThan(MARGIN_OF_A_TYPE);
    }

    /// A reader who takes for the denial whatever has a speaker, where only one of the two has.
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void earnsLittleByLookingForASpeakerInPairsAboutNot(String language) {
        var pairs = Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.PAIR)
                .filter(question -> question.id().value().endsWith(":negation"))
                .filter(question -> Signals.article(question, question.asked())
                        .language()
                        .getLanguage()
                        .equals(language))
                .toList();
        double told = pairs.stream()
                        .filter(question -> question.about().stream()
                                        .map(Statement::voice)
                                        .distinct()
                                        .count()
                                > 1)
                        .count()
                / (double) pairs.size();
        System.out.printf("Pairs about not, %s (%d): a speaker tells %.0f %%%n", language, pairs.size(), 100 * told);
        assertThat(told / 2).isLessThan(MARGIN_OF_A_TYPE);
    }

    /// What is earned by putting each sentence into any band: the mean over all ways to do so.
    private static double chanceOfSorting(Question question) {
        var task = (Task.Sorting) question.task();
        int ways = (int) Math.pow(task.bands().size(), task.items().size());
        return IntStream.range(0, ways)
                .mapToDouble(way -> points(question, placed(task, way)))
                .average()
                .orElseThrow();
    }

    private static Map<String, String> placed(Task.Sorting task, int way) {
        var given = new HashMap<String, String>();
        int rest = way;
        for (var item : task.items()) {
            given.put(item.key(), task.bands().get(rest % task.bands().size()).key());
            rest /= task.bands().size();
        }
        return given;
    }

    private static double points(Question question, Map<String, String> sorted) {
        return ((Grading.Graded) Grader.grade(question, new Answer.Sorting(sorted)))
                .grade()
                .points();
    }

    private static double pointsForSorting(Question question, String bands) {
        var task = (Task.Sorting) question.task();
        var byLength = task.items().stream()
                .sorted(Comparator.comparingInt(
                        item -> item.text().in(Locale.GERMAN).length()))
                .toList();
        var given = new HashMap<String, String>();
        for (int place = 0; place < byLength.size(); place++) {
            int band = bands.charAt(place * bands.length() / byLength.size()) - '1';
            given.put(byLength.get(place).key(), task.bands().get(band).key());
        }
        return points(question, given);
    }

    private static double pointsForTheFirst(Question question, int units) {
        var task = (Task.Marking) question.task();
        var marked = IntStream.range(0, Math.min(units, task.units().size())).boxed();
        var answer = new Answer.Marking(marked.collect(Collectors.toCollection(TreeSet::new)));
        return ((Grading.Graded) Grader.grade(question, answer)).grade().points();
    }

    private static Result result(Trick trick, List<Shown> questions) {
        var gains = questions.stream()
                .flatMap(shown -> trick.answer(shown).stream().map(key -> shown.points(key) - shown.chance()))
                .toList();
        double sum = gains.stream().mapToDouble(Double::doubleValue).sum();
        return new Result(gains.size(), sum / Math.max(1, gains.size()), sum / questions.size());
    }

    private static Shown shown(Question question, long seed) {
        return new Shown(
                question, question.task(), Presentation.of(question, seed).options());
    }

    private static String lastWord(Option option) {
        var text = option.text().in(Locale.GERMAN);
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }
}
