package app.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class HearsayPropertiesTests {

    @Test
    void hasNoPublicUrlWhereNoneIsSet() {
        assertThat(propertiesWithPublicUrl("").publicUrl()).isEmpty();
    }

    @Test
    void dropsTheSlashAtTheEndOfThePublicUrl() {
        assertThat(propertiesWithPublicUrl("https://hearsay.example.org/").publicUrl())
                .contains(URI.create("https://hearsay.example.org"));
    }

    @Test
    void keepsThePathAndThePortOfThePublicUrl() {
        assertThat(propertiesWithPublicUrl("http://school.example:8080/hearsay").publicUrl())
                .contains(URI.create("http://school.example:8080/hearsay"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hearsay.example.org", "ftp://hearsay.example.org", "https:///x", "https://a.example/?b=c"})
    void rejectsPublicUrlThatIsNoAddressOfTheWeb(String url) {
        assertThatThrownBy(() -> propertiesWithPublicUrl(url))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("hearsay.public-url");
    }

    @Test
    void leavesTheNumberOfSessionsToMemoryUnlessToldOtherwise() {
        assertThat(propertiesWithPublicUrl("").sessions().most()).isEmpty();
        assertThat(propertiesWith("hearsay.sessions.most", "3").sessions().most())
                .contains(3);
    }

    @Test
    void rejectsAnAppThatNobodyCouldEnter() {
        assertThatThrownBy(() -> propertiesWith("hearsay.sessions.most", "0"))
                .rootCause()
                .hasMessageContaining("hearsay.sessions.most");
    }

    private static HearsayProperties propertiesWithPublicUrl(String url) {
        return propertiesWith("hearsay.public-url", url);
    }

    private static HearsayProperties propertiesWith(String name, String value) {
        var source = new MapConfigurationPropertySource(Map.of(name, value));
        return new Binder(source).bindOrCreate("hearsay", HearsayProperties.class);
    }
}
