package app.hearsay.room;

import static app.hearsay.game.Rulings.granted;

import app.hearsay.game.AnswerRefusal;
import app.hearsay.game.HostAction;
import app.hearsay.game.Plan;
import app.hearsay.game.Room;
import app.hearsay.game.Room.Ballot;
import app.hearsay.game.RoomCode;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling;
import app.hearsay.game.Step;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.nickname.Nickname;
import app.hearsay.question.Answer;
import app.hearsay.question.Answers;
import app.hearsay.question.Picks;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.result.Confidence;
import app.hearsay.round.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A room whose host and players sit in the test. What they do is granted, or the test fails, unless they only try.
public final class Classroom {

    private final School school;
    private final LearnerToken host;
    private final Plan plan;
    private final List<LearnerToken> players = new ArrayList<>();

    private Classroom(School school, LearnerToken host, Plan plan) {
        this.school = school;
        this.host = host;
        this.plan = plan;
    }

    /// A calm room that gives names, and asks questions of these types, none twice.
    public static Classroom open(School school, QuestionType... types) {
        return open(school, Rules.suggested(), types);
    }

    public static Classroom open(School school, RoomRules rules, QuestionType... types) {
        return open(school, Tokens.fresh(), rules, types);
    }

    public static Classroom open(School school, LearnerToken host, RoomRules rules, QuestionType... types) {
        return open(school, host, rules, Picks.first(school.catalog().questions(), types));
    }

    public static Classroom open(School school, LearnerToken host, RoomRules rules, List<Question> questions) {
        var programme =
                new Programme.Picked(questions.stream().map(Question::id).toList());
        // From an address of its own, since rooms are counted by it.
        var opening = school.rooms().open(host, host.value(), rules, programme);
        return new Classroom(school, host, ((Opening.Opened) opening).room().plan());
    }

    /// A room that was opened on a screen.
    public static Classroom at(School school, LearnerToken host, String code) {
        var room = school.rooms().find(RoomCode.parse(code).orElseThrow()).orElseThrow();
        return new Classroom(school, host, room.plan());
    }

    /// The room as it is now.
    public Room room() {
        return school.rooms().find(plan.room()).orElseThrow();
    }

    public Room.Id id() {
        return plan.room();
    }

    /// What was settled when it was opened; its keys may be others now.
    public Plan plan() {
        return plan;
    }

    public RoomCode code() {
        return room().plan().code();
    }

    public LearnerToken host() {
        return host;
    }

    /// In the order of joining.
    public List<LearnerToken> players() {
        return players;
    }

    public String path() {
        return "/host/" + code();
    }

    /// Lets players in who get a name.
    public Classroom join(int count) {
        for (int i = 0; i < count; i++) {
            join(Tokens.fresh());
        }
        return this;
    }

    public Classroom join(LearnerToken player) {
        return join(player, null);
    }

    public Classroom join(LearnerToken player, @Nullable String name) {
        granted(school.players().join(id(), player, name == null ? null : new Nickname(name), null));
        if (!players.contains(player)) {
            players.add(player);
        }
        return this;
    }

    /// Lets somebody in by that name.
    public LearnerToken join(String name) {
        var player = Tokens.fresh();
        join(player, name);
        return player;
    }

    public Classroom lead(HostAction action) {
        granted(school.hosts().lead(id(), host, action));
        return this;
    }

    /// Leads from the step that the room stands at.
    public Classroom lead(Function<Step, HostAction> action) {
        return lead(action.apply(room().step()));
    }

    public Classroom goOn() {
        return lead(HostAction.GoOn::new);
    }

    /// Goes on so many steps.
    public Classroom goOn(int steps) {
        for (int i = 0; i < steps; i++) {
            goOn();
        }
        return this;
    }

    /// Goes on until the solution of the question that is on is shown.
    public Classroom reveal() {
        while (!(room().step() instanceof Step.Revealed)) {
            goOn();
        }
        return this;
    }

    /// Everybody answers but the last `missing`; `right` of them are right. A second vote is wrong in another way.
    public Classroom answer(int right, int missing) {
        int number = ballot().question();
        var wrongs = Answers.wrongs(question(number));
        var wrong = wrongs.get(Math.min(ballot().vote().ordinal(), wrongs.size() - 1));
        for (int i = 0; i < players.size() - missing; i++) {
            answer(players.get(i), i < right ? right(number) : wrong);
        }
        return this;
    }

    /// A player answers the question that is on, and is sure.
    public Classroom answer(LearnerToken player, Answer answer) {
        granted(tryToAnswer(player, ballot(), answer));
        return this;
    }

    public Ruling<AnswerRefusal> tryToAnswer(LearnerToken player, Ballot ballot, Answer answer) {
        return tryToAnswer(player, ballot, answer, Optional.of(Confidence.SURE));
    }

    public Ruling<AnswerRefusal> tryToAnswer(
            LearnerToken player, Ballot ballot, Answer answer, Optional<Confidence> confidence) {
        return school.answer(id(), player, ballot, answer, confidence);
    }

    /// What is voted on.
    public Ballot ballot() {
        var asking = (Step.Asking) room().step();
        return new Ballot(asking.question(), asking.vote());
    }

    /// The question that is on.
    public Question question() {
        return question(room().step().questionOn().orElseThrow());
    }

    public Question question(int number) {
        return school.question(room(), number);
    }

    public Answer right(int number) {
        return Answers.right(question(number));
    }

    public Answer wrong(int number) {
        return Answers.wrong(question(number));
    }
}
