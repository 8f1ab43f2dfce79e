package app.hearsay.question.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.feedback.Signals;
import app.hearsay.round.Rounds;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Denies;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import app.hearsay.statement.WordList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What two passages that share a form must show, so that a reader can tell which is which.
final class PairQuestionsTests {

    /// In words that are passed on, "würde" alone is only speech rendered.
    @Test
    void comparesReportedConditionsOnlyWhereTheConditionIsSaid() {
        assertThat(pairs("wuerde"))
                .map(Question::asked)
                .filteredOn(statement -> statement.voice() == Voice.REPORTED)
                .allMatch(statement -> statement.cues().stream().anyMatch(cue -> cue.kind() == Cue.Kind.CONDITIONAL));
    }

    /// "Not" alone denies nothing unless one sees what it answers.
    @Test
    void comparesOnlyDenialsThatShowThemselves() {
        assertThat(pairs("negation"))
                .filteredOn(question -> question.asked().status() == Status.DENIAL)
                .isNotEmpty()
                .filteredOn(question -> !rejects(question) && !showsWhatIsDenied(question))
                .extracting(question -> question.id().value())
                .isEmpty();
        assertThat(pairs("negation"))
                .flatMap(Question::about)
                .noneMatch(statement -> statement.rules().contains(HardCase.DENIAL_WITHOUT_SIGN));
    }

    private static boolean rejects(Question question) {
        var article = Signals.article(question, question.asked());
        return question.asked().cues().stream().anyMatch(cue -> rejects(article, cue));
    }

    private static boolean rejects(Article article, Cue cue) {
        var words = cue.quoted(article);
        return switch (cue.kind()) {
            case DENIAL_WORD -> !WordList.BARE_NEGATION.is(article.language(), words);
            case REPORTING_VERB -> WordList.COUNTER.is(article.language(), words);
            default -> false;
        };
    }

    private static boolean showsWhatIsDenied(Question question) {
        Statement denial = question.asked();
        var targets = Rounds.ARTICLES.stream()
                .filter(article -> article.id().equals(denial.id().article()))
                .flatMap(article ->
                        denial.denies().stream().map(Denies::target).flatMap(id -> article.statement(id).stream()))
                .toList();
        return question.passages().stream()
                .filter(passage -> passage.article().id().equals(denial.id().article()))
                .anyMatch(passage ->
                        targets.stream().anyMatch(target -> passage.excerpt().holds(target.span())));
    }

    private static Stream<Question> pairs(String form) {
        return Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.PAIR)
                .filter(question -> question.id().value().endsWith(":" + form));
    }
}
