package app.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StripsTests {

    private static final Span SCOPE = new Span(10, 50);

    @Test
    void leavesATextWithoutSpansWhole() {
        assertThat(Strips.cut(SCOPE, List.of())).containsExactly(SCOPE);
    }

    @Test
    void cutsWhereSpansOverlap() {
        assertThat(Strips.cut(SCOPE, List.of(new Span(20, 40), new Span(30, 45))))
                .containsExactly(
                        new Span(10, 20), new Span(20, 30), new Span(30, 40), new Span(40, 45), new Span(45, 50));
    }

    @Test
    void ignoresWhatLiesOutside() {
        assertThat(Strips.cut(SCOPE, List.of(new Span(0, 10), new Span(50, 60), new Span(5, 15))))
                .containsExactly(new Span(10, 15), new Span(15, 50));
    }
}
