package app.hearsay.ui.report;

import app.hearsay.report.Report;
import app.hearsay.result.Acuity;
import app.hearsay.result.Discrimination;
import app.hearsay.result.Leaning;
import app.hearsay.statement.Status;
import app.hearsay.ui.picture.ConfusionMatrixPicture;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.util.Locale;

/// What the class takes for what, whether it tells kinds apart, and which way its doubt leans.
final class ReportClass extends Div {

    ReportClass(Report report) {
        addClassName("report-class");
        if (report.matrix().total() > 0) {
            add(card(
                    "report.matrix",
                    text("", "report.matrix.reading"),
                    new ConfusionMatrixPicture(report.matrix(), "report.matrix")));
        }
        var doubt = card("report.doubt");
        report.discrimination()
                .ifPresentOrElse(discrimination -> addReading(doubt, discrimination), () -> addMissing(doubt, report));
        add(doubt);
    }

    private void addReading(Section doubt, Discrimination discrimination) {
        var format = NumberFormat.getInstance(getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        doubt.add(
                text("", "report.acuity." + acuity(discrimination)),
                text("", "report.leaning." + key(Leaning.of(discrimination))),
                text(
                        "note",
                        "report.doubt.numbers",
                        signed(format, discrimination.sensitivity()),
                        signed(format, discrimination.measured().from()),
                        signed(format, discrimination.measured().to()),
                        signed(format, discrimination.criterion()),
                        discrimination.signals(),
                        discrimination.noises()));
    }

    /// Nothing is claimed where both guessing and a fair eye would be no surprise.
    private static String acuity(Discrimination discrimination) {
        var measured = discrimination.measured();
        return measured.from() <= 0 && measured.to() >= 1 ? "open" : key(Acuity.of(discrimination));
    }

    private void addMissing(Section doubt, Report report) {
        int own = report.matrix().asked(Status.OWN_ASSERTION);
        doubt.add(text(
                "",
                "report.doubt.too-early",
                Discrimination.FEWEST,
                own,
                report.matrix().total() - own));
    }

    private Section card(String key, com.vaadin.flow.component.Component... content) {
        var card = new Section(new H2(getTranslation(key + ".title")));
        card.addClassName("panel-card");
        card.add(content);
        return card;
    }

    private Paragraph text(String className, String key, Object... arguments) {
        var text = new Paragraph(getTranslation(key, arguments));
        if (!className.isEmpty()) {
            text.addClassName(className);
        }
        return text;
    }

    /// With a minus sign in place of the hyphen that formats use.
    static String signed(NumberFormat format, double value) {
        return format.format(value).replace('-', '\u2212');
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
