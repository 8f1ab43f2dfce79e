package app.hearsay.question;

import app.hearsay.question.Text.Template;
import app.hearsay.statement.AnnotatedArticle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "Both share a form: which of the two is a denial?", for a few pairs inside each article and across each two of
/// a language.
final class PairQuestions {

    private static final List<Option> OPTIONS = Arrays.stream(Pair.Key.values())
            .map(key -> new Option(key.name(), Template.of("pair.option." + Wording.lower(key))))
            .toList();

    Stream<Question> questions(List<AnnotatedArticle> articles) {
        var sorted = articles.stream()
                .sorted(Comparator.comparing(AnnotatedArticle::id))
                .toList();
        return sorted.stream()
                .flatMap(one -> sorted.stream()
                        .filter(other -> one.id().compareTo(other.id()) <= 0 && shareLanguage(one, other))
                        .flatMap(other -> PairChoice.between(one, other).stream()))
                .map(PairQuestions::question);
    }

    private static boolean shareLanguage(AnnotatedArticle one, AnnotatedArticle other) {
        return one.article().language().equals(other.article().language());
    }

    private static Question question(Pair pair) {
        boolean inOrder = pair.asked().equals(pair.first().statement());
        return new Question(
                pair.id(),
                QuestionType.PAIR,
                inOrder ? pair.statements() : pair.statements().reversed(),
                passages(pair),
                Template.of(
                        "pair.prompt",
                        Template.of("form." + Wording.lower(pair.form())),
                        Wording.aStatus(pair.wanted())),
                new Task.Choice(OPTIONS, pair.key().name(), Set.of(), false),
                Optional.empty());
    }

    private static List<Passage> passages(Pair pair) {
        var first = pair.first();
        var second = pair.second();
        if (first.article().id().equals(second.article().id())) {
            return Passages.of(first.article(), pair.statements());
        }
        return List.of(
                Passages.of(first.article(), first.statement()), Passages.of(second.article(), second.statement()));
    }
}
