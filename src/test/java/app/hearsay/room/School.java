package app.hearsay.room;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.AnswerRefusal;
import app.hearsay.game.Room;
import app.hearsay.game.Ruling;
import app.hearsay.learner.LearnerToken;
import app.hearsay.question.Answer;
import app.hearsay.question.Option;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.result.Confidence;
import java.util.List;
import java.util.Optional;

/// What games are played with, for tests that play some in a [Classroom].
public interface School {

    /// In an app that runs.
    record App(Rooms rooms, Hosts hosts, Players players, Catalog catalog) implements School {}

    /// Where an app keeps its services.
    interface Beans {
        <T> T bean(Class<T> type);
    }

    static School of(Beans beans) {
        return new App(
                beans.bean(Rooms.class), beans.bean(Hosts.class), beans.bean(Players.class), beans.bean(Catalog.class));
    }

    Rooms rooms();

    Hosts hosts();

    Players players();

    Catalog catalog();

    /// What a room asks, counted from 0.
    default Question question(Room room, int number) {
        return catalog().question(room.plan().questions().get(number)).orElseThrow();
    }

    /// Hands an answer in as phones do: by its places on the screen.
    default Ruling<AnswerRefusal> answer(
            Room.Id id, LearnerToken player, Room.Ballot ballot, Answer answer, Optional<Confidence> confidence) {
        var places = rooms().find(id).map(Room::plan).stream()
                .flatMap(plan -> plan.questions().stream()
                        .skip(Math.max(0, ballot.question()))
                        .limit(1)
                        .flatMap(asked -> catalog().question(asked).stream())
                        .map(question -> places(question, Presentation.of(question, plan.seed()), answer)))
                .findFirst()
                .orElse(List.of());
        return players().answer(id, player, ballot, places, confidence);
    }

    private static List<Integer> places(Question question, Presentation shown, Answer answer) {
        var keys = shown.options().stream().map(Option::key).toList();
        return switch (answer) {
            case Answer.Choice(var key) -> List.of(keys.indexOf(key));
            case Answer.Marking(var units) -> List.copyOf(units);
            case Answer.Ordering(var order) -> order.stream().map(keys::indexOf).toList();
            case Answer.Selection(var chosen) ->
                chosen.stream().map(keys::indexOf).toList();
            case Answer.Sorting(var bands) -> {
                var names = ((Task.Sorting) question.task())
                        .bands().stream().map(Option::key).toList();
                yield keys.stream().map(bands::get).map(names::indexOf).toList();
            }
        };
    }
}
