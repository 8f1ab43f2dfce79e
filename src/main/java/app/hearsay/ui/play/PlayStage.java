package app.hearsay.ui.play;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Player;
import app.hearsay.game.Room;
import app.hearsay.game.Step;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Vote;
import app.hearsay.question.Answer;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.result.Attempt;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.question.QuestionCard;
import app.hearsay.ui.question.QuestionText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// What the phone of one player shows at one step of the room. Nothing in it tells a solution before it is revealed.
/// It never tells another player's answer.
///
/// See decision 0104.
final class PlayStage {

    private final Room room;
    private final Player player;
    private final PlaySheets sheets;
    private final Catalog catalog;

    PlayStage(Room room, Player player, PlaySheets sheets, Catalog catalog) {
        this.room = room;
        this.player = player;
        this.sheets = sheets;
        this.catalog = catalog;
    }

    PlaySheet sheet() {
        if (player.mayReturn()) {
            return sheets.sheet(room, "sent out", this::sentOut);
        }
        if (player.removed()) {
            return sheets.sheet(room, "removed", () -> message("play.removed"));
        }
        return switch (room.step()) {
            case Step.Lobby _ -> sheets.sheet(room, player.name(), this::lobby);
            case Step.Reading(var question) -> forAll(() -> reading(question, "play.reading"));
            case Asking asking -> forAll(() -> asking(asking));
            case Step.Paused paused -> forAll(() -> reading(paused.asking().question(), "play.paused"));
            case Step.Closed closed -> answered(closed.question(), "play.closed");
            case Step.Tallied tallied -> tallied(tallied.question());
            case Step.Discussing(var question) -> answered(question, "play.discussing");
            case Step.Revealed(var question) -> revealed(question);
            case Step.Standing _ -> sheets.sheet(room, player, () -> standing(false));
            case Step.Ended _ -> sheets.sheet(room, player, () -> standing(true));
        };
    }

    private PlaySheet forAll(Supplier<Component> content) {
        return sheets.sheet(room, "all", content);
    }

    private PlaySheet revealed(int question) {
        var given = room.counting(player.id(), question);
        Object variant = given.<Object>map(attempt -> List.of(attempt.answer(), attempt.grade()))
                .orElse("none");
        return sheets.sheet(
                room,
                variant,
                () -> question(question)
                        .<Component>map(asked -> new PlayReveal(room, question, asked, given))
                        .orElseGet(() -> message("play.gone")));
    }

    private PlaySheet answered(int number, String key) {
        return withAnswer(number, key, PlayOwnAnswer::new);
    }

    private PlaySheet tallied(int number) {
        return withAnswer(number, "play.tallied", (question, given) -> PlayVotes.alone(room, number, question, given));
    }

    /// @param about what stands before the text, made of the question and the player's answer that counts
    private PlaySheet withAnswer(int number, String key, BiFunction<Question, Optional<Answer>, Component> about) {
        var given = room.counting(player.id(), number).map(Attempt::answer);
        return sheets.sheet(
                room,
                given.<Object>map(answer -> answer).orElse("none"),
                () -> question(number)
                        .<Component>map(question -> step(
                                new H1(turn(key, number)),
                                new Div(about.apply(question, given), new QuestionText(question))))
                        .orElseGet(() -> message("play.gone")));
    }

    private PlayStanding standing(boolean ended) {
        return new PlayStanding(room.plan(), player, sheets.scoreboard(room), ended);
    }

    private Div lobby() {
        var lobby = new Div(
                heading("play.lobby.title", player.name().shown()),
                new Paragraph(text("play.lobby.text")),
                new Paragraph(text(room.plan().rules().speed() ? "play.lobby.speed" : "play.lobby.calm")));
        lobby.addClassName("play-message");
        addTimeChoice(lobby);
        player.team().ifPresent(team -> lobby.add(new Paragraph(lobby.getTranslation("play.team", team + 1))));
        return lobby;
    }

    private Div sentOut() {
        var message = message("play.sent-out");
        var back = Address.JOIN.link(text("play.sent-out.back"));
        back.addClassName("primary");
        message.add(new Paragraph(back));
        return message;
    }

    private static String text(String key) {
        return new Div().getTranslation(key);
    }

    private Component asking(Asking asking) {
        return question(asking.question())
                .<Component>map(question -> {
                    var card = QuestionCard.collected(
                            question,
                            Presentation.of(question, room.plan().seed()),
                            room.plan().rules().confidence());
                    var open = turn(asking.vote() == Vote.SECOND ? "play.again" : "play.asking", asking.question());
                    open.addClassName("until-answered");
                    var answered = turn("play.asked", asking.question());
                    answered.addClassName("once-answered");
                    return step(new H1(open, answered), card);
                })
                .orElseGet(() -> message("play.gone"));
    }

    private Component reading(int number, String key) {
        return question(number)
                .<Component>map(question -> step(new H1(turn(key, number)), new QuestionText(question)))
                .orElseGet(() -> message("play.gone"));
    }

    private Span turn(String key, int question) {
        var turn = new Span();
        var place = room.plan().place(question);
        turn.setText(turn.getTranslation(key, place.number(), place.of()));
        return turn;
    }

    /// Says first whose turn it is.
    private Div step(H1 turn, Component content) {
        turn.addClassName("turn");
        turn.getElement().setAttribute("tabindex", "-1");
        var step = new Div(turn, content);
        step.addClassName("play-step");
        addTimeChoice(step);
        return step;
    }

    private void addTimeChoice(Div place) {
        if (room.plan().rules().limit().isPresent()) {
            place.add(new TimeChoice());
        }
    }

    private Optional<Question> question(int number) {
        return catalog.question(room.plan().questions().get(number));
    }

    private static Div message(String key) {
        var message = new Div(heading(key + ".title"), new Paragraph(text(key + ".text")));
        message.addClassName("play-message");
        return message;
    }

    private static H1 heading(String key, Object... arguments) {
        var heading = new H1();
        heading.setText(heading.getTranslation(key, arguments));
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }
}
