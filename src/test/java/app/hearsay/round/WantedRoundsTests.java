package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.question.Question;
import app.hearsay.statement.Status;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Properties of rounds about some articles, over many seeds of the shipped material.
final class WantedRoundsTests {

    private static final int ROUNDS = 2_000;
    private static final int LENGTH = 10;
    private static final Article.Id KHERSON = new Article.Id("kampf-um-kherson");
    private static final Article.Id KATAR = new Article.Id("gespraeche-in-katar");
    private static final Article.Id NOWHERE = new Article.Id("nowhere");

    private static final List<List<Question>> ABOUT_KHERSON = many(Rounds.COMPOSER, ROUNDS, List.of(Set.of(KHERSON)));

    /// All questions about one article, and those about three statements of another.
    private static final List<Question> LITTLE = Rounds.POOL.stream()
            .filter(question -> articles(question).equals(Set.of(KHERSON))
                    || question.about().stream()
                            .allMatch(statement -> statement.id().article().equals(KATAR)
                                    && Set.of("s01", "s04", "s09")
                                            .contains(statement.id().local())))
            .toList();

    private static final List<List<Question>> FILLED_UP =
            many(new RoundComposer(LITTLE), ROUNDS, List.of(Set.of(KATAR), Set.of(NOWHERE)));

    @Test
    void asksOnlyAboutWhatIsWantedWhereThereIsEnough() {
        assertThat(ABOUT_KHERSON)
                .allSatisfy(round -> assertThat(round)
                        .hasSize(LENGTH)
                        .allSatisfy(question -> assertThat(articles(question)).containsExactly(KHERSON)));
    }

    /// The article holds no denial.
    @Test
    void mixesTheStatusesThatThereAre() {
        assertThat(ABOUT_KHERSON).map(WantedRoundsTests::statuses).allSatisfy(statuses -> {
            assertThat(statuses.get(Status.OWN_ASSERTION)).isGreaterThanOrEqualTo(3);
            assertThat(statuses.get(Status.CLAIM)).isGreaterThanOrEqualTo(3);
            assertThat(statuses.get(Status.SPECULATION)).isGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void fillsUpWhatIsTooLittleAndTakesAllOfItThatFits() {
        assertThat(FILLED_UP).allSatisfy(round -> {
            assertThat(round).hasSize(LENGTH).doesNotHaveDuplicates();
            assertThat(round.stream().filter(question -> articles(question).contains(KATAR)))
                    .hasSizeBetween(2, 3);
        });
    }

    @Test
    void neverShowsAStatementTwiceHoweverItIsFilledUp() {
        assertThat(List.of(ABOUT_KHERSON, FILLED_UP))
                .allSatisfy(rounds -> rounds.forEach(round -> {
                    var seen = new HashSet<Giveaways>();
                    round.forEach(question -> {
                        assertThat(Collections.disjoint(seen, Giveaways.of(question)))
                                .isTrue();
                        seen.addAll(Giveaways.of(question));
                    });
                }));
    }

    @Test
    void isTheSameForTheSameSeedAndWish() {
        assertThat(many(new RoundComposer(Rounds.POOL.reversed()), ROUNDS, List.of(Set.of(KHERSON))))
                .isEqualTo(ABOUT_KHERSON);
    }

    @Test
    void asksAboutAnythingWhereNothingOfWhatIsWantedExists() {
        assertThat(many(Rounds.COMPOSER, 50, List.of(Set.of(NOWHERE), Set.of())))
                .allSatisfy(round -> assertThat(round).hasSize(LENGTH));
    }

    @Test
    void comparesTwoArticlesOnlyWhereBothAreWanted() {
        var pair = Rounds.POOL.stream()
                .map(WantedRoundsTests::articles)
                .filter(articles -> articles.size() == 2)
                .findFirst()
                .orElseThrow();
        var both = many(Rounds.COMPOSER, ROUNDS, List.of(pair));
        assertThat(both.stream().flatMap(List::stream))
                .anyMatch(question -> articles(question).size() == 2);
    }

    private static List<List<Question>> many(RoundComposer composer, int rounds, List<Set<Article.Id>> wanted) {
        return LongStream.range(0, rounds)
                .mapToObj(seed -> composer.compose(seed, History.none(), LENGTH, wanted))
                .toList();
    }

    private static Set<Article.Id> articles(Question question) {
        return question.passages().stream()
                .map(passage -> passage.article().id())
                .collect(Collectors.toSet());
    }

    private static Map<Status, Long> statuses(List<Question> round) {
        return round.stream()
                .collect(Collectors.groupingBy(question -> question.asked().status(), Collectors.counting()));
    }
}
