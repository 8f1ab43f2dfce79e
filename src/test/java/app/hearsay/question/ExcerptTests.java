package app.hearsay.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.hearsay.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExcerptTests {

    private final Excerpt excerpt = new Excerpt(List.of(new Span(10, 20), new Span(30, 40)));

    @Test
    void holdsWordsThatStandWhollyInAStretch() {
        assertThat(excerpt.holds(new Span(10, 20))).isTrue();
        assertThat(excerpt.holds(new Span(35, 36))).isTrue();
        assertThat(excerpt.holds(new Span(15, 35))).isFalse();
        assertThat(excerpt.holds(new Span(20, 30))).isFalse();
    }

    @Test
    void touchesWordsOfWhichItShowsSome() {
        assertThat(excerpt.touches(new Span(15, 35))).isTrue();
        assertThat(excerpt.touches(new Span(20, 30))).isFalse();
    }

    @Test
    void isNeverEmptyAndInTheOrderOfTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Excerpt(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Excerpt(List.of(new Span(30, 40), new Span(10, 20))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Excerpt(List.of(new Span(10, 20), new Span(19, 40))));
    }
}
