package app.hearsay.ui.part;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.question.Question;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Sentences of the library that show a rule, except those whose solutions their reader must not see yet (see
/// [Suspense]).
@Component
public final class LibraryCases {

    private final Catalog catalog;
    private final Suspense suspense;

    /// Those that one reader may see.
    public record Open(Catalog catalog, Set<Article.Id> waiting) {

        public Open {
            waiting = Set.copyOf(waiting);
        }

        /// Whether the article does not wait.
        public boolean shows(Article.Id article) {
            return !waiting.contains(article);
        }

        private boolean shows(Article.Id article, Locale text) {
            return shows(article)
                    && catalog.article(article)
                            .filter(found -> found.article().language().equals(text))
                            .isPresent();
        }

        /// Whether none of the question's articles waits.
        public boolean shows(Question question) {
            return question.passages().stream()
                    .allMatch(passage -> shows(passage.article().id()));
        }

        /// Those that show the rule most clearly: one of each status that it can lead to, then of different articles
        /// as long as there are any.
        ///
        /// @param text the language that they are in
        public List<Statement> of(Rule rule, Locale text, int most) {
            var open = catalog.cases(rule).stream()
                    .filter(statement -> shows(statement.id().article(), text))
                    .toList();
            var articles = new HashSet<Article.Id>();
            var first = open.stream()
                    .filter(statement -> articles.add(statement.id().article()))
                    .toList();
            var statuses = EnumSet.noneOf(Status.class);
            var each = open.stream()
                    .filter(statement -> statuses.add(statement.status()))
                    .toList();
            return Stream.of(each, first, open)
                    .flatMap(List::stream)
                    .distinct()
                    .limit(most)
                    .toList();
        }
    }

    LibraryCases(Catalog catalog, Suspense suspense) {
        this.catalog = catalog;
        this.suspense = suspense;
    }

    /// Those that the current window's visitor may see now.
    public Open open() {
        return new Open(catalog, suspense.articles());
    }
}
