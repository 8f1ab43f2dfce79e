package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ModuleTest;
import org.junit.jupiter.api.Test;

@ModuleTest
class CatalogModuleIntegrationTests {

    private final Catalog catalog;

    CatalogModuleIntegrationTests(Catalog catalog) {
        this.catalog = catalog;
    }

    @Test
    void holdsTheShippedArticlesAndTheirQuestions() {
        var question = catalog.questions().getFirst();

        assertThat(catalog.question(question.id())).contains(question);
        assertThat(catalog.find(ArticleQuery.any())).isNotEmpty().isEqualTo(catalog.articles());
    }
}
