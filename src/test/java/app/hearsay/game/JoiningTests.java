package app.hearsay.game;

import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Rules.inTeams;
import static app.hearsay.game.Rules.named;
import static app.hearsay.game.Rulings.granted;
import static app.hearsay.game.Rulings.refused;
import static app.hearsay.game.Situations.ANNA;
import static app.hearsay.game.Situations.BEN;
import static app.hearsay.game.Situations.CEM;
import static app.hearsay.game.Situations.DORA;
import static app.hearsay.game.Situations.HOST;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.alone;
import static app.hearsay.game.Situations.emptyRoom;
import static app.hearsay.game.Situations.join;
import static app.hearsay.game.Situations.lead;
import static app.hearsay.game.Situations.learner;
import static app.hearsay.game.Situations.roomThatAsksTheSecond;
import static app.hearsay.game.Situations.roomWithThreePlayers;
import static app.hearsay.game.Situations.tryToJoin;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction.Lock;
import app.hearsay.game.HostAction.Remove;
import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Step.Closed;
import app.hearsay.game.Step.Discussing;
import app.hearsay.game.Step.Ended;
import app.hearsay.game.Step.Lobby;
import app.hearsay.game.Step.Paused;
import app.hearsay.game.Step.Reading;
import app.hearsay.game.Step.Revealed;
import app.hearsay.game.Step.Standing;
import app.hearsay.game.Step.Tallied;
import app.hearsay.nickname.Nickname;
import app.hearsay.nickname.SuggestedNames;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JoiningTests {

    private static final Asking FIRST_VOTE = new Asking(1, Vote.FIRST, NOON);
    private static final Asking SECOND_VOTE = new Asking(1, Vote.SECOND, NOON);

    /// The step, the first question that counts, and whether it was open already; the second of four is on.
    static Stream<Arguments> comings() {
        return Stream.of(
                Arguments.of(new Reading(1), 1, false),
                Arguments.of(FIRST_VOTE, 1, true),
                Arguments.of(SECOND_VOTE, 1, true),
                Arguments.of(new Paused(FIRST_VOTE, NOON), 1, true),
                Arguments.of(new Paused(SECOND_VOTE, NOON), 1, true),
                // A second vote can follow, and newcomers can take part in it.
                Arguments.of(new Closed(1, Vote.FIRST), 1, true),
                Arguments.of(new Closed(1, Vote.SECOND), 2, false),
                Arguments.of(new Tallied(1, Vote.FIRST), 1, true),
                Arguments.of(new Tallied(1, Vote.SECOND), 2, false),
                Arguments.of(new Discussing(1), 1, true),
                // Went back to it.
                Arguments.of(new Revealed(0), 1, false),
                Arguments.of(new Standing(0), 1, false));
    }

    @ParameterizedTest
    @MethodSource("comings")
    void countsLateComersFromTheFirstQuestionThatTheyCanAnswer(Step step, int from, boolean midway) {
        var room = join(roomThatAsksTheSecond(calm()).at(step), DORA, "Dora");

        var dora = room.player(DORA).orElseThrow();
        assertThat(dora.from()).isEqualTo(from);
        assertThat(dora.midway()).isEqualTo(midway);
        assertThat(room.step()).isEqualTo(step);
    }

    @Test
    void countsThoseInTheLobbyFromTheFirst() {
        assertThat(roomWithThreePlayers(calm()).present())
                .allMatch(player -> player.from() == 0 && !player.midway())
                .extracting(Player::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void countsNothingForThoseWhoComeAfterTheLastQuestion() {
        var room = emptyRoom(calm());
        for (int question = 0; question < 4; question++) {
            room = room.marked(question, QuestionOutcome.REVEALED);
        }
        assertThat(join(room.at(new Standing(3)), DORA, "Dora")
                        .player(DORA)
                        .orElseThrow()
                        .from())
                .isEqualTo(4);
    }

    @Test
    void leavesThoseWhoPlayAsTheyAre() {
        var room = roomThatAsksTheSecond(calm());

        assertThat(granted(tryToJoin(room, ANNA, "Somebody else", 7))).isSameAs(room);
        assertThat(granted(tryToJoin(room.locked(true), ANNA, null, null)).players())
                .isEqualTo(room.players());
        assertThat(tryToJoin(room.at(new Ended()), ANNA, "Anna", null)).isInstanceOf(Granted.class);
    }

    @Test
    void keepsTheRemovedOut() {
        var room = lead(roomWithThreePlayers(calm()), new Remove(ANNA), NOON);

        assertThat(refused(tryToJoin(room, ANNA, "Anna", null))).isEqualTo(JoinRefusal.REMOVED);
        assertThat(refused(tryToJoin(room, ANNA, "Berta", null))).isEqualTo(JoinRefusal.REMOVED);
        assertThat(refused(tryToJoin(room.at(new Ended()), ANNA, "Anna", null))).isEqualTo(JoinRefusal.REMOVED);
        assertThat(refused(Joining.allow(room, ANNA, ExtraTime.DOUBLE))).isEqualTo(AnswerRefusal.Shut.NOT_A_PLAYER);
    }

    @Test
    void letsNobodyIntoALockedOrEndedRoom() {
        var locked = lead(roomWithThreePlayers(calm()), new Lock(true), NOON);

        assertThat(refused(tryToJoin(locked, DORA, "Dora", null))).isEqualTo(JoinRefusal.LOCKED);
        assertThat(join(lead(locked, new Lock(false), NOON), DORA, "Dora").size())
                .isEqualTo(4);
        assertThat(refused(tryToJoin(locked.at(new Ended()), DORA, "Dora", null)))
                .isEqualTo(JoinRefusal.ENDED);
    }

    @Test
    void makesRoomForAnotherWhenSomebodyIsRemoved() {
        var full = roomWithThreePlayers(calm());
        var wish = new Joining.Wish(new Nickname("Dora"), null);

        assertThat(refused(Joining.join(full, DORA, wish, alone(full), 3, NOON, new SplittableRandom(1))))
                .isEqualTo(JoinRefusal.FULL);

        var freed = lead(full, new Remove(CEM), NOON);
        var joined = granted(Joining.join(freed, DORA, wish, alone(freed), 3, NOON, new SplittableRandom(1)));
        assertThat(joined.player(DORA).orElseThrow().number()).isEqualTo(4);
    }

    @Test
    void givesNoNameTwice() {
        var room = roomWithThreePlayers(named(NameRule.FREE));

        assertThat(refused(tryToJoin(room, DORA, "Anna", null))).isEqualTo(JoinRefusal.NAME_TAKEN);
        assertThat(refused(tryToJoin(room, DORA, "ANNA", null))).isEqualTo(JoinRefusal.NAME_TAKEN);
        assertThat(refused(tryToJoin(lead(room, new Remove(ANNA), NOON), DORA, "anna", null)))
                .as("of somebody who was sent away")
                .isEqualTo(JoinRefusal.NAME_TAKEN);
    }

    @Test
    void givesAnotherNameToWhoeverIsLateForASuggestedOne() {
        var room = roomWithThreePlayers(named(NameRule.SUGGESTED));

        var joined = granted(tryToJoin(room, DORA, "Anna", null));

        assertThat(joined.player(DORA).orElseThrow().name()).isNotEqualTo(new Nickname("Anna"));
    }

    @Test
    void suggestsADifferentNameToEachOfAFullClass() {
        var room = emptyRoom(named(NameRule.SUGGESTED));
        for (int i = 1; i <= 200; i++) {
            room = granted(tryToJoin(room, learner(i), null, null));
        }
        assertThat(room.present())
                .extracting(player -> player.name().skeleton())
                .doesNotHaveDuplicates();
    }

    @Test
    void numbersThoseWhoHaveNoNameWhateverTheyWish() {
        var room = emptyRoom(named(NameRule.NUMBERS));
        room = granted(tryToJoin(room, ANNA, "Anna", null));
        room = granted(tryToJoin(room, BEN, null, null));

        assertThat(room.present())
                .extracting(Player::name)
                .containsExactly(
                        SuggestedNames.numbered(java.util.Locale.GERMAN, 1),
                        SuggestedNames.numbered(java.util.Locale.GERMAN, 2));
    }

    @Test
    void givesNoNumberTwice() {
        var room = roomWithThreePlayers(calm());
        room = lead(room, new Remove(CEM), NOON);
        room = join(room, DORA, "Dora");

        assertThat(room.players().values()).extracting(Player::number).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void dealsTeamsEvenlyAlsoAfterRemovals() {
        var room = emptyRoom(inTeams(calm(), 4, false));
        for (int i = 1; i <= 10; i++) {
            room = join(room, learner(i), "Player " + i);
        }
        assertThat(sizes(room)).containsExactly(3, 3, 2, 2);

        room = lead(lead(room, new Remove(learner(1)), NOON), new Remove(learner(5)), NOON);
        assertThat(sizes(room)).containsExactly(1, 3, 2, 2);
        assertThat(join(room, DORA_LATE, "Late").player(DORA_LATE).orElseThrow().team())
                .hasValue(0);
    }

    @Test
    void letsPlayersChooseTheirTeamOnlyWhereTheyMay() {
        var chosen = emptyRoom(inTeams(calm(), 3, true));
        assertThat(granted(tryToJoin(chosen, ANNA, "Anna", 2))
                        .player(ANNA)
                        .orElseThrow()
                        .team())
                .hasValue(2);
        assertThat(refused(tryToJoin(chosen, ANNA, "Anna", 3))).isEqualTo(JoinRefusal.NO_SUCH_TEAM);
        assertThat(refused(tryToJoin(chosen, ANNA, "Anna", -1))).isEqualTo(JoinRefusal.NO_SUCH_TEAM);
        assertThat(granted(tryToJoin(chosen, ANNA, "Anna", null))
                        .player(ANNA)
                        .orElseThrow()
                        .team())
                .hasValue(0);
        assertThat(refused(tryToJoin(emptyRoom(inTeams(calm(), 3, false)), ANNA, "Anna", 1)))
                .isEqualTo(JoinRefusal.NO_SUCH_TEAM);
        assertThat(refused(tryToJoin(emptyRoom(calm()), ANNA, "Anna", 0))).isEqualTo(JoinRefusal.NO_SUCH_TEAM);
        assertThat(join(emptyRoom(calm()), ANNA, "Anna")
                        .player(ANNA)
                        .orElseThrow()
                        .team())
                .isEqualTo(OptionalInt.empty());
    }

    @Test
    void letsAHostPlay() {
        var room = join(emptyRoom(calm()), HOST, "Frau Weber");

        assertThat(room.isHost(HOST)).isTrue();
        assertThat(room.size()).isEqualTo(1);
    }

    @Test
    void takesMoreTimeAtTheirOwnWish() {
        var room = granted(Joining.allow(roomWithThreePlayers(calm()), BEN, ExtraTime.UNLIMITED));

        assertThat(room.player(BEN).orElseThrow().extraTime()).isEqualTo(ExtraTime.UNLIMITED);
        assertThat(refused(Joining.allow(room, DORA, ExtraTime.DOUBLE))).isEqualTo(AnswerRefusal.Shut.NOT_A_PLAYER);
    }

    @Test
    void changesNothingOfTheRoomItWasGiven() {
        var room = roomWithThreePlayers(calm());
        var players = new HashSet<>(room.players().values());

        join(room, DORA, "Dora");

        assertThat(new HashSet<>(room.players().values())).isEqualTo(players);
        assertThat(room.at(new Lobby())).isEqualTo(room);
    }

    private static final app.hearsay.learner.Learner.Id DORA_LATE = learner(50);

    private static java.util.List<Integer> sizes(Room room) {
        return java.util.stream.IntStream.range(0, room.plan().rules().teams().count())
                .mapToObj(team -> (int) room.present().stream()
                        .filter(player -> player.team().equals(OptionalInt.of(team)))
                        .count())
                .toList();
    }
}
