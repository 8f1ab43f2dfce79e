package app.hearsay.ui.report;

import app.hearsay.game.HostAction;
import app.hearsay.game.Room;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Answer;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.result.Confidence;
import app.hearsay.room.Opening;
import app.hearsay.room.School;
import app.hearsay.round.Programme;
import app.hearsay.statement.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

/// A game that was played to its end, by the rules: a question of each type and one that was skipped, a second vote on
/// the first three, somebody who was sent away.
public final class ReportedRoom {

    private static final int SENT_AWAY = 1;
    private static final List<QuestionType> RAREST_FIRST = List.of(
            QuestionType.HEADLINE,
            QuestionType.CHAIN,
            QuestionType.DENIED,
            QuestionType.OWN_VOICE,
            QuestionType.CERTAINTY,
            QuestionType.PAIR,
            QuestionType.DEBATE,
            QuestionType.CUE,
            QuestionType.SOURCE,
            QuestionType.STATUS);

    private final School school;
    private final Random random = new Random(7);
    private final LearnerToken host = Tokens.fresh();
    private final List<LearnerToken> players = new ArrayList<>();
    private final List<Question> questions;
    private Room room;

    /// A room that is not begun yet.
    public ReportedRoom(School school, Locale language, int size) {
        this.school = school;
        this.questions = questions();
        var rules = Rules.in(Rules.withConfidence(Rules.withoutStandings(Rules.suggested())), language);
        var ids = questions.stream().map(Question::id).toList();
        var opening = school.rooms().open(host, "test " + UUID.randomUUID(), rules, new Programme.Picked(ids));
        this.room = ((Opening.Opened) opening).room();
        for (int i = 0; i < size; i++) {
            var player = Tokens.fresh();
            players.add(player);
            room = granted(school.players().join(room.id(), player, null, null));
        }
    }

    /// Plays it to the end.
    public ReportedRoom played() {
        goOn();
        for (int place = 0; place < questions.size(); place++) {
            ask(place);
        }
        return this;
    }

    public LearnerToken host() {
        return host;
    }

    public List<LearnerToken> players() {
        return players;
    }

    public Room room() {
        return school.rooms().find(room.plan().code()).orElseThrow();
    }

    public String path() {
        return "host/" + room.plan().code() + "/report";
    }

    /// Asks the question that is read now, up to its solution, and goes on.
    public void ask(int place) {
        var question = questions.get(place);
        goOn();
        answerAll(place, question, Vote.FIRST, 0.35 + 0.05 * place);
        if (place == 0) {
            room = granted(school.hosts()
                    .lead(room.id(), host, new HostAction.Remove(school.rooms().identify(players.get(SENT_AWAY)))));
        }
        if (place == questions.size() - 1) {
            room = granted(school.hosts().lead(room.id(), host, new HostAction.Skip(room().step())));
            return;
        }
        if (room().step() instanceof Step.Asking) {
            goOn();
        }
        if (place < 3) {
            room = granted(school.hosts().lead(room.id(), host, new HostAction.Discuss(room().step())));
            goOn();
            answerAll(place, question, Vote.SECOND, 0.8);
            if (room().step() instanceof Step.Asking) {
                goOn();
            }
        }
        goOn();
        goOn();
    }

    private void answerAll(int place, Question question, Vote vote, double skill) {
        for (int i = 0; i < players.size(); i++) {
            if (room().step() instanceof Step.Asking && random.nextInt(12) > 0) {
                boolean right = random.nextDouble() < skill + (i % 3 - 1) * 0.2;
                school.phones()
                        .answer(
                                room.id(),
                                players.get(i),
                                new Room.Ballot(place, vote),
                                answer(question.task(), right),
                                Optional.of(Confidence.values()[random.nextInt(3)]));
            }
        }
    }

    private Answer answer(Task task, boolean right) {
        return switch (task) {
            case Task.Choice choice -> new Answer.Choice(right ? choice.right() : anyOf(choice.options()));
            case Task.Marking marking ->
                new Answer.Marking(
                        right
                                ? marking.solution()
                                : new TreeSet<>(
                                        List.of(random.nextInt(marking.units().size()))));
            case Task.Ordering ordering -> {
                var keys = new ArrayList<>(
                        ordering.items().stream().map(Option::key).toList());
                if (!right) {
                    Collections.shuffle(keys, random);
                }
                yield new Answer.Ordering(keys);
            }
        };
    }

    private String anyOf(List<Option> options) {
        return options.get(random.nextInt(options.size())).key();
    }

    private void goOn() {
        room = granted(school.hosts().lead(room.id(), host, new HostAction.GoOn(room().step())));
    }

    private static Room granted(Ruling<?> ruling) {
        return ((Ruling.Granted<?>) ruling).room();
    }

    private List<Question> questions() {
        var chosen = new ArrayList<Question>();
        var taken = new HashSet<Statement>();
        RAREST_FIRST.forEach(type -> add(chosen, taken, type));
        chosen.sort(Comparator.comparing(Question::type));
        add(chosen, taken, QuestionType.STATUS);
        return chosen;
    }

    private void add(List<Question> chosen, HashSet<Statement> taken, QuestionType type) {
        var question = school.catalog().questions().stream()
                .filter(candidate -> candidate.type() == type)
                .filter(candidate -> candidate.about().stream().noneMatch(taken::contains))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question of type " + type));
        chosen.add(question);
        taken.addAll(question.about());
    }
}
