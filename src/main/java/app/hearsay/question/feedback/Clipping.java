package app.hearsay.question.feedback;

import app.hearsay.question.Text.Quoted;

/// A quotation, whole or its first words, as it stands inside our own quotation marks.
final class Clipping {

    /// In UTF-16 units, without the ellipsis.
    private static final int MOST = 40;

    private Clipping() {}

    /// Quotation marks inside the words become single ones, as typography asks; nothing else changes but the end.
    static Quoted of(Quoted quoted) {
        return of(quoted, MOST);
    }

    /// The same, of at most so many UTF-16 units without the ellipsis.
    static Quoted of(Quoted quoted, int most) {
        return whole(new Quoted(shortened(quoted.words(), most), quoted.language()));
    }

    /// All of its words, as they stand inside our own quotation marks.
    static Quoted whole(Quoted quoted) {
        return new Quoted(single(quoted.words()), quoted.language());
    }

    private static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = words.lastIndexOf(' ', most);
        return words.substring(0, end > 0 ? end : most).replaceAll("[,;:]$", "") + " …";
    }

    private static String single(String words) {
        return words.replace('„', '‚')
                .replace('“', '‘')
                .replace('”', '’')
                .replace('"', '\'')
                .replace('»', '›')
                .replace('«', '‹');
    }
}
