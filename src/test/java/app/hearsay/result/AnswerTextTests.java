package app.hearsay.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hearsay.question.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTests {

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(new Answer.Choice("CLAIM"), "choice CLAIM"),
                Arguments.of(new Answer.Choice("100 % sure %20"), "choice 100%20%25%20sure%20%2520"),
                Arguments.of(new Answer.Choice(""), "choice "),
                Arguments.of(new Answer.Marking(new TreeSet<>()), "marking"),
                Arguments.of(new Answer.Marking(new TreeSet<>(List.of(7, 1, 4))), "marking 1 4 7"),
                Arguments.of(new Answer.Ordering(List.of()), "ordering"),
                Arguments.of(new Answer.Ordering(List.of("s03", "s01")), "ordering s03 s01"),
                Arguments.of(new Answer.Selection(Set.of("SOURCE", "DOUBT")), "selection DOUBT SOURCE"),
                Arguments.of(new Answer.Sorting(Map.of()), "sorting"),
                Arguments.of(
                        new Answer.Sorting(Map.of("s03", "OPEN", "s01", "a = b")), "sorting s01=a%20%3D%20b s03=OPEN"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void readsWellAndBackAgain(Answer answer, String text) {
        assertThat(AnswerText.of(answer)).isEqualTo(text);
        assertThat(AnswerText.parse(text)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "choice",
                "choice a b",
                "marking x",
                "guess 4",
                "sorting s01",
                "sorting a=b=c",
                "sorting a=b a=c"
            })
    void isNotReadFromAnythingElse(String text) {
        assertThatThrownBy(() -> AnswerText.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
