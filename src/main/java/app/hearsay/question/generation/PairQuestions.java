package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.question.Option;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.AnnotatedArticle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "Both share a form that means two things: which is which?", for a few pairs inside each article and between
/// partners of one language. A lot of theirs alone makes two articles partners for a form, so that a new article leaves
/// all pairs as they are.
///
/// See decisions 0067, 0085, 0089 and 0091.
final class PairQuestions {

    Stream<Question> questions(List<AnnotatedArticle> articles) {
        var forms = articles.stream().map(FormIndex::new).toList();
        return forms.stream()
                .flatMap(one ->
                        Stream.concat(Stream.of(one), partners(one, forms)).map(other -> inOrder(one, other)))
                .distinct()
                .flatMap(both -> PairChoice.between(both.getFirst(), both.getLast()).stream())
                .map(PairQuestions::question);
    }

    private static Stream<FormIndex> partners(FormIndex one, List<FormIndex> articles) {
        return articles.stream()
                .filter(other -> !id(other).equals(id(one)) && shareLanguage(one, other))
                .filter(other -> Stream.of(SharedForm.values()).anyMatch(form -> form.isCompared(one, other)));
    }

    private static List<FormIndex> inOrder(FormIndex one, FormIndex other) {
        return id(one).compareTo(id(other)) <= 0 ? List.of(one, other) : List.of(other, one);
    }

    private static boolean shareLanguage(FormIndex one, FormIndex other) {
        return one.article()
                .article()
                .language()
                .equals(other.article().article().language());
    }

    private static Article.Id id(FormIndex forms) {
        return forms.article().id();
    }

    private static Question question(Pair pair) {
        boolean inOrder = pair.asked().equals(pair.first().statement());
        return new Question(
                pair.id(),
                QuestionType.PAIR,
                inOrder ? pair.statements() : pair.statements().reversed(),
                passages(pair),
                Template.about(
                        pair.first().article().article().language(), "pair.prompt." + Wording.lower(pair.form())),
                new Task.Choice(options(pair.form()), pair.key().name(), Set.of(), false),
                Optional.empty());
    }

    private static List<Option> options(SharedForm form) {
        return Arrays.stream(Pair.Key.values())
                .map(key -> new Option(
                        key.name(),
                        Template.of("pair.option.%s.%s".formatted(Wording.lower(form), Wording.lower(key)))))
                .toList();
    }

    private static List<Passage> passages(Pair pair) {
        var first = pair.first();
        var second = pair.second();
        if (first.article().id().equals(second.article().id())) {
            return Passages.of(first.article(), pair.statements());
        }
        return Passages.level(
                Passages.compared(first.article(), first.statement()),
                Passages.compared(second.article(), second.statement()));
    }
}
