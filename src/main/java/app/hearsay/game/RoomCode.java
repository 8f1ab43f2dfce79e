package app.hearsay.game;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Six characters that a class types off the board to find its room: one of 64 million, open to all who can
/// read it.
///
/// Of characters that look alike in a sans serif type or in handwriting one stays, and is what the others are
/// read as: 2 (Z), 5 (S), 6 (G), 7 (1), 8 (B). Left out and not read as anything, since what was meant could be
/// more than one: 0 O Q (also near C and D), I L J (near 1, T and one another), U V (near Y and W) and 9 (near
/// 4 and a small g). A and E are left out with the other vowels, so that no words arise.
public record RoomCode(String value) {

    private static final String ALPHABET = "2345678CDFHKMNPRTWXY";
    private static final int LENGTH = 6;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern FILLING = Pattern.compile("[\\s\\u00A0\\u202F\\u2010-\\u2015_.-]+");
    private static final int LONGEST_INPUT = 100;

    /// @throws IllegalArgumentException if the value is not six characters of the alphabet
    public RoomCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a room code: " + value);
        }
    }

    /// Draws a code; whether a room has it already is for the caller to see.
    public static RoomCode random(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RoomCode(code.toString());
    }

    /// Reads what somebody typed: case, blanks, hyphens and the look-alikes of one character only do not
    /// matter.
    public static Optional<RoomCode> parse(@Nullable String typed) {
        if (typed == null || typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        var plain = FILLING.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('Z', '2')
                .replace('S', '5')
                .replace('G', '6')
                .replace('1', '7')
                .replace('B', '8');
        return FORM.matcher(plain).matches() ? Optional.of(new RoomCode(plain)) : Optional.empty();
    }

    /// In two groups of three, as the board shows it: `4KH 7TM`.
    public String spaced() {
        return value.substring(0, 3) + " " + value.substring(3);
    }

    @Override
    public String toString() {
        return value;
    }
}
