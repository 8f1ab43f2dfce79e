package app.hearsay.ui.setup;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.game.NameRule;
import app.hearsay.game.Teams;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.TextLanguages;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is chosen already when the form of a new room is opened: what the address says, read strictly, and for all else
/// the usual. Used by one thread.
///
/// See decision 0111.
final class Proposal {

    private final Catalog catalog;
    private final Locale reader;
    private final Map<String, List<String>> address;
    private final Map<String, List<String>> said = new HashMap<>();
    private boolean understood = true;

    private Proposal(QueryParameters address, Catalog catalog, Locale reader) {
        this.catalog = catalog;
        this.reader = reader;
        this.address = address.getParameters();
    }

    /// @param understood whether the address held nothing that is unknown or out of bounds
    record Read(SetupForm form, boolean understood) {}

    static Read read(QueryParameters address, Catalog catalog, Locale reader) {
        return new Proposal(address, catalog, reader).read();
    }

    /// Everything in the language of the reader.
    static SetupForm usual(Catalog catalog, Locale reader) {
        return read(QueryParameters.empty(), catalog, reader).form();
    }

    private Read read() {
        var named = named();
        var texts = texts(named);
        said.put("language", List.of(reader.getLanguage()));
        said.put("options", SetupForm.USUAL_OPTIONS);
        address.forEach((field, values) -> {
            if (accepts(field, values)) {
                said.put(field, values);
            } else if (!field.equals(Address.ARTICLE)
                    && !field.equals(Address.STORY)
                    && !field.equals(SetupAddress.WITHOUT)) {
                understood = false;
            }
        });
        var form = SetupForm.of(field -> said.getOrDefault(field, List.of())).about(articles(named, texts), texts);
        return new Read(form, understood);
    }

    /// Whether a field may say so.
    private boolean accepts(String field, List<String> values) {
        if (field.equals("options")) {
            return values.equals(List.of(SetupAddress.NONE))
                    || SetupForm.OPTIONS.containsAll(values)
                            && Set.copyOf(values).size() == values.size();
        }
        return values.size() == 1 && values(field).contains(values.getFirst());
    }

    /// Of the fields that say one thing.
    private Set<String> values(String field) {
        return switch (field) {
            case "language" -> Set.of("de", "en");
            case SetupForm.TEXTS ->
                TextLanguages.offered(catalog.languages()).stream()
                        .map(Languages::code)
                        .collect(Collectors.toSet());
            case "material" -> Set.of("mixed", SetupForm.FIRST_STEPS);
            case "count" -> words(SetupForm.COUNTS.stream());
            case "talk" -> words(SetupForm.TALKS.stream());
            case "clock" -> words(Stream.concat(Stream.of(0), SetupForm.SECONDS.stream()));
            case "teams" ->
                words(Stream.concat(
                        Stream.of(0),
                        IntStream.rangeClosed(Teams.FEWEST, Teams.MOST).boxed()));
            case "dealing" -> Set.of("dealt", "chosen");
            case "names" ->
                Arrays.stream(NameRule.values()).map(SetupAddress::word).collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    private static Set<String> words(Stream<Integer> numbers) {
        return numbers.map(String::valueOf).collect(Collectors.toSet());
    }

    /// The texts that the address names.
    private List<AnnotatedArticle> named() {
        var stories = good(Address.STORY, key -> !catalog.story(key).isEmpty());
        return Stream.concat(
                        stories.flatMap(key -> catalog.story(key).stream()),
                        known(Address.ARTICLE).flatMap(id -> catalog.article(id).stream()))
                .toList();
    }

    private Stream<Article.Id> known(String field) {
        return good(
                        field,
                        id -> Article.Id.isValid(id)
                                && catalog.article(new Article.Id(id)).isPresent())
                .map(Article.Id::new);
    }

    /// Those that are good; notes whether there are others.
    private Stream<String> good(String field, Predicate<String> isGood) {
        var values = address.getOrDefault(field, List.of());
        understood &= values.stream().allMatch(isGood);
        return values.stream().filter(isGood);
    }

    /// The language that is asked for, else that of the texts that are named, else the reader's.
    private Languages texts(List<AnnotatedArticle> named) {
        var asked = address.getOrDefault(SetupForm.TEXTS, List.of());
        if (accepts(SetupForm.TEXTS, asked)) {
            return Languages.parse(asked.getFirst()).orElse(Languages.ANY).among(catalog.languages());
        }
        var spoken = named.isEmpty()
                ? Languages.of(reader)
                : new Languages(named.stream()
                        .map(article -> article.article().language())
                        .collect(Collectors.toSet()));
        return spoken.among(catalog.languages());
    }

    private Set<Article.Id> articles(List<AnnotatedArticle> named, Languages texts) {
        var all = SetupForm.articles(texts, catalog);
        var chosen = named.stream().map(AnnotatedArticle::id).collect(Collectors.toSet());
        understood &= all.containsAll(chosen);
        chosen.retainAll(all);
        var without = known(SetupAddress.WITHOUT).collect(Collectors.toSet());
        understood &= all.containsAll(without) && (named.isEmpty() || without.isEmpty());
        if (!chosen.isEmpty()) {
            return chosen;
        }
        var rest = new HashSet<>(all);
        rest.removeAll(without);
        understood &= !rest.isEmpty();
        return rest.isEmpty() ? all : rest;
    }
}
