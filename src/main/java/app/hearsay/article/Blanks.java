package app.hearsay.article;

import java.util.regex.Pattern;

/// What counts as a space when words are looked up in a text.
final class Blanks {

    private static final Pattern NO_BREAK = Pattern.compile("[\\u00A0\\u2007\\u202F]");
    private static final Pattern RUN = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

    private Blanks() {}

    /// The same text, unit for unit, with a space for each no-break space.
    static String asSpaces(String text) {
        return NO_BREAK.matcher(text).replaceAll(" ");
    }

    /// The text with one space for each run of white space, and none at its ends.
    static String collapsed(String text) {
        return RUN.matcher(text).replaceAll(" ").strip();
    }
}
