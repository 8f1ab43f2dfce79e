package app.hearsay.question.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.question.Material;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Denies;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A bare "nothing" is a denial only where it rejects what somebody else says: whoever is to tell must see that.
///
/// A headline states by itself what the denial below it rejects.
final class ShownDenialsTests {

    private static final Map<Article.Id, AnnotatedArticle> ARTICLES =
            Material.shipped().stream().collect(Collectors.toMap(AnnotatedArticle::id, Function.identity()));
    private static final QuestionGenerator GENERATOR = new QuestionGenerator();

    /// Also those of checks and of first steps.
    private static final List<Question> QUESTIONS = Stream.of(
                    GENERATOR.generate(List.copyOf(ARTICLES.values())),
                    GENERATOR.generateForBeginners(List.copyOf(ARTICLES.values())))
            .flatMap(List::stream)
            .toList();

    @Test
    void rejectByTheirOwnWordsOrShowWhatTheyReject() {
        assertThat(QUESTIONS)
                .filteredOn(ShownDenialsTests::needsADenial)
                .isNotEmpty()
                .filteredOn(question -> !rejects(question) && !showsWhatIsRejected(question))
                .extracting(question -> question.id().value())
                .isEmpty();
    }

    @Test
    void areAllAskedFor() {
        var asked = QUESTIONS.stream()
                .filter(question -> question.expected().isPresent())
                .map(Question::asked)
                .collect(Collectors.toSet());
        var denials = ARTICLES.values().stream()
                .flatMap(article -> QuestionSource.ordinary(article).stream())
                .filter(statement -> statement.status() == Status.DENIAL
                        && statement.alternatives().size() <= 1)
                .toList();
        assertThat(asked).containsAll(denials);
    }

    /// Whether whoever takes the denial for a mere claim is marked wrong. In a debate both have their reasons.
    private static boolean needsADenial(Question question) {
        if (question.asked().status() != Status.DENIAL) {
            return false;
        }
        return switch (question.type()) {
            case STATUS ->
                question.task() instanceof Task.Choice choice
                        && choice.accepts(Status.DENIAL.name())
                        && !choice.accepts(Status.CLAIM.name());
            case PAIR -> true;
            default -> false;
        };
    }

    private static boolean rejects(Question question) {
        var article = article(question).article();
        return question.asked().cues().stream().anyMatch(cue -> isRejecting(article, cue));
    }

    private static boolean isRejecting(Article article, Cue cue) {
        var words = cue.quoted(article);
        return switch (cue.kind()) {
            case DENIAL_WORD -> !WordList.BARE_NEGATION.is(article.language(), words);
            case REPORTING_VERB -> WordList.COUNTER.is(article.language(), words);
            default -> false;
        };
    }

    private static boolean showsWhatIsRejected(Question question) {
        var article = article(question);
        return question.asked().denies().stream()
                .map(Denies::target)
                .flatMap(target -> article.statement(target).stream())
                .anyMatch(target -> question.passages().stream()
                        .filter(passage -> passage.article().id().equals(article.id()))
                        .anyMatch(passage -> passage.excerpt().holds(target.span())));
    }

    private static AnnotatedArticle article(Question question) {
        return Objects.requireNonNull(ARTICLES.get(question.asked().id().article()));
    }
}
