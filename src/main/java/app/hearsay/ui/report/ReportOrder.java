package app.hearsay.ui.report;

import app.hearsay.report.Report;
import app.hearsay.ui.part.Verbatim;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// All questions, the one to discuss first on top; each leads to what the class answered.
final class ReportOrder extends Section {

    private final NumberFormat percent = NumberFormat.getPercentInstance(getLocale());

    ReportOrder(Report report) {
        addClassNames("panel-card", "report-order");
        boolean twice = report.items().stream().anyMatch(item -> item.second().isPresent());
        var rule = new Paragraph(getTranslation("report.order.rule"));
        rule.addClassName("note");
        var truth = new Paragraph(getTranslation("report.truth"));
        truth.addClassName("note");
        add(new H2(getTranslation("report.order.title")), rule, table(report, twice), truth);
    }

    private ReportTable table(Report report, boolean twice) {
        var columns = new ArrayList<>(List.of(
                getTranslation("report.order.question"),
                getTranslation(twice ? "report.order.first" : "report.order.right")));
        if (twice) {
            columns.add(getTranslation("report.order.second"));
        }
        var table = new ReportTable(getTranslation("report.order.title"), columns);
        for (var item : report.toDiscuss()) {
            var shares = new ArrayList<Span>();
            shares.add(share(item.first().facility()));
            if (twice) {
                shares.add(share(item.second()
                        .map(Report.Revote::votes)
                        .map(Report.Votes::facility)
                        .orElseGet(OptionalDouble::empty)));
            }
            table.addRow(name(item), shares);
        }
        return table;
    }

    private Div name(Report.Item item) {
        var link = new Anchor("#" + ReportItem.anchor(item), ReportItem.title(item));
        link.setRouterIgnore(true);
        var name = new Div(link);
        item.question().ifPresent(question -> {
            var words = new Span(question.asked().text());
            words.addClassName("report-words");
            Verbatim.mark(words, question.passages().getFirst().article().language());
            name.add(words);
        });
        return name;
    }

    private Span share(OptionalDouble facility) {
        return Optional.of(facility)
                .filter(OptionalDouble::isPresent)
                .map(share -> new Span(percent.format(share.getAsDouble())))
                .orElseGet(() -> new Span("–"));
    }
}
