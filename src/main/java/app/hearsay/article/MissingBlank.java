package app.hearsay.article;

import java.util.regex.Pattern;

/// A mark between two letters, where either the blank behind a sentence was forgotten ("sagte sie.Die Tür")
/// or a name or an address has one ("Node.js", "www.Stadt.de", "Kanal.Eins").
///
/// See decision 0084.
///
/// @param rest the marks behind it, and the letter or the opening quotation mark with which the text goes on
record MissingBlank(SentenceWords words, Surroundings at, String rest) {

    private static final Pattern REST = Pattern.compile("[)”“]?(?:\\p{Lu}|[„‚]\\p{Lu}?)");
    private static final Pattern OPENING = Pattern.compile(".*[„‚].*|“\\p{Lu}");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}’'“”)»«‹›-]*+(?<=\\p{Ll}{2}|[“”)])|\\d{4}");
    private static final Pattern ADDRESS = Pattern.compile(
            ".*[@/_\\\\].*|[\\p{L}\\p{M}\\p{N}-]+\\.[\\p{L}\\p{N}].*|(?iu:com|net|org|de|at|ch|eu|uk|info)\\P{L}*");

    /// Whether it can be nothing else: a word goes before it that is no name, or one follows that opens a
    /// sentence.
    boolean isPlain() {
        return REST.matcher(rest).matches()
                && LAST_WORD.matcher(at.word()).matches()
                && !ADDRESS.matcher(at.next()).matches()
                && (Character.isLowerCase(at.word().codePointAt(0))
                        || OPENING.matcher(rest).matches()
                        || words.opens(at));
    }
}
