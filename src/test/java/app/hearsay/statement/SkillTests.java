package app.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SkillTests {

    @ParameterizedTest
    @MethodSource("all")
    void isReadBackFromItsCode(Skill skill) {
        assertThat(Skill.parse(skill.code())).contains(skill);
        assertThat(skill.code()).hasSizeLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soll", "CLAIM>CLAIM", "CLAIM>", ">", "CLAIM>DENIAL>CLAIM", "HEARD>CLAIM"})
    void isNotReadFromAnythingElse(String code) {
        assertThat(Skill.parse(code)).isEmpty();
    }

    @Test
    void tellsNothingApartFromItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Skill.TellingApart(Status.CLAIM, Status.CLAIM));
    }

    private static Stream<Skill> all() {
        return Stream.concat(
                Arrays.stream(Rule.values()).map(Skill.Applying::new),
                Arrays.stream(Status.values())
                        .flatMap(expected -> Arrays.stream(Status.values())
                                .filter(chosen -> chosen != expected)
                                .map(chosen -> new Skill.TellingApart(expected, chosen))));
    }
}
