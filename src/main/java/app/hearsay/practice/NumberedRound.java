package app.hearsay.practice;

/// A saved round with its place among the learner's.
///
/// @param number counted from 1
record NumberedRound(int number, Round round) {}
