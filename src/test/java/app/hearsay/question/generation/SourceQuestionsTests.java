package app.hearsay.question.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.round.Rounds;
import app.hearsay.statement.AnnotatedArticle;
import org.junit.jupiter.api.Test;

/// Who is offered as the speaker.
final class SourceQuestionsTests {

    /// Else the newsroom would be the only sensible pick.
    @Test
    void offersSomebodyWhomThePassageNamesWhereTheNewsroomSpeaks() {
        assertThat(Rounds.POOL)
                .filteredOn(question -> question.type() == QuestionType.SOURCE)
                .filteredOn(question -> question.asked().sources().isEmpty())
                .isNotEmpty()
                .filteredOn(question -> !namesAnotherOption(question))
                .extracting(question -> question.id().value())
                .isEmpty();
    }

    private static boolean namesAnotherOption(Question question) {
        var article = article(question);
        var mentions = new Mentions(article);
        var shown = question.passages().getFirst().shown();
        var offered = ((Task.Choice) question.task())
                .options().stream().map(Option::key).toList();
        return article.actors().stream()
                .filter(actor -> offered.contains(SourceOptions.key(actor)))
                .anyMatch(actor -> mentions.isIn(shown, actor));
    }

    private static AnnotatedArticle article(Question question) {
        return Rounds.ARTICLES.stream()
                .filter(article -> article.id().equals(question.asked().id().article()))
                .findFirst()
                .orElseThrow();
    }
}
