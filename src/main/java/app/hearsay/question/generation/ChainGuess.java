package app.hearsay.question.generation;

import app.hearsay.statement.Actor;
import java.util.List;

/// How somebody who does not read would order a chain: the article, then media, then institutions and groups,
/// then people. Two links of one kind it cannot tell apart.
enum ChainGuess {
    /// A paper, a station, a letter, a report.
    MEDIA,
    /// A firm, an authority, a club, "the West".
    BODIES,
    /// A person, with or without a name.
    PEOPLE;

    private static ChainGuess of(Actor actor) {
        return switch (actor.kind()) {
            case MEDIUM -> MEDIA;
            case INSTITUTION, GROUP -> BODIES;
            case PERSON, ANONYMOUS, UNNAMED -> PEOPLE;
        };
    }

    /// Whether the guess leaves one order only, and that is the right one.
    ///
    /// @param chain outermost first, without the article
    static boolean solves(List<Actor> chain) {
        for (int link = 1; link < chain.size(); link++) {
            if (of(chain.get(link - 1)).compareTo(of(chain.get(link))) >= 0) {
                return false;
            }
        }
        return true;
    }
}
