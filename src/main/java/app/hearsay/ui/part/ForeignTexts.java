package app.hearsay.ui.part;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.ListFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells those who read the app in one language that the texts, or some of them, are in another: once, where they meet
/// them first.
public final class ForeignTexts extends Paragraph {

    private ForeignTexts(String words) {
        super(words);
        addClassName("foreign-texts");
    }

    /// About the articles of the library that are in these languages.
    ///
    /// @return empty if all of them are in the reader's
    public static Optional<ForeignTexts> note(Catalog catalog, Languages languages, Locale reader) {
        return note(
                catalog.articles().stream()
                        .map(AnnotatedArticle::article)
                        .filter(article -> languages.include(article.language())),
                reader);
    }

    /// About what these questions show.
    ///
    /// @return empty if all of it is in the reader's language
    public static Optional<ForeignTexts> note(Catalog catalog, List<Question.Id> questions, Locale reader) {
        return note(
                questions.stream()
                        .flatMap(id -> catalog.question(id).stream())
                        .flatMap(question -> question.passages().stream())
                        .map(Passage::article),
                reader);
    }

    /// @return empty if all articles are in the reader's language
    public static Optional<ForeignTexts> note(Stream<Article> articles, Locale reader) {
        return words(articles.map(Article::language).toList(), reader).map(ForeignTexts::new);
    }

    static Optional<String> words(Collection<Locale> languages, Locale reader) {
        var foreign = languages.stream()
                .filter(language -> !speaks(reader, language))
                .map(language -> language.getDisplayLanguage(reader))
                .distinct()
                .sorted()
                .toList();
        if (foreign.isEmpty()) {
            return Optional.empty();
        }
        var names = ListFormat.getInstance(reader, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(foreign);
        boolean some = languages.stream().anyMatch(language -> speaks(reader, language));
        return Optional.of(I18NProvider.translate(reader, some ? "texts.some" : "texts.all", names));
    }

    private static boolean speaks(Locale reader, Locale language) {
        return language.getLanguage().equals(reader.getLanguage());
    }
}
