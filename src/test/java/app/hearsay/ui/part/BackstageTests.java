package app.hearsay.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackstageTests {

    /// So often that the compiler has looked at it, too, which forgets what nobody reads any more.
    private static final int OFTEN = 20_000;

    private final Backstage backstage = new Backstage();

    @Test
    void theStageStandsUntilAllIsMadeAlsoWhenMemoryIsTidied() {
        assertThat(IntStream.range(0, OFTEN).mapToObj(_ -> made(() -> {})).distinct())
                .containsExactly(Locale.GERMAN);
        assertThat(made(System::gc)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void leavesTheWindowThatWasCurrent() {
        var window = new UI();
        UI.setCurrent(window);

        assertThat(made(() -> {})).isEqualTo(Locale.GERMAN);
        assertThat(UI.getCurrent()).isSameAs(window);
        UI.setCurrent(null);
    }

    private Locale made(Runnable meanwhile) {
        Supplier<Locale> making = () -> {
            meanwhile.run();
            return Objects.requireNonNull(UI.getCurrent()).getLocale();
        };
        return backstage.make(Locale.GERMAN, making);
    }
}
