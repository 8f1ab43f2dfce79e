package app.hearsay.load;

/// A pushed message in the moment in which it came.
///
/// @param nanos [System#nanoTime()], read before anything was done with the bytes
/// @param message the JSON, not yet parsed
record Arrival(long nanos, String message) {}
