package app.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where the sentences of a paragraph end.
///
/// A sentence ends after full stops, question or exclamation marks with the quotation marks and brackets that close
/// behind them, when blanks follow and the next letter is not a small one, which would go on with the sentence
/// ("„Was?“ fragte er"). It does not end after an abbreviation, an initial or, in German, an ordinal number
/// ("22. Oktober"). The German “ closes where an English one opens; its place, behind the full stop, tells which, as it
/// cannot for `java.text.BreakIterator`, which is not used for that reason.
///
/// See decision 0010.
final class SentenceEnds {

    private static final Pattern END = Pattern.compile(
            "(?<![.!?…])(?:[.!?]|(?<=\\S)…)++[”“\"»«’‘')\\]]*+\\h++(?=[^\\p{L}\\p{N}]{0,9}+[\\p{L}\\p{N}&&[^\\p{Ll}]])");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final String ABBREVIATIONS =
            "\\p{L}|z\\.\\h?B|u\\.\\h?a|d\\.\\h?h|i\\.\\h?d\\.\\h?R|Dr|Prof|St|Nr|No|Bd|Art|"
                    + "Abs|[Cc]a|[Bb]zw|[Uu]sw|[Ee]tc|[Ee]vtl|[Vv]gl|[Ii]nkl|[Ss]og|Hrsg|Mio|Mrd|Mr|Mrs|Ms|Jr|Sr|Gen|Sen|vs";
    private static final String BEFORE = "(?:^|[\\s\\h(„“”\"‚‘»«/-])";
    private static final Pattern GERMAN_NO_END = Pattern.compile(BEFORE + "(?:\\d{1,3}|" + ABBREVIATIONS + ")\\.\\h+$");
    private static final Pattern NO_END = Pattern.compile(BEFORE + "(?:" + ABBREVIATIONS + ")\\.\\h+$");
    private static final int LOOK_BACK = 16;

    private final Pattern noEnd;

    SentenceEnds(Locale language) {
        noEnd = language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? GERMAN_NO_END : NO_END;
    }

    /// The sentences of a paragraph without the blanks around them. Each holds a letter or a digit; a stretch without
    /// one belongs to the sentence before it, else after it.
    List<Span> divide(String text, Span paragraph) {
        var found = new ArrayList<Span>();
        var end = END.matcher(text).region(paragraph.start(), paragraph.end());
        int start = paragraph.start();
        while (end.find()) {
            if (holdsLetter(text, start, end.start()) && !isAbbreviated(text, start, end)) {
                found.addAll(Blanks.stripped(text, start, end.end()));
                start = end.end();
            }
        }
        if (holdsLetter(text, start, paragraph.end())) {
            found.addAll(Blanks.stripped(text, start, paragraph.end()));
        }
        return found;
    }

    private boolean isAbbreviated(String text, int start, Matcher end) {
        // Only the last units: looking at the whole sentence would take quadratic time on a text of nothing but "1. ".
        int from = Math.max(start, end.start() - LOOK_BACK);
        int to = Math.min(end.end(), end.start() + LOOK_BACK);
        return noEnd.matcher(text.substring(from, to)).find();
    }

    private static boolean holdsLetter(String text, int start, int end) {
        return LETTER.matcher(text).region(start, end).find();
    }
}
