package app.hearsay.learner;

import app.hearsay.limit.Caller;

/// Who types a resume code, by all that the server knows of them: a browser's key or a session can be thrown away, an
/// address is shared by a whole school.
///
/// See decision 0053.
///
/// @param browser names the browser's key
public record CodeTypist(String browser, Caller caller) {}
