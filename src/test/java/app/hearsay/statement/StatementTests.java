package app.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import app.hearsay.article.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementTests {

    @Test
    void isHearsayIfALinkOfItsChainIsOnlyImplied() {
        assertThat(saidBy(Actor.Kind.UNNAMED).isHearsay()).isTrue();
        assertThat(saidBy(Actor.Kind.MEDIUM, Actor.Kind.UNNAMED).isHearsay()).isTrue();
    }

    @Test
    void isNoHearsayIfSomebodySaysItOrTheOutletItself() {
        assertThat(saidBy(Actor.Kind.MEDIUM, Actor.Kind.ANONYMOUS).isHearsay()).isFalse();
        assertThat(saidBy().isHearsay()).isFalse();
    }

    private static Statement saidBy(Actor.Kind... chain) {
        var text = "Das soll so sein";
        var sources = Arrays.stream(chain)
                .map(kind -> new Source(new Actor(kind.name(), kind, new Bilingual("X", "X")), new Span(4, 8)))
                .toList();
        return new Statement(
                new Statement.Id(new Article.Id("x"), "s01"),
                new Span(0, text.length()),
                text,
                sources.isEmpty() ? Voice.OWN : Voice.REPORTED,
                Polarity.AFFIRM,
                Certainty.SETTLED,
                sources,
                false,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                new Bilingual("Wegen „soll“.", "Because of “soll”."),
                List.of());
    }
}
