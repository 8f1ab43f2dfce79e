package app.hearsay.practice;

import app.hearsay.question.Question;
import app.hearsay.round.CheckForms;
import app.hearsay.statement.AnnotatedArticle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The two forms of a check in each language in which there are articles enough for them.
record LanguageForms(Map<Locale, CheckForms> byLanguage) {

    /// @param articles that are kept for checks
    static LanguageForms of(List<AnnotatedArticle> articles) {
        var forms = new HashMap<Locale, CheckForms>();
        articles.stream()
                .collect(Collectors.groupingBy(article -> article.article().language()))
                .forEach((language, some) -> CheckForms.of(some).ifPresent(both -> forms.put(language, both)));
        return new LanguageForms(Map.copyOf(forms));
    }

    boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /// The form of that number in the language of what is answered of the check already, or else in the wanted one if
    /// there is one, or else in another.
    List<Question> form(int number, Collection<Question.Id> answered, Locale wanted) {
        var begun = answered.stream().flatMap(id -> languageOf(id).stream());
        return Stream.of(begun, Stream.of(wanted), byLanguage.keySet().stream())
                .flatMap(languages -> languages)
                .flatMap(language -> Optional.ofNullable(byLanguage.get(language)).stream())
                .findFirst()
                .map(forms -> forms.form(number))
                .orElse(List.of());
    }

    /// In which language a check asks that question, if one does.
    Optional<Locale> languageOf(Question.Id question) {
        return byLanguage.entrySet().stream()
                .filter(forms -> IntStream.range(0, 2)
                        .mapToObj(forms.getValue()::form)
                        .flatMap(List::stream)
                        .anyMatch(asked -> asked.id().equals(question)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
