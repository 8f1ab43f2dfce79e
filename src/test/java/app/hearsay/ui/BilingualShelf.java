package app.hearsay.ui;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.catalog.EnglishTexts;
import java.util.HashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The shipped German articles, four English ones, and English ones for checks.
@TestConfiguration
public class BilingualShelf {

    @Bean
    @Primary
    Catalog bilingualShelf() {
        var files = new HashMap<>(EnglishTexts.articles(4));
        files.putAll(EnglishTexts.checks(4));
        return Catalogs.ofGermanAnd(files);
    }
}
