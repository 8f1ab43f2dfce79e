package app.hearsay.ui.report;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.learner.Learner;
import app.hearsay.practice.Checks;
import app.hearsay.report.ClassChecks;
import app.hearsay.report.Report;
import app.hearsay.room.Rooms;
import app.hearsay.round.CheckForms;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.Day;
import app.hearsay.ui.part.Visitor;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What remains of a game, for its hosts: to read, to print, to take along. It speaks the room's language, and names no
/// player unless asked. Whoever is no host learns nothing, not even whether there is such a room.
@Route("host/:code([A-Za-z0-9]{6})/report")
@StyleSheet("picture.css")
@StyleSheet("report.css")
final class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /// Stands in the words for the day, which is an element of its own.
    private static final String DAY = "\uFFFC";

    private final transient Rooms rooms;
    private final transient Catalog catalog;
    private final transient Checks checks;
    private final transient I18NProvider messages;
    private final transient Clock clock;

    ReportView(Rooms rooms, Catalog catalog, Checks checks, I18NProvider messages, Clock clock) {
        this.rooms = rooms;
        this.catalog = catalog;
        this.checks = checks;
        this.messages = messages;
        this.clock = clock;
        addClassNames("page", "report-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var visitor = rooms.identify(Visitor.token());
        event.getRouteParameters()
                .get("code")
                .flatMap(RoomCode::parse)
                .flatMap(rooms::find)
                .filter(room -> room.isHost(visitor))
                .ifPresentOrElse(this::show, this::refuse);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("report.title"));
    }

    private void refuse() {
        var home = Address.HOME.link(getTranslation("nav.to-home"));
        home.addClassName("text-link");
        add(new H1(getTranslation("report.refused.title")), new Paragraph(getTranslation("report.refused.text")), home);
    }

    /// Lays it out in the room's language, whatever the rest of the page speaks.
    private void show(Room room) {
        var ui = UI.getCurrent();
        var readers = ui.getLocale();
        var language = room.plan().rules().language();
        getElement().setAttribute("lang", language.toLanguageTag());
        ui.setLocale(language);
        try {
            layOut(room, Report.of(room, catalog::question));
        } finally {
            ui.setLocale(readers);
        }
    }

    private void layOut(Room room, Report report) {
        add(new H1(getTranslation("report.title")), meta(room, report));
        if (!room.ended()) {
            var running = new Paragraph(getTranslation("report.running"));
            running.addClassName("report-running");
            add(running);
        }
        add(actions(room));
        if (report.items().isEmpty()) {
            add(new Paragraph(getTranslation("report.empty")));
            return;
        }
        var items = new Div();
        items.addClassName("report-items");
        report.toDiscuss()
                .forEach(item -> items.add(new ReportItem(item, room.plan().seed())));
        add(new ReportOrder(report), new ReportClass(report), new H2(getTranslation("report.items")), items);
        add(new ReportPlayers(report));
        ClassChecks.of(checks.ofAll(learners(room)), CheckForms.LENGTH).ifPresent(sum -> add(new ReportChecks(sum)));
    }

    private static List<Learner.Id> learners(Room room) {
        return room.players().entrySet().stream()
                .filter(player -> !player.getValue().removed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Paragraph meta(Room room, Report report) {
        var words = getTranslation(
                        "report.meta",
                        room.plan().code().spaced(),
                        DAY,
                        report.players(),
                        report.items().size())
                .split(DAY, 2);
        var meta = new Paragraph(
                new Text(words[0]), new Day(room.plan().openedAt(), getLocale(), clock.getZone()), new Text(words[1]));
        meta.addClassName("meta");
        return meta;
    }

    private Div actions(Room room) {
        var print = new NativeButton(
                getTranslation("report.print"), _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("secondary");
        var buttons = new Div(
                print,
                download(room, "report.download.answers", ReportTables::answers),
                download(room, "report.download.questions", ReportTables::questions),
                download(room, "report.download.players", ReportTables::players));
        buttons.addClassName("actions");
        var note = new Paragraph(getTranslation(
                ReportCsv.separator(room.plan().rules().language()).equals(";")
                        ? "report.download.note.semicolon"
                        : "report.download.note.comma"));
        note.addClassName("note");
        var actions = new Div(buttons, note);
        actions.addClassName("report-actions");
        return actions;
    }

    /// @param key of the label, with the sub-key `file`
    private Anchor download(Room room, String key, Function<ReportTables, List<List<String>>> table) {
        var token = Visitor.token();
        var code = room.plan().code();
        var file = getTranslation(key + ".file", code.value());
        var handler = new ReportDownload(
                file,
                () -> rooms.find(code)
                        .filter(now -> now.isHost(rooms.identify(token)))
                        .flatMap(now -> csv(now, table)));
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
        link.addClassName("secondary");
        link.setRouterIgnore(true);
        return link;
    }

    private Optional<byte[]> csv(Room room, Function<ReportTables, List<List<String>>> table) {
        var tables = new ReportTables(room, Report.of(room, catalog::question), messages);
        return Optional.of(
                ReportCsv.write(table.apply(tables), room.plan().rules().language()));
    }
}
