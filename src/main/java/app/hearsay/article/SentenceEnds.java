package app.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where the sentences of a paragraph end.
///
/// A sentence ends after full stops, question or exclamation marks with the quotation marks and brackets that
/// close behind them, when blanks follow and what comes next does not begin with a small letter, which would
/// go on with the sentence ("„Was?“ fragte er"; "iPhones" does not go on). Whether it ends after a single
/// full stop, [FullStop] says, and where the blanks were forgotten, [MissingBlank].
///
/// The German “ closes where an English one opens; its place, behind the full stop, tells which. All other
/// marks are taken for closing ones there, too, as » « › ‹ are turned either way.
///
/// See decision 0084.
final class SentenceEnds {

    private static final Pattern END = Pattern.compile("""
            (?<![.!?…]) (?<marks> (?: [.!?] | (?<=\\S)… )++ ) (?<closing> [”“"»«›‹’‘')\\]]*+ )
            (?: (?<blanks>\\h++) (?= [^\\p{L}\\p{N}]{0,9}+ (?: [\\p{L}\\p{N}&&[^\\p{Ll}]] | \\p{Ll}\\p{Lu} ) )
              | (?= [„‚]?\\p{Lu} ) )
            """, Pattern.COMMENTS);
    private static final Pattern BRACKETS = Pattern.compile("[)\\]]*");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private final SentenceWords words;

    SentenceEnds(Locale language) {
        words = SentenceWords.of(language);
    }

    /// The sentences of a paragraph without the blanks around them. Each holds a letter or a digit; a stretch
    /// without one belongs to the sentence before it, else after it.
    List<Span> divide(String text, Span paragraph) {
        var found = new ArrayList<Span>();
        var end = END.matcher(text).region(paragraph.start(), paragraph.end());
        int start = paragraph.start();
        while (end.find()) {
            if (holdsLetter(text, start, end.start()) && ends(text, start, end)) {
                found.addAll(Blanks.stripped(text, start, next(end)));
                start = next(end);
            }
        }
        if (holdsLetter(text, start, paragraph.end())) {
            found.addAll(Blanks.stripped(text, start, paragraph.end()));
        }
        return found;
    }

    private boolean ends(String text, int start, Matcher end) {
        if (isRemark(text, end)) {
            return false;
        }
        var around = Surroundings.of(text, start, end.start(), next(end));
        var stop = new FullStop(words, around);
        if (end.group("blanks") == null) {
            var rest = text.substring(end.end("marks"), end.end() + 1);
            return new MissingBlank(words, around, rest).isPlain() && stop.ends();
        }
        return !end.group("marks").equals(".")
                || !BRACKETS.matcher(end.group("closing")).matches()
                || stop.ends();
    }

    /// Where the text goes on: behind the closing marks and blanks, but before what opens in English and
    /// would close in German.
    private int next(Matcher end) {
        boolean opens = end.group("blanks") == null
                && !words.german()
                && end.group("closing").equals("“");
        return opens ? end.start("closing") : end.end();
    }

    /// Whether a mark stands alone in brackets: "300 (!) Euro".
    private static boolean isRemark(String text, Matcher end) {
        return end.group("closing").startsWith(")") && end.start() > 0 && text.charAt(end.start() - 1) == '(';
    }

    private static boolean holdsLetter(String text, int start, int end) {
        return LETTER.matcher(text).region(start, end).find();
    }
}
