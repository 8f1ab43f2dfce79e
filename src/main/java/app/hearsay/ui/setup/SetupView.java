package app.hearsay.ui.setup;

import app.hearsay.HearsayProperties;
import app.hearsay.catalog.Catalog;
import app.hearsay.room.Hosts;
import app.hearsay.room.Opening;
import app.hearsay.room.OwnRoom;
import app.hearsay.room.Rooms;
import app.hearsay.round.LessonTimes;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.PublicAddress;
import app.hearsay.ui.part.Visitor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Opens a room: everything is set already, one press is enough. The address may say what is chosen.
@Route("host")
@Tag("hearsay-setup")
@StyleSheet("host.css")
@JsModule("context://host.js")
@JsModule("context://copy.js")
public final class SetupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FORM = "element.closest('hearsay-setup').form";

    /// Older ones than these are left out.
    private static final int MOST_OWN = 30;

    private final transient Rooms rooms;
    private final transient Hosts hosts;
    private final transient Catalog catalog;
    private final transient ArticleChoiceList boxes;
    private final transient LessonTimes times;
    private final transient Clock clock;
    private final transient HearsayProperties properties;
    private final SharedSetup shared = new SharedSetup();
    private final Paragraph estimate = new Paragraph();
    private final Paragraph complaint = new Paragraph();
    private Optional<ArticleChoice> articles = Optional.empty();

    SetupView(
            Rooms rooms,
            Hosts hosts,
            Catalog catalog,
            ArticleChoiceList boxes,
            LessonTimes times,
            HearsayProperties properties,
            Clock clock) {
        this.rooms = rooms;
        this.hosts = hosts;
        this.clock = clock;
        this.catalog = catalog;
        this.boxes = boxes;
        this.times = times;
        this.properties = properties;
        addClassNames("page", "host-setup");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        estimate.addClassName("host-estimate");
        estimate.getElement().setAttribute("role", "status");
        getElement().addEventListener("change", this::changed).addEventData(FORM);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var proposal = Proposal.read(event.getLocation().getQueryParameters(), catalog, getLocale());
        var chosen = proposal.form();
        removeAll();
        var own = hosts.roomsOf(rooms.identify(Visitor.token()), MOST_OWN).stream()
                .collect(Collectors.partitioningBy(OwnRoom::over));
        add(new H1(getTranslation("host.setup.title")), new Paragraph(getTranslation("host.setup.text")));
        if (!proposal.understood()) {
            add(misunderstood());
        }
        addOwn("host.own.running", own.getOrDefault(false, List.of()));
        addFields(chosen);
        show(chosen);
        addOwn("host.own.over", own.getOrDefault(true, List.of()));
    }

    private void addFields(SetupForm chosen) {
        add(ContentFields.material(chosen.firstSteps()));
        TextsField.of(catalog, chosen.languages(), getLocale()).ifPresent(this::add);
        var choice = new ArticleChoice(catalog, boxes, chosen.articles());
        articles = Optional.of(choice);
        add(choice);
        add(LengthFields.all(chosen));
        add(
                details("host.setup.pick", ContentFields.picks(getLocale())),
                ContentFields.language(chosen, catalog, getLocale()),
                details("host.setup.more", RuleFields.all(chosen)),
                shared,
                complaint,
                foot());
    }

    private void changed(DomEvent change) {
        var form = SetupForm.of(change.getEventData().path(FORM));
        articles.ifPresent(field -> field.show(form.articles()));
        show(form);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(Address.SETUP.path(), SetupAddress.write(form, catalog)));
    }

    private Paragraph misunderstood() {
        var words = new Paragraph(getTranslation("host.address.misunderstood"));
        words.addClassName("host-misunderstood");
        words.getElement().setAttribute("role", "status");
        return words;
    }

    /// How long it will take, and how others find it.
    private void show(SetupForm form) {
        var time = times.of(form.programme(catalog), form.pace());
        estimate.setText(
                time.questions() == 0
                        ? getTranslation("host.estimate.none")
                        : getTranslation("host.estimate", time.questions(), time.minutes()));
        var address = new Location(Address.SETUP.path(), SetupAddress.write(form, catalog));
        shared.show(PublicAddress.of(properties) + "/" + address.getPathWithQueryParameters());
    }

    private void addOwn(String key, List<OwnRoom> own) {
        if (!own.isEmpty()) {
            add(new OwnRooms(key, own, clock.getZone()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("host.setup.title"));
    }

    private NativeDetails details(String key, Component... content) {
        var details = new NativeDetails(getTranslation(key));
        details.addClassName("host-details");
        details.setContent(new Div(content));
        return details;
    }

    private Div foot() {
        var open = new NativeButton(getTranslation("host.setup.open"));
        open.addClassName("primary");
        open.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-open", "")
                .addEventListener("click", this::open)
                .addEventData(FORM);
        var foot = new Div(open, estimate);
        foot.addClassName("host-setup-foot");
        return foot;
    }

    private void open(DomEvent click) {
        var wish = SetupForm.of(click.getEventData().path(FORM));
        var opening = rooms.open(
                Visitor.token(), VaadinRequest.getCurrent().getRemoteAddr(), wish.rules(), wish.programme(catalog));
        if (opening instanceof Opening.Opened opened) {
            Address.host(opened.room().plan().code()).open();
        } else {
            complaint.setText(OpeningWords.of(opening, this));
        }
    }
}
