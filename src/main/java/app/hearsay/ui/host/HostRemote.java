package app.hearsay.ui.host;

import app.hearsay.game.Ruling;
import app.hearsay.room.RemoteControls;
import app.hearsay.room.RemoteRequest;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.QrPicture;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.wall.WallScene;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/// Lets a phone control the room: a QR code, then the number that both screens show.
final class HostRemote extends Div {

    private final transient RemoteControls pairings;
    private final WallScene scene;
    private final Optional<RemoteRequest.Offer> offer;

    HostRemote(RemoteControls pairings, WallScene scene) {
        this.pairings = pairings;
        this.scene = scene;
        addClassName("host-remote");
        var ui = UI.getCurrent();
        offer = pairings.offer(
                scene.room().id(),
                Visitor.token(),
                number -> ui.accessLater(() -> confirm(number), () -> {}).run());
        offer.ifPresentOrElse(this::show, () -> say("host.refused.not-host"));
    }

    private void show(RemoteRequest.Offer shown) {
        var link = Address.pairing(shown.code()).at(scene.address());
        getElement().setAttribute("data-pairing", shown.code());
        add(
                new Paragraph(getTranslation("host.remote.text")),
                new QrPicture(link, getTranslation("host.remote.qr")),
                new Paragraph(getTranslation("host.remote.valid")));
    }

    private void confirm(int number) {
        removeAll();
        var question = new Paragraph(getTranslation("host.remote.asks"));
        question.getElement().setAttribute("role", "alert");
        var figure = new Paragraph(String.valueOf(number));
        figure.addClassName("host-number");
        var yes = new NativeButton(getTranslation("host.remote.yes"), _ -> accept(number));
        yes.addClassName("primary");
        var no = new NativeButton(getTranslation("host.remote.no"), _ -> refuse());
        no.addClassName("secondary");
        var actions = new Div(yes, no);
        actions.addClassName("actions");
        add(question, figure, new Paragraph(getTranslation("host.remote.compare")), actions);
    }

    private void accept(int number) {
        var ruling = pairings.confirm(offer.orElseThrow().code(), Visitor.token(), number);
        say(ruling instanceof Ruling.Granted ? "host.remote.done" : "host.remote.over");
    }

    private void refuse() {
        withdraw();
        say("host.remote.refused");
    }

    /// Makes the code void.
    void withdraw() {
        offer.ifPresent(shown -> pairings.withdraw(shown.code(), Visitor.token()));
    }

    private void say(String key) {
        removeAll();
        var news = new Paragraph(getTranslation(key));
        news.getElement().setAttribute("role", "status");
        add(news);
    }
}
