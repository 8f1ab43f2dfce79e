package app.hearsay.article;

import app.hearsay.article.SentenceWords.Kind;
import java.util.regex.Pattern;

/// A full stop before something with which a sentence could begin, and whether one ends here. A number, a
/// letter or an abbreviation before it may as well belong to what follows: what stands around them decides.
///
/// - An abbreviation that something always follows ends nothing ("Dr. Huber"), one that ends a list ends its
///   sentence ("usw. Kunden"). Any other one, also an unknown one with full stops inside or without a vowel,
///   ends its sentence only when a word follows that opens one ("e.V. Der" against "e.V. Berlin").
/// - A letter ends its sentence before such a word, or when it names what stands before it ("Plan B.
///   Ulmenfurt", "7 b. Lehrer"); else it is an initial ("J. Meyer").
/// - A number ends its sentence in English. In German it is an ordinal one ("22. Oktober", "im 3. Stock")
///   unless a word follows that opens a sentence, or it numbers the noun before it ("Platz 12. Ulmenfurt").
/// - A number or a letter with which a sentence begins counts it ("1. Der Anfang").
///
/// See decision 0084.
record FullStop(SentenceWords words, Surroundings at) {

    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}\\.?[/–-])?\\d{1,3}");
    private static final Pattern NUMERAL = Pattern.compile("\\d+");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.(?!\\d).*|\\d{4}\\b.*");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{2,}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}{1,4}");
    private static final Pattern WITHOUT_VOWEL =
            Pattern.compile("\\p{L}(?<![AEIOUYÄÖÜaeiouyäöü])(?:\\p{Ll}(?<![aeiouyäöü])){1,5}");
    private static final Pattern NOUN = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*");

    /// Whether it ends a sentence.
    boolean ends() {
        if (NUMBER.matcher(at.word()).matches()) {
            return endsAfterNumber();
        }
        var word = DOTTED.matcher(at.word()).matches() ? at.word() : lastPart(at.word());
        if (isOne(Kind.LEADS, word)) {
            return false;
        }
        if (words.has(Kind.COUNTS, word)) {
            return !startsWithDigit(at.next());
        }
        if (isOne(Kind.ENDS, word)) {
            return true;
        }
        if (LETTER.matcher(word).matches()) {
            return !at.before().isEmpty() && (opensNext() || names(at.before()));
        }
        if (words.german() && ROMAN.matcher(word).matches()) {
            return opensNext() || isNumbered();
        }
        return opensNext() || !isAbbreviation(word);
    }

    /// Whether a letter belongs to what stands before it: "Plan B", "7 b", but not "2 S. 14".
    private boolean names(String before) {
        return words.has(Kind.LABELS, before) || NUMERAL.matcher(before).matches() && !startsWithDigit(at.next());
    }

    private boolean endsAfterNumber() {
        if (at.before().isEmpty() || at.before().endsWith(":")) {
            return false;
        }
        if (opensNext() || !words.german()) {
            return true;
        }
        if (startsWithDigit(at.next())) {
            return isNumbered() || !DATE.matcher(at.next()).matches();
        }
        return isNumbered() && !words.has(Kind.AFTER_ORDINAL, at.nextWord());
    }

    /// Whether the number belongs to a noun before it.
    private boolean isNumbered() {
        return NOUN.matcher(at.before()).matches()
                && !words.has(Kind.OPENS, at.before())
                && !words.has(Kind.BEFORE_ORDINAL, at.before());
    }

    /// Whether a word is of that kind; the first one of a sentence may have a capital letter for a small one.
    private boolean isOne(Kind kind, String word) {
        return words.has(kind, word) || at.before().isEmpty() && words.hasUncapitalised(kind, word);
    }

    private boolean isAbbreviation(String word) {
        return isOne(Kind.MAY_END, word)
                || DOTTED.matcher(word).matches()
                || WITHOUT_VOWEL.matcher(word).matches() && !words.has(Kind.WORDS, word);
    }

    private boolean opensNext() {
        return words.opens(at);
    }

    private static boolean startsWithDigit(String next) {
        return !next.isEmpty() && Character.isDigit(next.codePointAt(0));
    }

    private static String lastPart(String word) {
        int cut = Math.max(word.lastIndexOf('/'), Math.max(word.lastIndexOf('-'), word.lastIndexOf('–')));
        return word.substring(cut + 1);
    }
}
