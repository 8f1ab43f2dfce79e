package app.hearsay.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.round.Composer;
import app.hearsay.round.LessonPace;
import app.hearsay.round.LessonTimes;
import app.hearsay.round.Programme;
import app.hearsay.ui.setup.LengthFields.Preset;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LengthFieldsTests {

    private static final Catalog CATALOG = Catalogs.shipped();
    private static final LessonTimes TIMES = new LessonTimes(CATALOG, new Composer(CATALOG));

    @Test
    void everyPresetFitsIntoItsLessonAndFillsMostOfIt() {
        for (var language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            var all = CATALOG.articles(Selection.ALL.in(Languages.of(language)));
            assertThat(Preset.ALL).extracting(Preset::minutes).containsExactly(20, 40, 90);
            assertThat(Preset.ALL).allSatisfy(preset -> {
                var pace = new LessonPace(language, Optional.empty(), Duration.ofSeconds(preset.talk()));
                var time = TIMES.of(new Programme.Mixed(all, preset.count()), pace);

                assertThat(time.time().toMinutes() * 100 / preset.minutes()).isBetween(80L, 100L);
                assertThat(SetupForm.COUNTS).contains(preset.count());
                assertThat(SetupForm.TALKS).contains(preset.talk());
            });
        }
    }
}
