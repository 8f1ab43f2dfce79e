package app.hearsay.question.generation;

import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The statements of an article by the forms that are in them, for an article is paired with several.
final class FormIndex {

    private final AnnotatedArticle article;
    private final Map<SharedForm, List<Pair.Member>> members;

    FormIndex(AnnotatedArticle article) {
        this.article = article;
        this.members = Arrays.stream(SharedForm.values())
                .collect(Collectors.toMap(
                        Function.identity(), this::find, (one, _) -> one, () -> new EnumMap<>(SharedForm.class)));
    }

    AnnotatedArticle article() {
        return article;
    }

    /// In the order of the text.
    List<Pair.Member> members(SharedForm form) {
        return Objects.requireNonNull(members.get(form));
    }

    private List<Pair.Member> find(SharedForm form) {
        return QuestionSource.ordinary(article).stream()
                .filter(statement -> form.isIn(article.article(), statement))
                .filter(statement -> Marks.of(article.article(), statement).size() == 1)
                .flatMap(statement -> member(form, statement).stream())
                .toList();
    }

    private Optional<Pair.Member> member(SharedForm form, Statement statement) {
        var passage = Passages.compared(article, statement);
        return form.reading(statement)
                .filter(_ -> form.showsItself(article, statement, passage))
                .map(reading -> new Pair.Member(article, statement, reading, Passages.look(passage)));
    }
}
