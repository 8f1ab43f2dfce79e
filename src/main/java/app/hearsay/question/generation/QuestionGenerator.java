package app.hearsay.question.generation;

import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes every question that annotated articles yield. Thread-safe.
///
/// The questions of an article, and those that compare two articles, stay the same whatever other articles come
/// along.
public final class QuestionGenerator {

    private static final List<QuestionSource> OF_ONE_ARTICLE = List.of(
            new StatusQuestions(),
            new CueQuestions(),
            new SourceQuestions(),
            new ChainQuestions(),
            new DeniedQuestions(),
            new CertaintyQuestions(),
            new OwnVoiceQuestions(),
            new HeadlineQuestions(),
            new DebateQuestions());

    /// Those of first steps only, whose answers are not the four statuses.
    ///
    /// @return sorted by id; no id occurs twice, nor among those of [#generate(List)]
    public List<Question> generateForBeginners(List<AnnotatedArticle> articles) {
        var source = new BeginnerQuestions();
        return articles.stream()
                .flatMap(source::questions)
                .sorted(Comparator.comparing(Question::id))
                .toList();
    }

    /// Those alone that ask for one of the four statuses.
    ///
    /// @return in the order of the articles and their texts
    public List<Question> statusQuestions(List<AnnotatedArticle> articles) {
        var source = new StatusQuestions();
        return articles.stream().flatMap(source::questions).toList();
    }

    /// Those of [#generate] and those of the sentences that are turned round, which belong to no article, in the
    /// languages of the articles.
    ///
    /// @param articles each of them once
    /// @return sorted by id; no id occurs twice
    public List<Question> library(List<AnnotatedArticle> articles) {
        var languages =
                articles.stream().map(article -> article.article().language()).collect(Collectors.toUnmodifiableSet());
        var turned = new TurnedQuestions()
                .questions()
                .filter(question -> question.passages().stream()
                        .allMatch(
                                passage -> languages.contains(passage.article().language())));
        return Stream.concat(generate(articles).stream(), turned)
                .sorted(Comparator.comparing(Question::id))
                .toList();
    }

    /// @param articles each of them once
    /// @return sorted by id; no id occurs twice
    public List<Question> generate(List<AnnotatedArticle> articles) {
        var ofOne = articles.stream()
                .flatMap(article -> OF_ONE_ARTICLE.stream().flatMap(source -> source.questions(article)));
        return Stream.concat(ofOne, new PairQuestions().questions(articles))
                .sorted(Comparator.comparing(Question::id))
                .toList();
    }
}
