package app.hearsay.article;

import java.util.regex.Pattern;

/// What stands around a mark that may end a sentence, up to [#REACH] UTF-16 units on either side: who looked
/// further would take quadratic time on a text of nothing but "1. ".
///
/// @param word what stands before the mark, without opening punctuation: "Dr"; the letters of an abbreviation
///     that is spaced out all belong to it, without their blanks: "z.B"
/// @param before what stands before that in the same sentence, up to the next blank; empty if nothing does
/// @param next what follows the mark, without opening punctuation, up to the next blank
record Surroundings(String word, String before, String next) {

    static final int REACH = 64;

    private static final Pattern OPENING = Pattern.compile("^[^\\p{L}\\p{N}]++");
    private static final Pattern LETTER = Pattern.compile("\\P{L}*+\\p{L}");
    private static final Pattern DOTTED_LETTER = Pattern.compile("\\P{L}*+\\p{L}\\.");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]");

    /// @param start where the sentence begins
    /// @param mark where the mark stands
    /// @param following where what follows it begins
    static Surroundings of(String text, int start, int mark, int following) {
        int from = Math.max(start, mark - REACH);
        int wordEnd = skip(text, from, mark, true);
        int wordStart = skip(text, from, wordEnd, false);
        int end = skip(text, from, wordStart, true);
        var word = text.substring(wordStart, wordEnd);
        var before = text.substring(skip(text, from, end, false), end);
        if (LETTER.matcher(word).matches()) {
            while (DOTTED_LETTER.matcher(before).matches()) {
                word = before + word;
                end = skip(text, from, end - before.length(), true);
                before = text.substring(skip(text, from, end, false), end);
            }
        }
        return new Surroundings(bare(word), before, bare(text.substring(following, nextEnd(text, following))));
    }

    /// Where the blanks begin that end at `end`, or the other characters; not before `from`.
    private static int skip(String text, int from, int end, boolean blanks) {
        int start = end;
        while (start > from && Blanks.isBlank(text.charAt(start - 1)) == blanks) {
            start--;
        }
        return start;
    }

    /// Where the first word ends that begins at `start` or behind blanks and marks there.
    private static int nextEnd(String text, int start) {
        int limit = Math.min(text.length(), start + REACH);
        int end = start;
        while (end < limit && !Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        while (end < limit && !Blanks.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The letters with which [#next] begins; empty if it does not begin with a letter.
    String nextWord() {
        return NO_LETTER.split(next, 2)[0];
    }

    private static String bare(String token) {
        return OPENING.matcher(token).replaceFirst("");
    }
}
