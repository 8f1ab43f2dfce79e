package app.hearsay.ui.article;

import app.hearsay.article.Readability;
import app.hearsay.catalog.ArticleQuery;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.statement.TextKind;
import app.hearsay.statement.Topic;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A query as the part of an address behind its question mark, such as `q=wasser&topic=nature&level=2`.
final class QueryAddress {

    private static final String WORDS = "q";
    private static final String TOPIC = "topic";
    private static final String LEVEL = "level";
    private static final String KIND = "kind";
    private static final String LANGUAGE = "language";
    private static final String READING = "reading";
    private static final String EVERY = "all";

    private QueryAddress() {}

    /// Reads an address; what it does not know counts as not there.
    ///
    /// @param usual the languages that are meant where the address names none
    static ArticleQuery read(QueryParameters address, Languages usual) {
        var levels = Set.copyOf(address.getParameters(LEVEL));
        return new ArticleQuery(
                address.getSingleParameter(WORDS).orElse(""),
                new Selection(
                        named(address, TOPIC, Topic.values()),
                        ArticleFilter.LEVELS.stream()
                                .filter(level -> levels.contains(level.toString()))
                                .collect(Collectors.toSet()),
                        address.getSingleParameter(LANGUAGE)
                                .flatMap(QueryAddress::languages)
                                .orElse(usual)),
                named(address, KIND, TextKind.values()),
                named(address, READING, Readability.Ease.values()));
    }

    /// @param usual the languages that an address which names none is read with
    static QueryParameters write(ArticleQuery query, Languages usual) {
        var address = new LinkedHashMap<String, List<String>>();
        if (!query.words().isBlank()) {
            address.put(WORDS, List.of(query.words().strip()));
        }
        var selection = query.selection();
        address.put(TOPIC, words(selection.topics()));
        address.put(
                LEVEL, selection.levels().stream().sorted().map(String::valueOf).toList());
        address.put(
                LANGUAGE,
                selection.languages().equals(usual)
                        ? List.of()
                        : List.of(
                                selection.languages().isAny()
                                        ? EVERY
                                        : selection.languages().code()));
        address.put(KIND, words(query.kinds()));
        address.put(READING, words(query.eases()));
        address.values().removeIf(List::isEmpty);
        return new QueryParameters(address);
    }

    private static Optional<Languages> languages(String code) {
        return code.equals(EVERY) ? Optional.of(Languages.ANY) : Languages.parse(code);
    }

    private static <E extends Enum<E>> Set<E> named(QueryParameters address, String name, E[] constants) {
        var words = Set.copyOf(address.getParameters(name));
        return Arrays.stream(constants)
                .filter(constant -> words.contains(word(constant)))
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> List<String> words(Set<E> constants) {
        return constants.stream().sorted().map(QueryAddress::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
