package app.hearsay.question.generation;

import app.hearsay.question.SeededChance;
import app.hearsay.statement.Statement;

/// How many sentences around a marked one are shown with it. A lot decides, whatever the status: where only a claim
/// came with the sentences around it, a look at the length of the excerpt would tell the answer.
///
/// See decision 0071.
///
/// @param before so many that come before it
/// @param after so many that follow it
record Neighbours(int before, int after) {

    private static final int LOTS = 20;

    /// For one statement that is asked about: one before it or, of every five times, two; every second time one after.
    static Neighbours around(Statement statement) {
        return new Neighbours(lot(statement, "before") < 16 ? 1 : 2, lot(statement, "after") < 10 ? 1 : 0);
    }

    /// For one of several statements that are compared: one or two before it, of every ten times four.
    static Neighbours near(Statement statement) {
        int lot = lot(statement, "before");
        return new Neighbours(lot < 12 ? 0 : lot < 18 ? 1 : 2, 0);
    }

    private static int lot(Statement statement, String use) {
        return (int) Math.floorMod(SeededChance.hash(statement.id() + "," + use), (long) LOTS);
    }
}
