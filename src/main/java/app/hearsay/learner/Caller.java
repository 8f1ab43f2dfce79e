package app.hearsay.learner;

/// Who types a resume code, by all that the server knows of them: a browser's key or a session can be thrown away, an
/// address is shared by a whole school.
///
/// @param browser names the browser's key
/// @param session names the session
/// @param address from where the request came
public record Caller(String browser, String session, String address) {}
