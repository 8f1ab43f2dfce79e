package app.hearsay.ui.report;

import app.hearsay.report.ClassChecks;
import app.hearsay.result.CheckResult;
import app.hearsay.result.Measured;
import app.hearsay.ui.picture.CheckPicture;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;

/// What the checks of a class measured before and after practice, all learners put together.
final class ReportChecks extends Section {

    private final ClassChecks checks;

    ReportChecks(ClassChecks checks) {
        this.checks = checks;
        addClassNames("panel-card", "report-checks");
        add(
                new H2(getTranslation("report.checks.title")),
                new Paragraph(getTranslation("report.checks.reading", checks.learners())),
                measure("sensitivity", CheckResult::sensitivity, CheckPicture.Scale.SENSITIVITY),
                measure("criterion", CheckResult::criterion, CheckPicture.Scale.CRITERION),
                measure("doubted", CheckResult::doubted, CheckPicture.Scale.SHARE));
    }

    private Div measure(String key, Function<CheckResult, Measured> measure, CheckPicture.Scale scale) {
        var title = getTranslation("check.%s.title".formatted(key));
        var rows = List.of(
                new CheckPicture.Row(getTranslation("report.checks.before"), measure.apply(checks.before())),
                new CheckPicture.Row(getTranslation("report.checks.after"), measure.apply(checks.after())));
        return new Div(new H3(title), new CheckPicture(title, key, rows, scale));
    }
}
