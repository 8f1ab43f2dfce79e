package app.hearsay.learner;

import java.security.SecureRandom;

/// Tokens of browsers that tests play.
public final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    /// Of a browser that was never here.
    public static LearnerToken fresh() {
        return LearnerToken.random(RANDOM);
    }

    /// The same for the same name, in every process.
    public static LearnerToken named(String name) {
        return new LearnerToken("%-43s".formatted(name).replace(' ', '_'));
    }
}
