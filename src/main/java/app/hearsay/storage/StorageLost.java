package app.hearsay.storage;

/// Another process has taken the database over: what this one knows of it is out of date, and it can store nothing any
/// more.
public record StorageLost() {}
