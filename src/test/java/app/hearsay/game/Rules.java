package app.hearsay.game;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Rules that hosts choose: a few as they come about in class, and what else may be chosen on top of them.
public final class Rules {

    public static final Duration LIMIT = Duration.ofSeconds(30);

    private Rules() {}

    /// In German, no clock, names from the players, the standing between questions.
    public static RoomRules calm() {
        return named(NameRule.FREE);
    }

    /// Calm, and whoever comes in gets a name.
    public static RoomRules suggested() {
        return named(NameRule.SUGGESTED);
    }

    public static RoomRules named(NameRule names) {
        return new RoomRules(Locale.GERMAN, names, Optional.empty(), false, true, false, Teams.NONE);
    }

    /// Thirty seconds for a question, quick answers are worth more, and players say how sure they are.
    public static RoomRules quick() {
        return withConfidence(withSpeed(calm(), LIMIT));
    }

    public static RoomRules in(RoomRules rules, Locale language) {
        return new RoomRules(
                language,
                rules.names(),
                rules.limit(),
                rules.speed(),
                rules.standings(),
                rules.confidence(),
                rules.teams());
    }

    public static RoomRules withClock(RoomRules rules, Duration limit) {
        return timed(rules, limit, false);
    }

    /// A clock, and quick answers are worth more.
    public static RoomRules withSpeed(RoomRules rules, Duration limit) {
        return timed(rules, limit, true);
    }

    public static RoomRules withConfidence(RoomRules rules) {
        return new RoomRules(
                rules.language(), rules.names(), rules.limit(), rules.speed(), rules.standings(), true, rules.teams());
    }

    public static RoomRules withoutStandings(RoomRules rules) {
        return new RoomRules(
                rules.language(),
                rules.names(),
                rules.limit(),
                rules.speed(),
                false,
                rules.confidence(),
                rules.teams());
    }

    public static RoomRules inTeams(RoomRules rules, int count, boolean chosen) {
        return new RoomRules(
                rules.language(),
                rules.names(),
                rules.limit(),
                rules.speed(),
                rules.standings(),
                rules.confidence(),
                new Teams(count, chosen));
    }

    private static RoomRules timed(RoomRules rules, Duration limit, boolean speed) {
        return new RoomRules(
                rules.language(),
                rules.names(),
                Optional.of(limit),
                speed,
                rules.standings(),
                rules.confidence(),
                rules.teams());
    }
}
