package app.hearsay.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerTests {

    @Test
    void aHouseholdIsOneAddress() {
        assertThat(new Caller("a", "2001:db8:1:2:3:4:5:6").address())
                .isEqualTo(new Caller("b", "2001:db8:1:2::7").address())
                .isNotEqualTo(new Caller("b", "2001:db8:1:3::7").address());
    }

    @Test
    void otherAddressesStandForThemselves() {
        assertThat(new Caller("a", "203.0.113.7").address()).isEqualTo("203.0.113.7");
        assertThat(new Caller("a", "a test").address()).isEqualTo("a test");
    }
}
