package app.hearsay.ui.report;

import app.hearsay.report.Report;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// Who reached what; closed, so that a projector shows no names unless the host wants it.
final class ReportPlayers extends NativeDetails {

    ReportPlayers(Report report) {
        addClassNames("panel-card", "report-players");
        setSummaryText(getTranslation("report.players.title", report.players()));
        var note = new Paragraph(getTranslation("report.players.note"));
        note.addClassName("note");
        var table = new ReportTable(
                getTranslation("report.players.caption"),
                List.of(
                        getTranslation("report.column.name"),
                        getTranslation("report.column.rank"),
                        getTranslation("report.column.points"),
                        getTranslation("report.players.right")));
        for (var line : report.lines()) {
            table.addRow(
                    name(line),
                    List.of(
                            new Span(getTranslation("report.number", line.line().rank())),
                            new Span(getTranslation("report.number", line.line().points())),
                            new Span(getTranslation("report.players.of", line.right(), line.answered()))));
        }
        setContent(new Div(note, table));
    }

    private Span name(Report.PlayerLine line) {
        var player = line.line().player();
        var name = new Span(player.name().shown());
        name.getElement().setAttribute("translate", "no");
        player.team().ifPresent(team -> {
            var label = new Span(getTranslation("report.players.team", team + 1));
            label.addClassName("report-words");
            name.add(label);
        });
        return name;
    }
}
