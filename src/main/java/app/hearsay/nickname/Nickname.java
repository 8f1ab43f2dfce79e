package app.hearsay.nickname;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a player is called on every screen of a room: 1 to 20 characters, a letter or a digit among them.
///
/// Any script is welcome, and emoji beside letters. A character is a code point other than a mark; each may
/// carry two marks (Vietnamese and Thai need them, "zalgo" piles up more), so that a name is at most 120 UTF-16
/// units long. Nothing invisible and nothing that turns the writing direction is in a name. Joined emoji fall
/// apart, since the joiner is invisible.
///
/// See decision 0069.
///
/// @param shown the name in the normal form NFKC, as [#check(String)] makes it
public record Nickname(String shown) {

    private static final int LONGEST = 20;
    private static final int LONGEST_INPUT = 1000;

    /// Blanks of any kind, among them the control characters for tabs and lines.
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\u0085\\u2028\\u2029]+");

    /// Control, format, private, unassigned and half characters; marks that enclose or select; letters that
    /// show nothing (Hangul fillers, Braille blank); a ligature as wide as a sentence.
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{C}\\p{Me}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFDFD\\uFE00-"
                    + "\\uFE0F\\uFFA0\\uFFFC\\uFFFD\\x{E0100}-\\x{E01EF}]");

    private static final Pattern MARKS_WITHOUT_BASE = Pattern.compile("(^| )\\p{M}+");
    private static final Pattern MARKS_TOO_MANY = Pattern.compile("(\\p{Mn}{2})\\p{Mn}+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{So}]+");

    /// Why a name is refused.
    public enum Reason {
        /// Nothing, or only blanks, were typed.
        EMPTY,
        /// More than 20 characters.
        TOO_LONG,
        /// No letter and no digit that could be read out.
        UNREADABLE,
        /// Holds an insult, a slur, an obscenity or a glorification.
        UNSUITABLE
    }

    /// What came of looking at a typed name.
    public sealed interface Check {

        /// The name can be used, as far as nobody else in the room has its skeleton.
        record Fits(Nickname name) implements Check {}

        /// The name cannot be used.
        record Refused(Reason reason) implements Check {}
    }

    /// @throws IllegalArgumentException if the name is not in normal form, is too long or cannot be read; unsuitable
    /// words are no matter here, so that names kept earlier can be read when the list has grown
    public Nickname {
        if (!shown.equals(normal(shown)) || length(shown) > LONGEST || !canBeRead(shown)) {
            throw new IllegalArgumentException("not a nickname in normal form");
        }
    }

    /// Brings what was typed into normal form and says whether it can be a name.
    public static Check check(@Nullable String typed) {
        if (typed == null || BLANKS.matcher(typed).replaceAll("").isEmpty()) {
            return new Check.Refused(Reason.EMPTY);
        }
        if (typed.length() > LONGEST_INPUT) {
            return new Check.Refused(Reason.TOO_LONG);
        }
        var shown = normal(typed);
        if (!canBeRead(shown)) {
            return new Check.Refused(Reason.UNREADABLE);
        }
        if (length(shown) > LONGEST) {
            return new Check.Refused(Reason.TOO_LONG);
        }
        return UnsuitableWords.LISTED.areIn(shown)
                ? new Check.Refused(Reason.UNSUITABLE)
                : new Check.Fits(new Nickname(shown));
    }

    /// The same for names that a class could take for one another: without case, diacritics, blanks and
    /// punctuation, each look-alike as one Latin letter (the idea of the skeleton in Unicode Technical Standard
    /// #39, section 4). Emoji stay: they tell two of a name apart.
    ///
    /// Other than there, i counts as l, because I does; "rn" counts as m as it does there. This refuses a few
    /// honest pairs (Lisa and Ilsa): the second of them chooses another name.
    public String skeleton() {
        var plain = folded(shown)
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('|', 'l')
                .replace('i', 'l')
                .replace("rn", "m");
        return SIGNS.matcher(plain).replaceAll("");
    }

    @Override
    public String toString() {
        return shown;
    }

    /// The text without case, without diacritics, and in Latin letters where letters of other scripts look like
    /// them. Blanks, digits and punctuation stay.
    static String folded(String text) {
        var small =
                Normalizer.normalize(text, Form.NFKD).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return LookAlikes.DIACRITICS
                .matcher(Normalizer.normalize(small, Form.NFKD))
                .replaceAll("")
                .codePoints()
                .mapToObj(LookAlikes::latin)
                .collect(Collectors.joining());
    }

    private static String normal(String text) {
        var seen = UNSEEN.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("");
        var composed = UNSEEN.matcher(Normalizer.normalize(seen, Form.NFKC)).replaceAll("");
        var bare = MARKS_TOO_MANY.matcher(composed).replaceAll("$1");
        var based = MARKS_WITHOUT_BASE.matcher(bare).replaceAll("$1");
        return BLANKS.matcher(Normalizer.normalize(based, Form.NFKC))
                .replaceAll(" ")
                .strip();
    }

    private static int length(String text) {
        var bases = MARKS.matcher(text).replaceAll("");
        return bases.codePointCount(0, bases.length());
    }

    private static boolean canBeRead(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .anyMatch(character -> Character.getType(character) != Character.MODIFIER_LETTER);
    }
}
