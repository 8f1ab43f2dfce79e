package app.hearsay.learner;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Twelve characters that a learner copies by hand to go on elsewhere: 60 random bits in Crockford's Base 32
/// (crockford.com/base32.html), whose alphabet lacks I, L, O and U. [#toString()] hides the value.
///
/// See decision 0013.
public record ResumeCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern FILLING = Pattern.compile("[\\s\\u00A0\\u2010-\\u2015_.-]+");
    private static final int LONGEST_INPUT = 100;

    /// @throws IllegalArgumentException if the value has another form; the message does not repeat it
    public ResumeCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a resume code");
        }
    }

    /// Reads what somebody typed: blanks, hyphens and case do not matter, O counts as 0, I and L as 1.
    public static Optional<ResumeCode> parse(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        var plain = FILLING.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new ResumeCode(plain)) : Optional.empty();
    }

    static ResumeCode random(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ResumeCode(code.toString());
    }

    /// In groups of four, hyphens between them.
    public String display() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    @Override
    public String toString() {
        return "ResumeCode[hidden]";
    }
}
