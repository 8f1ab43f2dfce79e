package app.hearsay.ui.check;

import app.hearsay.practice.CheckMoment;
import app.hearsay.question.Wording;
import app.hearsay.result.CheckResult;
import app.hearsay.result.Measured;
import app.hearsay.ui.picture.CheckPicture;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What checks have measured, in plain words with a picture, before and after. Empty before the first.
final class CheckResults extends Div {

    private final List<CheckResult> results;
    private final List<String> names = new ArrayList<>();

    /// @param byMoment in their order
    CheckResults(Map<CheckMoment, CheckResult> byMoment) {
        this.results = List.copyOf(byMoment.values());
        byMoment.keySet().forEach(moment -> names.add(getTranslation("check.when." + Wording.lower(moment))));
        addClassName("check-results");
        if (results.isEmpty()) {
            return;
        }
        add(
                right(results.getLast()),
                card(
                        "sensitivity",
                        change(CheckResult::sensitivity),
                        CheckResult::sensitivity,
                        CheckPicture.Scale.SENSITIVITY),
                card(
                        "criterion",
                        leaning(results.getLast().criterion()),
                        CheckResult::criterion,
                        CheckPicture.Scale.CRITERION),
                card("doubted", doubted(), CheckResult::doubted, CheckPicture.Scale.SHARE),
                new Paragraph(getTranslation("check.picture.reading")),
                numbers());
    }

    private Section card(
            String key, String reading, Function<CheckResult, Measured> measure, CheckPicture.Scale scale) {
        var title = getTranslation("check.%s.title".formatted(key));
        var rows = new ArrayList<CheckPicture.Row>();
        for (int i = 0; i < results.size(); i++) {
            rows.add(new CheckPicture.Row(names.get(i), measure.apply(results.get(i))));
        }
        var card = new Section(new H2(title), new Paragraph(reading), new CheckPicture(title, key, rows, scale));
        card.addClassName("panel-card");
        return card;
    }

    private Paragraph right(CheckResult last) {
        return new Paragraph(getTranslation("check.right", last.right(), last.answers()));
    }

    /// Whether it became more, as far as that can be said.
    private String change(Function<CheckResult, Measured> measure) {
        if (results.size() == 1) {
            return getTranslation("check.first");
        }
        var change = measure.apply(results.getLast()).minus(measure.apply(results.getFirst()));
        if (change.isWithinChance()) {
            return getTranslation("check.change.none");
        }
        var direction = change.value() > 0 ? "better" : "worse";
        return getTranslation("check.change.%s.%s".formatted(direction, change.isBeyondDoubt() ? "sure" : "likely"));
    }

    /// Only where the picture, too, shows the whole interval on one side.
    private String leaning(Measured criterion) {
        if (!criterion.isBeyondDoubt()) {
            return getTranslation("check.criterion.none");
        }
        return getTranslation(criterion.value() < 0 ? "check.criterion.others" : "check.criterion.newsroom");
    }

    private String doubted() {
        var first = results.getFirst();
        var last = results.getLast();
        return results.size() == 1
                ? getTranslation("check.doubted.one", last.doubts(), last.own())
                : getTranslation("check.doubted.two", first.doubts(), first.own(), last.doubts(), last.own());
    }

    /// For those who want them.
    private NativeDetails numbers() {
        var format = NumberFormat.getInstance(getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        var lines = new Div();
        for (int i = 0; i < results.size(); i++) {
            var result = results.get(i);
            lines.add(new Paragraph(getTranslation(
                    "check.numbers.line",
                    names.get(i),
                    CheckPicture.signed(format, result.sensitivity().value()),
                    format.format(result.sensitivity().error()),
                    CheckPicture.signed(format, result.criterion().value()),
                    format.format(result.criterion().error()))));
        }
        var details = new NativeDetails(getTranslation("curious.numbers"), lines);
        details.addClassName("curious");
        return details;
    }
}
