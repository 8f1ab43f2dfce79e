package app.hearsay.question.generation;

import app.hearsay.statement.Certainty;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Polarity;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a headline leaves out of the statement that it announces.
///
/// @param surely what is missing beyond debate
/// @param perhaps what a careful reader could also miss
/// @param otherwise what is said where nothing is missing
record HeadlineGaps(Set<Gap> surely, Set<Gap> perhaps, Gap otherwise) {

    /// What can be missing.
    enum Gap {
        /// That somebody else says so, be it only "it is said".
        SOURCE,
        /// That it is not certain.
        DOUBT,
        /// That somebody denies it.
        NEGATION,
        /// Nothing.
        NOTHING,
        /// Nothing, and the headline is even the more careful of the two.
        MORE_CAREFUL;

        /// Whether it goes with no other.
        boolean standsAlone() {
            return this == NOTHING || this == MORE_CAREFUL;
        }
    }

    /// Of a denial the headline states what is denied: that it is denied is missing, and who does so goes with
    /// it; what can be read as a denial is perhaps one. A source that could be the newsroom as well is perhaps
    /// none. Hearsay is somebody's claim, and a doubt only for who hears one; a condition, and a plan told as
    /// done, are missed by some.
    static HeadlineGaps of(Statement headline, Statement body) {
        var surely = EnumSet.noneOf(Gap.class);
        var perhaps = EnumSet.noneOf(Gap.class);
        if (headline.polarity() == Polarity.AFFIRM && body.polarity() == Polarity.DENY) {
            surely.add(Gap.NEGATION);
        } else if (body.accepts(Status.DENIAL) && !headline.accepts(Status.DENIAL)) {
            perhaps.add(Gap.NEGATION);
        }
        if (headline.voice() == Voice.OWN && body.voice() == Voice.REPORTED) {
            boolean open = surely.contains(Gap.NEGATION) || body.outletPossible() || body.accepts(Status.OWN_ASSERTION);
            (open ? perhaps : surely).add(Gap.SOURCE);
        } else if (headline.voice() == Voice.OWN && body.accepts(Status.CLAIM)) {
            perhaps.add(Gap.SOURCE);
        }
        if (headline.certainty().compareTo(body.certainty()) > 0) {
            boolean doubt = body.status() == Status.SPECULATION;
            (doubt ? surely : perhaps).add(Gap.DOUBT);
        } else if (mayMissDoubt(headline, body)) {
            perhaps.add(Gap.DOUBT);
        }
        return new HeadlineGaps(surely, perhaps, otherwise(headline, body));
    }

    private static boolean mayMissDoubt(Statement headline, Statement body) {
        boolean settled = headline.certainty().equals(Certainty.SETTLED);
        return settled && (body.accepts(Status.SPECULATION) || body.rules().contains(HardCase.PLAN_SOLLEN))
                || body.isConditional() && !headline.isConditional() && body.status() == Status.SPECULATION;
    }

    private static Gap otherwise(Statement headline, Statement body) {
        boolean careful = headline.certainty().compareTo(body.certainty()) < 0
                || headline.accepts(Status.SPECULATION) && !body.accepts(Status.SPECULATION);
        return careful ? Gap.MORE_CAREFUL : Gap.NOTHING;
    }

    /// Every answer that is right, the best first.
    List<Set<Gap>> answers() {
        var answers = new ArrayList<Set<Gap>>();
        if (!surely.isEmpty()) {
            answers.add(surely);
        } else {
            answers.add(EnumSet.of(otherwise));
            if (otherwise == Gap.MORE_CAREFUL) {
                answers.add(EnumSet.of(Gap.NOTHING));
            }
        }
        perhaps.forEach(gap -> answers.add(union(surely, EnumSet.of(gap))));
        if (perhaps.size() > 1) {
            answers.add(union(surely, perhaps));
        }
        return answers;
    }

    private static Set<Gap> union(Set<Gap> one, Set<Gap> other) {
        var both = EnumSet.noneOf(Gap.class);
        both.addAll(one);
        both.addAll(other);
        return both;
    }
}
