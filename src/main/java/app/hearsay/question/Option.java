package app.hearsay.question;

/// Something to choose or to put in order.
///
/// @param key stable and unique in its question; it may name the solution, so it never leaves the server
public record Option(String key, Text text) {}
