package app.hearsay.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class HtmlTests {

    @Test
    void addsNoBlanks() {
        var component = new Div(new Div(new Paragraph("ohne")), new Span("Zwischen"), new Span("raum"));

        assertThat(Html.of(component))
                .isEqualTo("<div><div><p>ohne</p></div><span>Zwischen</span><span>raum</span></div>");
    }

    @Test
    void escapesEveryText() {
        var paragraph = new Paragraph("<b> & \"so\"");
        paragraph.getElement().setAttribute("title", "\"<b>");

        assertThat(Html.of(paragraph)).isEqualTo("<p title=\"&quot;&lt;b&gt;\">&lt;b&gt; &amp; \"so\"</p>");
    }
}
