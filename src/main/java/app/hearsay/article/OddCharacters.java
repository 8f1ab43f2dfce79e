package app.hearsay.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Characters that a text for reading has no use for, and by which two texts that look alike can differ.
///
/// Four that nobody sees mean nothing and are left out. The others (joiners, marks of direction, tags:
/// Unicode's format characters) belong to emojis or to scripts that need them; anywhere else they are faults.
/// So is U+FFFD, which stands where a character was lost, and more than 30 marks on one letter, the bound of
/// UAX #15 (Stream-Safe Text), beyond which composing takes quadratic time.
final class OddCharacters {

    /// Soft hyphen, zero-width space, word joiner, and the byte-order mark, which is a zero-width no-break
    /// space, too.
    private static final Pattern MEANINGLESS = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]+");

    private static final Pattern SUSPECT = Pattern.compile("[\\p{Cf}\\uFFFD&&[^\\u00AD\\u200B\\u2060\\uFEFF]]");
    private static final Pattern EMOJI = Pattern.compile("[\\p{So}\\p{Sk}\\uFE0F\\x{E0020}-\\x{E007E}]");
    private static final Pattern OTHER_SCRIPT =
            Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsCommon}]]");
    private static final Pattern PILE = Pattern.compile("\\p{M}{31}");
    private static final int LOST = 0xFFFD;

    /// More than a person mends at a time.
    private static final int MOST = 50;

    private OddCharacters() {}

    /// The text without those that mean nothing, its letters composed.
    static String without(String text) {
        var seen = text.chars().anyMatch(OddCharacters::isMeaningless)
                ? MEANINGLESS.matcher(text).replaceAll("")
                : text;
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /// Those that are out of place: of the unseen and lost ones the first [#MOST], of the piles the first.
    static List<TextFile.Fault> faults(String text) {
        if (text.chars().noneMatch(OddCharacters::isWorthALook)) {
            return List.of();
        }
        var faults = new ArrayList<TextFile.Fault>();
        var suspect = SUSPECT.matcher(text);
        int lineEnd = -1;
        boolean otherScript = false;
        while (faults.size() < MOST && suspect.find()) {
            int at = suspect.start();
            if (at > lineEnd) {
                lineEnd = lineEnd(text, at);
                otherScript = OTHER_SCRIPT
                        .matcher(text)
                        .region(lineStart(text, at), lineEnd)
                        .find();
            }
            if (text.codePointAt(at) == LOST || !otherScript && !followsEmoji(text, at)) {
                faults.add(fault(text, at));
            }
        }
        var pile = PILE.matcher(text);
        if (pile.find()) {
            var place = TextPlace.of(text, pile.start());
            faults.add(new TextFile.Fault(
                    place.line(),
                    "more than 30 marks on one letter in column %d: remove them".formatted(place.column())));
        }
        return faults;
    }

    /// Whether a UTF-16 unit can be part of a fault; in most texts none is.
    private static boolean isWorthALook(int unit) {
        return switch (Character.getType(unit)) {
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> unit == LOST;
        };
    }

    private static boolean isMeaningless(int unit) {
        return switch (unit) {
            case 0x00AD, 0x200B, 0x2060, 0xFEFF -> true;
            default -> false;
        };
    }

    private static boolean followsEmoji(String text, int at) {
        return at > 0
                && EMOJI.matcher(Character.toString(text.codePointBefore(at))).matches();
    }

    private static TextFile.Fault fault(String text, int at) {
        int character = text.codePointAt(at);
        var place = TextPlace.of(text, at);
        return new TextFile.Fault(
                place.line(),
                character == LOST
                        ? "a damaged character in column %d (U+FFFD): restore it and save the file as UTF-8"
                                .formatted(place.column())
                        : "a character that cannot be seen in column %d (U+%04X %s): remove it"
                                .formatted(place.column(), character, Character.getName(character)));
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
