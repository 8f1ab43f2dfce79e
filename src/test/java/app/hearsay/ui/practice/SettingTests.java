package app.hearsay.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTests {

    @ParameterizedTest
    @CsvSource({"on, true, true", "off, false, false", "ON, false, true", "'', false, true", "none, false, true"})
    void followsTheCookieAndOtherwiseItsDefault(String value, boolean confidence, boolean keys) {
        var request = mock(VaadinRequest.class);
        when(request.getCookies())
                .thenReturn(new Cookie[] {new Cookie("hearsay-confidence", value), new Cookie("hearsay-keys", value)});

        assertThat(Setting.CONFIDENCE.isOn(request)).isEqualTo(confidence);
        assertThat(Setting.KEYS.isOn(request)).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({"CONFIDENCE, false", "KEYS, true"})
    void hasADefaultWhereThereIsNoCookie(Setting setting, boolean byDefault) {
        assertThat(setting.isOn(mock(VaadinRequest.class))).isEqualTo(byDefault);
    }
}
