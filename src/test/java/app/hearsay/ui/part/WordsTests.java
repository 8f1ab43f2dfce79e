package app.hearsay.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Text;
import app.hearsay.question.Text.Quoted;
import app.hearsay.question.Text.Template;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void marksQuotedWordsAndNotTheAppsOwn() {
        var quote = Template.of("quote", new Quoted("niemand", Locale.GERMAN));
        var text = new Text.Sequence(List.of(Template.of("signal.none.own"), quote), " ");

        assertThat(Html.of(new Words(text, Locale.GERMAN)))
                .endsWith("niemand anderes. „<span lang=\"de\" translate=\"no\">niemand</span>“</span>");
    }

    @Test
    void marksWordsThatStandWithoutMarks() {
        assertThat(Html.of(new Words(new Quoted("Es regnet", Locale.GERMAN), Locale.ENGLISH)))
                .contains("<span lang=\"de\" translate=\"no\">Es regnet</span>");
    }
}
