package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.question.Grade;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Questions for those who have been asked others.
record Continuation(Catalog catalog) {

    private static final History.Last LATELY = new History.Last(new Grade(1, Grade.Verdict.RIGHT), 0);

    /// @return fewer than wanted where there are no more
    List<Question> compose(Programme.Continued programme, long seed) {
        var asked = Set.copyOf(programme.asked());
        var fresh = catalog.questionsAbout(texts(programme)).stream()
                .filter(question -> !asked.contains(question.id()))
                .toList();
        var history = new History(asked.stream().collect(Collectors.toMap(Function.identity(), _ -> LATELY)));
        return new ClassRounds(fresh).compose(seed, history, programme.count());
    }

    private Set<Article.Id> texts(Programme.Continued programme) {
        var seen = programme.asked().stream()
                .flatMap(id -> catalog.question(id).stream())
                .flatMap(question -> question.passages().stream())
                .map(Passage::article)
                .collect(Collectors.toSet());
        return programme.sameTexts()
                ? seen.stream().map(Article::id).collect(Collectors.toSet())
                : catalog.articles(Selection.ALL.in(
                        new Languages(seen.stream().map(Article::language).collect(Collectors.toSet()))));
    }
}
