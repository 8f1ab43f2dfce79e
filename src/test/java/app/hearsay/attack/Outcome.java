package app.hearsay.attack;

/// What came of a [Trial].
///
/// @param tried what was done, with its numbers
/// @param measured with its unit
/// @param bound that the measure has to keep, with its unit
/// @param held whether it does
public record Outcome(String tried, String measured, String bound, boolean held) {}
