package app.hearsay.ui.article;

import app.hearsay.catalog.ArticleQuery;
import app.hearsay.statement.Topic;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A query as the part of an address behind its question mark, such as `q=wasser&topic=nature&level=2`.
final class QueryAddress {

    private static final String WORDS = "q";
    private static final String TOPIC = "topic";
    private static final String LEVEL = "level";

    private QueryAddress() {}

    /// Reads an address; what it does not know counts as not there.
    static ArticleQuery read(QueryParameters address) {
        var topics = Set.copyOf(address.getParameters(TOPIC));
        var levels = Set.copyOf(address.getParameters(LEVEL));
        return new ArticleQuery(
                address.getSingleParameter(WORDS).orElse(""),
                Arrays.stream(Topic.values())
                        .filter(topic -> topics.contains(word(topic)))
                        .collect(Collectors.toSet()),
                ArticleFilter.LEVELS.stream()
                        .filter(level -> levels.contains(level.toString()))
                        .collect(Collectors.toSet()));
    }

    static QueryParameters write(ArticleQuery query) {
        var address = new LinkedHashMap<String, List<String>>();
        if (!query.words().isBlank()) {
            address.put(WORDS, List.of(query.words().strip()));
        }
        address.put(
                TOPIC, query.topics().stream().sorted().map(QueryAddress::word).toList());
        address.put(LEVEL, query.levels().stream().sorted().map(String::valueOf).toList());
        address.values().removeIf(List::isEmpty);
        return new QueryParameters(address);
    }

    private static String word(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }
}
