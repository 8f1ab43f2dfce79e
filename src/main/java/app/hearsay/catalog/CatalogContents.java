package app.hearsay.catalog;

import app.hearsay.question.Question;
import app.hearsay.question.generation.QuestionGenerator;
import app.hearsay.statement.AnnotatedArticle;
import java.io.Serializable;
import java.util.List;

/// What a catalogue is made of, and all of it that takes time to make.
///
/// @param articles by id, those among them that are kept for checks
/// @param questions all but those for beginners, by id; none of them is about an article kept for checks
/// @param beginnerQuestions by id
record CatalogContents(List<AnnotatedArticle> articles, List<Question> questions, List<Question> beginnerQuestions)
        implements Serializable {

    CatalogContents {
        articles = List.copyOf(articles);
        questions = List.copyOf(questions);
        beginnerQuestions = List.copyOf(beginnerQuestions);
    }

    /// The articles with all questions that can be made of them.
    ///
    /// @param articles by id
    static CatalogContents of(List<AnnotatedArticle> articles) {
        var played = articles.stream().filter(article -> !article.check()).toList();
        var generator = new QuestionGenerator();
        return new CatalogContents(articles, generator.library(played), generator.generateForBeginners(played));
    }

    /// What is left without the texts by others, of which nobody knows who wrote them.
    CatalogContents invented() {
        return of(articles.stream().filter(AnnotatedArticle::invented).toList());
    }
}
