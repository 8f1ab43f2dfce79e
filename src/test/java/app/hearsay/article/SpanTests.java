package app.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTests {

    private static final List<Span> ALL_UP_TO_FIVE = IntStream.range(0, 5)
            .boxed()
            .flatMap(start -> IntStream.rangeClosed(start + 1, 5).mapToObj(end -> new Span(start, end)))
            .toList();

    @ParameterizedTest
    @CsvSource({"-1,1", "1,1", "2,1"})
    void refusesEmptyAndNegative(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end));
    }

    @Test
    void overlapsIffSomeUnitIsShared() {
        forAllPairs((one, other) ->
                assertThat(one.overlaps(other)).isEqualTo(units(one).anyMatch(unit -> holds(other, unit))));
    }

    @Test
    void containsIffEveryUnitIsShared() {
        forAllPairs((one, other) ->
                assertThat(one.contains(other)).isEqualTo(units(other).allMatch(unit -> holds(one, unit))));
    }

    @Test
    void coverIsTheShortestThatContainsBoth() {
        forAllPairs((one, other) -> {
            var cover = one.cover(other);
            assertThat(ALL_UP_TO_FIVE.stream()
                            .filter(span -> span.contains(one) && span.contains(other))
                            .mapToInt(Span::length)
                            .min())
                    .hasValue(cover.length());
            assertThat(cover.contains(one) && cover.contains(other)).isTrue();
        });
    }

    @Test
    void ordersByStartThenByEnd() {
        assertThat(ALL_UP_TO_FIVE.reversed().stream().sorted()).containsExactlyElementsOf(ALL_UP_TO_FIVE);
    }

    private static void forAllPairs(BiConsumer<Span, Span> check) {
        ALL_UP_TO_FIVE.forEach(one -> ALL_UP_TO_FIVE.forEach(other -> check.accept(one, other)));
    }

    private static IntStream units(Span span) {
        return IntStream.range(span.start(), span.end());
    }

    private static boolean holds(Span span, int unit) {
        return span.start() <= unit && unit < span.end();
    }
}
