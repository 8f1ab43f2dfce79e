package app.hearsay.room;

import app.hearsay.game.HostAction;
import app.hearsay.game.Room.Ballot;
import app.hearsay.game.Rules;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Answers;
import app.hearsay.question.Picks;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.result.Confidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// A whole game by the rules: a question of each type and one that is skipped, a second vote on the first three,
/// somebody who is sent away.
public final class Lesson {

    private static final int SENT_AWAY = 1;

    private final Random random = new Random(7);
    private final School school;
    private final Classroom room;
    private final List<Question> questions;

    private Lesson(School school, List<Question> all, Locale language, int size) {
        var types = new ArrayList<>(List.of(QuestionType.values()));
        types.add(QuestionType.STATUS);
        var rules = Rules.in(Rules.withConfidence(Rules.withoutStandings(Rules.suggested())), language);
        this.school = school;
        this.questions = Picks.ofDifferentStatements(all, types);
        this.room = Classroom.open(school, Tokens.fresh(), rules, questions).join(size);
    }

    /// Statements that can be argued about come first: some answers are defensible, and not right.
    public static Classroom arguableLessonPlayedToItsEnd(School school, Locale language, int size) {
        var arguableFirst = school.catalog().questions().stream()
                .sorted(Comparator.comparing(question -> question.type() == QuestionType.STATUS
                        && question.asked().alternatives().isEmpty()))
                .toList();
        return playedToItsEnd(new Lesson(school, arguableFirst, language, size));
    }

    /// A class that sits in the lobby.
    public static Classroom lessonToCome(School school, Locale language, int size) {
        return new Lesson(school, school.catalog().questions(), language, size).room;
    }

    public static Classroom lessonPlayedToItsEnd(School school, Locale language, int size) {
        return playedToItsEnd(new Lesson(school, school.catalog().questions(), language, size));
    }

    private static Classroom playedToItsEnd(Lesson lesson) {
        lesson.room.goOn();
        for (int place = 0; place < lesson.questions.size(); place++) {
            lesson.ask(place);
        }
        return lesson.room;
    }

    /// Asks the question that is read now, up to its solution, and goes on.
    private void ask(int place) {
        room.goOn();
        answerAll(place, Vote.FIRST, 0.35 + 0.05 * place);
        if (place == 0) {
            room.lead(
                    new HostAction.Remove(school.rooms().identify(room.players().get(SENT_AWAY))));
        }
        if (place == questions.size() - 1) {
            room.lead(HostAction.Skip::new);
            return;
        }
        closeIfOpen();
        if (place < 3) {
            room.lead(HostAction.Discuss::new).goOn();
            answerAll(place, Vote.SECOND, 0.8);
            closeIfOpen();
        }
        room.reveal().goOn();
    }

    private void closeIfOpen() {
        if (room.room().step() instanceof Step.Asking) {
            room.goOn();
        }
    }

    /// All but a few answer; who was sent away is refused.
    private void answerAll(int place, Vote vote, double skill) {
        for (int i = 0; i < room.players().size(); i++) {
            if (room.room().step() instanceof Step.Asking && random.nextInt(12) > 0) {
                boolean right = random.nextDouble() < skill + (i % 3 - 1) * 0.2;
                var answer = right ? room.right(place) : Answers.any(questions.get(place), random);
                room.tryToAnswer(room.players().get(i), new Ballot(place, vote), answer, Optional.of(anyConfidence()));
            }
        }
    }

    private Confidence anyConfidence() {
        return Confidence.values()[random.nextInt(3)];
    }
}
