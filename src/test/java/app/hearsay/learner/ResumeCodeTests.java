package app.hearsay.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeCodeTests {

    private static final ResumeCode CODE = new ResumeCode("7K1M0QXW4RTZ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K1M0QXW4RTZ",
                "7K1M-0QXW-4RTZ",
                " 7k1m 0qxw 4rtz ",
                "7KIM–OQXW–4RTZ",
                "7klm.oqxw.4rtz",
                "7\u00A0K1M0QXW4RTZ"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(ResumeCode.parse(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K1M-0QXW-4RT", "7K1M-0QXW-4RTZ5", "7K1M-0QXW-4RTU", "7K1M-0QXW-4RT!", "ＡＢＣＤＡＢＣＤＡＢＣＤ"})
    void isNotReadFromAnythingElse(String typed) {
        assertThat(ResumeCode.parse(typed)).isEmpty();
    }

    @Test
    void isNotReadFromALongText() {
        assertThat(ResumeCode.parse("-".repeat(1_000_000) + CODE.value())).isEmpty();
    }

    @RepeatedTest(100)
    void isReadBackFromItsGroups() {
        var code = ResumeCode.random(new SecureRandom());

        assertThat(code.display()).matches("\\w{4}-\\w{4}-\\w{4}").doesNotContainPattern("[ILOU]");
        assertThat(ResumeCode.parse(code.display())).contains(code);
    }

    @Test
    void hidesItsValueFromLogs() {
        assertThat(CODE.toString()).doesNotContain(CODE.value());
    }
}
