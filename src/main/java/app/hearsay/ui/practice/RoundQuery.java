package app.hearsay.ui.practice;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.round.Programme;
import app.hearsay.statement.Key;
import app.hearsay.ui.part.Address;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;

/// What an address of [Address] asks of `/practice` behind its question mark.
record RoundQuery(QueryParameters parameters) {

    /// Whether it means the round finished last, not the current one.
    boolean meansLast() {
        return names(Address.LAST);
    }

    /// What a round is to be about; empty if it leaves that to the learner.
    ///
    /// @param languages that the learner reads
    Optional<Programme.Personal> programme(Catalog catalog, Languages languages) {
        return names(Address.FIRST_STEPS)
                ? Optional.of(new Programme.FirstSteps(languages))
                : ofRule(languages).or(() -> aboutArticle(catalog)).or(() -> aboutStory(catalog));
    }

    private boolean names(String round) {
        return parameters
                .getSingleParameter(Address.ROUND)
                .filter(round::equals)
                .isPresent();
    }

    private Optional<Programme.Personal> ofRule(Languages languages) {
        return parameters
                .getSingleParameter(Address.RULE)
                .flatMap(Address::ruleNamed)
                .map(rule -> new Programme.OfRule(rule, languages));
    }

    private Optional<Programme.Personal> aboutStory(Catalog catalog) {
        return parameters
                .getSingleParameter(Address.STORY)
                .filter(Key::isValid)
                .filter(key -> !catalog.story(key).isEmpty())
                .map(Programme.OneStory::new);
    }

    private Optional<Programme.Personal> aboutArticle(Catalog catalog) {
        return parameters
                .getSingleParameter(Address.ARTICLE)
                .filter(Article.Id::isValid)
                .map(Article.Id::new)
                .filter(id -> catalog.article(id).isPresent())
                .map(Programme.OneArticle::new);
    }
}
