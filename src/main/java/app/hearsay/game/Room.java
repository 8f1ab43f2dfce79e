package app.hearsay.game;

import app.hearsay.learner.Learner;
import app.hearsay.result.Attempt;
import app.hearsay.result.Occasion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// A live classroom at one moment. Immutable: what a host or a player does makes another one, by the rules of
/// [Hosting], [Admitting], [Leading], [Joining] and [Answering].
///
/// Longer than other classes: a copy for each part that can change, and nothing that could do without all parts.
///
/// @param devices the browsers that may lead it, by learner
/// @param outcomes what became of each question
/// @param door how newcomers get in
/// @param players everybody who ever joined, by id, the removed ones too
/// @param ballots the answers to each question and vote, by player; a vote without answers may be missing
public record Room(
        Plan plan,
        Map<Learner.Id, Device> devices,
        Step step,
        List<QuestionOutcome> outcomes,
        Door door,
        Map<Learner.Id, Player> players,
        Map<Ballot, Map<Learner.Id, Attempt>> ballots) {

    /// Names a room for good, also in the attempt log.
    public record Id(UUID value) {

        /// What answers to a vote were given in.
        public Occasion occasion(Vote vote) {
            return switch (vote) {
                case FIRST -> new Occasion.FirstVote(value);
                case SECOND -> new Occasion.SecondVote(value);
            };
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// What is voted on.
    ///
    /// @param question counted from 0
    public record Ballot(int question, Vote vote) {}

    /// @throws IllegalArgumentException if the outcomes do not fit the questions
    public Room {
        devices = Map.copyOf(devices);
        outcomes = List.copyOf(outcomes);
        players = Collections.unmodifiableMap(players);
        ballots = Collections.unmodifiableMap(ballots);
        if (plan.questions().size() != outcomes.size()) {
            throw new IllegalArgumentException("%s does not fit the outcomes %s".formatted(plan, outcomes));
        }
    }

    /// A room in its lobby, with one host and nobody else.
    public static Room opened(Plan plan, Learner.Id host) {
        return new Room(
                plan,
                Map.of(host, new Device(host, 1, plan.openedAt(), Device.How.OPENED)),
                new Step.Lobby(),
                Collections.nCopies(plan.questions().size(), QuestionOutcome.AHEAD),
                Door.OPEN,
                Map.of(),
                Map.of());
    }

    public Id id() {
        return plan.room();
    }

    /// Whether the browser may lead the room.
    public boolean isHost(Learner.Id learner) {
        return devices.containsKey(learner);
    }

    /// The browsers that may lead it.
    public Set<Learner.Id> hosts() {
        return devices.keySet();
    }

    /// Whether nobody else may join.
    public boolean locked() {
        return door.locked();
    }

    /// The player of that browser, also if removed.
    public Optional<Player> player(Learner.Id learner) {
        return Optional.ofNullable(players.get(learner));
    }

    /// Whether the browser has come before: it plays, has played, or waits.
    public boolean knows(Learner.Id learner) {
        return players.containsKey(learner) || door.newcomer(learner).isPresent();
    }

    /// Those whom a host has sent away one by one, in the order of joining.
    public List<Player> sentAway() {
        return players.values().stream()
                .filter(player -> player.removed() && !player.mayReturn())
                .sorted(Comparator.comparingInt(Player::number))
                .toList();
    }

    /// Those who play, in the order of joining.
    public List<Player> present() {
        return playing().sorted(Comparator.comparingInt(Player::number)).toList();
    }

    /// Those who play, in no order.
    public Stream<Player> playing() {
        return players.values().stream().filter(player -> !player.removed());
    }

    /// How many play.
    public int size() {
        return (int) playing().count();
    }

    /// The answers to a vote of those who play.
    public Map<Learner.Id, Attempt> ballot(int question, Vote vote) {
        var answers = ballots.getOrDefault(new Ballot(question, vote), Map.of());
        if (answers.keySet().stream().allMatch(this::plays)) {
            return Collections.unmodifiableMap(answers);
        }
        var counted = new HashMap<>(answers);
        counted.keySet().removeIf(player -> !plays(player));
        return counted;
    }

    /// Whether somebody who plays has answered the question, in either vote.
    public boolean isAnswered(int question) {
        return !ballot(question, Vote.FIRST).isEmpty()
                || !ballot(question, Vote.SECOND).isEmpty();
    }

    /// Whether a second vote on the question was held, or is on.
    public boolean votedTwice(int question) {
        return ballots.containsKey(new Ballot(question, Vote.SECOND))
                || step instanceof Step.Asking asking && asking.question() == question && asking.vote() == Vote.SECOND;
    }

    /// The answer of a player that counts: their last.
    public Optional<Attempt> counting(Learner.Id learner, int question) {
        return given(learner, question, Vote.SECOND).or(() -> given(learner, question, Vote.FIRST));
    }

    /// A player's answer in a vote.
    public Optional<Attempt> given(Learner.Id learner, int question, Vote vote) {
        return Optional.ofNullable(
                ballots.getOrDefault(new Ballot(question, vote), Map.of()).get(learner));
    }

    /// Until when a player's screen says that there is time for the question that is on; empty if no clock runs for
    /// them. The server takes answers a little longer.
    public Optional<Instant> deadline(Player player) {
        return step instanceof Step.Asking asking ? Clockwork.deadline(this, asking, player) : Optional.empty();
    }

    /// Whether the game is over.
    public boolean ended() {
        return step instanceof Step.Ended;
    }

    private boolean plays(Learner.Id learner) {
        var player = players.get(learner);
        return player != null && !player.removed();
    }

    public Room at(Step other) {
        return new Room(plan, devices, other, outcomes, door, players, ballots);
    }

    public Room marked(int question, QuestionOutcome mark) {
        var marks = new ArrayList<>(outcomes);
        marks.set(question, mark);
        return new Room(plan, devices, step, marks, door, players, ballots);
    }

    public Room locked(boolean other) {
        return with(door.locked(other));
    }

    public Room with(Door other) {
        return new Room(plan, devices, step, outcomes, other, players, ballots);
    }

    public Room with(Plan other) {
        return new Room(other, devices, step, outcomes, door, players, ballots);
    }

    public Room with(Device device) {
        var others = new HashMap<>(devices);
        others.put(device.id(), device);
        return new Room(plan, others, step, outcomes, door, players, ballots);
    }

    Room withoutDevice(Learner.Id gone) {
        var others = new HashMap<>(devices);
        others.remove(gone);
        return new Room(plan, others, step, outcomes, door, players, ballots);
    }

    /// A player waits no longer.
    public Room with(Player player) {
        return with(List.of(player));
    }

    public Room with(Collection<Player> changed) {
        var others = new HashMap<>(players);
        var rest = door;
        for (var player : changed) {
            others.put(player.id(), player);
            rest = rest.without(player.id());
        }
        return new Room(plan, devices, step, outcomes, rest, others, ballots);
    }

    /// It costs the same however many have answered: the answers that are there are shared, not copied.
    public Room with(Ballot ballot, Attempt attempt) {
        var known = ballots.getOrDefault(ballot, Map.of());
        var answers = known instanceof PMap<Learner.Id, Attempt> shared ? shared : HashTreePMap.from(known);
        var others = new HashMap<>(ballots);
        others.put(ballot, answers.plus(attempt.learner(), attempt));
        return new Room(plan, devices, step, outcomes, door, players, others);
    }

    /// As if that browser had never been here.
    public Room without(Learner.Id gone) {
        var others = new HashMap<>(players);
        others.remove(gone);
        var rest = new HashMap<Ballot, Map<Learner.Id, Attempt>>();
        ballots.forEach((ballot, answers) -> {
            var kept = new HashMap<>(answers);
            kept.remove(gone);
            rest.put(ballot, kept);
        });
        var leading = new HashMap<>(devices);
        leading.remove(gone);
        return new Room(plan, leading, step, outcomes, door.without(gone), others, rest);
    }
}
