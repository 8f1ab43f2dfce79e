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
import app.hearsay.result.Confidence;
import java.util.List;
import java.util.Optional;

/// Hands in answers as phones do: by their places on the screen.
public record Phones(Rooms rooms, Players players, Catalog catalog) {

    public Ruling<AnswerRefusal> answer(
            Room.Id id, LearnerToken token, Room.Ballot ballot, Answer answer, Optional<Confidence> confidence) {
        var places = rooms.find(id).map(Room::plan).stream()
                .flatMap(plan -> plan.questions().stream()
                        .skip(Math.max(0, ballot.question()))
                        .limit(1)
                        .map(question -> Presentation.of(question(question), plan.seed())))
                .findFirst()
                .map(shown -> places(shown, answer))
                .orElse(List.of());
        return players.answer(id, token, ballot, places, confidence);
    }

    private Question question(Question.Id id) {
        return catalog.question(id).orElseThrow();
    }

    private static List<Integer> places(Presentation shown, Answer answer) {
        var keys = shown.options().stream().map(Option::key).toList();
        return switch (answer) {
            case Answer.Choice(var key) -> List.of(keys.indexOf(key));
            case Answer.Marking(var units) -> List.copyOf(units);
            case Answer.Ordering(var order) -> order.stream().map(keys::indexOf).toList();
        };
    }
}
