package app.hearsay.nickname;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Characters that look like Latin letters: those of Unicode's table of confusables (UTS #39,
/// confusables.txt) that a keyboard or a generator of fancy letters produces. Where capital and small
/// letter look different (Greek Η and η), the capital decides, for case must not matter.
final class LookAlikes {

    /// Marks of no script in particular; those that Indian and Thai writing spells vowels with are not
    /// among them, nor the voicing marks of Japanese.
    static final Pattern DIACRITICS = Pattern.compile("[\\p{Mn}&&\\p{IsInherited}&&[^\\u3099\\u309A]]");

    private static final String TABLE = """
            a аαɑᴀ
            b вβьʙ
            c сϲᴄ
            d ԁđðᴅ
            e еεєᴇ
            f ꜰ
            g ɡԍɢ
            h нηһհʜħ
            i іιɩıɪ
            j јϳᴊ
            k кκᴋ
            l ӏłǀʟ
            m мμᴍ
            n νոɴ
            o оοσօøᴏ
            p рρᴘ
            q ԛ
            r ʀ
            s ѕꜱ
            t тτᴛ
            u սᴜ
            v ѵᴠ
            w ԝωᴡ
            x хχ
            y уυүʏ
            z ζᴢ
            ae æ
            oe œ
            """;

    private static final Map<Integer, String> LATIN = read();

    private static Map<Integer, String> read() {
        var latin = new HashMap<Integer, String>();
        for (var line : TABLE.lines().toList()) {
            var blank = line.indexOf(' ');
            line.substring(blank + 1).codePoints().forEach(alike -> latin.put(alike, line.substring(0, blank)));
        }
        return Map.copyOf(latin);
    }

    static String latin(int character) {
        if (Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER) {
            return Integer.toString(Character.digit(character, 10));
        }
        return LATIN.getOrDefault(character, inFrame(character));
    }

    /// The letter in a square or a circle, and those that flags are made of; other characters as they are.
    private static String inFrame(int character) {
        for (int first : new int[] {0x1F150, 0x1F170, 0x1F1E6}) {
            if (character >= first && character < first + 26) {
                return Character.toString('a' + character - first);
            }
        }
        return Character.toString(character);
    }
}
