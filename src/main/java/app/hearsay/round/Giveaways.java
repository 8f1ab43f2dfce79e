package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a question and its feedback give away. Two questions that share a trace do not stand in one round: they
/// are about the same statement, about statements of one sentence, about statements that hang on the same words of
/// attribution, or both ask for the same source.
sealed interface Giveaways {

    /// A statement that is asked about or shown as an option.
    record Of(Statement.Id statement) implements Giveaways {}

    /// Words of an article: a sentence, a cue, the name of a source.
    record Words(Article.Id article, Span span) implements Giveaways {}

    /// Somebody whom the article cites.
    record Voice(Article.Id article, String actor) implements Giveaways {}

    static Set<Giveaways> of(Question question) {
        var traces = new HashSet<Giveaways>();
        question.about().forEach(statement -> traces.add(new Of(statement.id())));
        for (var statement : explained(question)) {
            var article = statement.id().article();
            words(question, statement).forEach(span -> traces.add(new Words(article, span)));
        }
        if (question.type() == QuestionType.SOURCE || question.type() == QuestionType.CHAIN) {
            var asked = question.asked();
            asked.sources()
                    .forEach(source -> traces.add(
                            new Voice(asked.id().article(), source.actor().key())));
        }
        return traces;
    }

    /// The statements of which the answer tells something; of a wrong option for a denial it tells nothing.
    static List<Statement> explained(Question question) {
        return question.type() == QuestionType.DENIED ? question.about().subList(0, 2) : question.about();
    }

    private static Stream<Span> words(Question question, Statement statement) {
        var sentences = question.passages().stream()
                .map(Passage::article)
                .filter(article -> article.id().equals(statement.id().article()))
                .limit(1)
                .map(article -> article.sentencesAround(statement.span()));
        var cues = statement.cues().stream().map(Cue::words);
        var sources = statement.sources().stream().map(Source::words);
        return Stream.of(sentences, cues, sources).flatMap(spans -> spans);
    }
}
