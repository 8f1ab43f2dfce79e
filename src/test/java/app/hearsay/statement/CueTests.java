package app.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTests {

    private static final Article ARTICLE =
            new Article(new Article.Id("a"), Locale.GERMAN, "„Der Zug kommt nicht“, sagte sie, und wies alles zurück.");

    /// The words beside the mark are only what it is found by.
    @ParameterizedTest
    @CsvSource({"„Der Zug, „", "kommt nicht“, “", "kommt, kommt"})
    void lightsTheMarkOfAQuotationAlone(String words, String lit) {
        var cue = new Cue(span(words), Cue.Kind.QUOTATION);

        assertThat(cue.lit(ARTICLE)).extracting(ARTICLE::quote).containsExactly(lit);
    }

    @Test
    void lightsEveryPieceOfAnythingElse() {
        var cue = new Cue(List.of(span("wies"), span("zurück")), Cue.Kind.DENIAL_WORD);

        assertThat(cue.lit(ARTICLE)).extracting(ARTICLE::quote).containsExactly("wies", "zurück");
    }

    private static Span span(String words) {
        int start = ARTICLE.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
