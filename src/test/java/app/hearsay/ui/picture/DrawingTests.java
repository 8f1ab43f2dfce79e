package app.hearsay.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.statement.Status;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DrawingTests {

    @Test
    void namesAndDescribesThePicture() {
        var svg = new Drawing("curve", 320, 190, "Dein Anteil", "Am Anfang 35 %, zuletzt 70 %.").toSvg();

        assertThat(svg)
                .startsWith("<svg class='curve' viewBox='0 0 320 190' role='img'>")
                .contains("<title>Dein Anteil</title>", "<desc>Am Anfang 35 %, zuletzt 70 %.</desc>")
                .endsWith("</svg>");
    }

    @Test
    void escapesWords() {
        var svg = new Drawing("c", 1, 1, "<b>", "a & b")
                .text("x", 1, 2, "<script>'")
                .toSvg();

        assertThat(svg).contains("<title>&lt;b&gt;</title>", "a &amp; b", "&lt;script&gt;&#39;</text>");
    }

    @Test
    void writesNumbersWithPointsInEveryLanguage() {
        assertThat(Drawing.number(2.25)).isEqualTo("2.3");
        assertThat(new Drawing("c", 1, 1, "t", "d").text("a", 1.5, 2, "w").toSvg())
                .contains("x='1.5' y='2.0'");
    }

    @Test
    void givesEveryStatusAnIconAndAClassOfItsOwn() {
        assertThat(Arrays.stream(Status.values()).map(StatusStyle::icon)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Status.values()).map(StatusStyle::cssClass)).doesNotHaveDuplicates();
    }
}
