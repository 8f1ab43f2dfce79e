package app.hearsay.ui.article;

import java.util.regex.Pattern;

/// What a paragraph looks like it is, judged by its words alone, since the articles are plain text.
enum ParagraphForm {
    /// A short line without a full stop.
    HEADING,
    /// Words about a picture that is not there.
    CAPTION,
    /// Running text.
    TEXT;

    private static final int LONGEST_HEADING = 100;
    private static final Pattern CAPTION_SIGNS =
            Pattern.compile("\\((?:l|r|li|re|m|M|v\\.\\s?l)\\.\\)|\\bIm Bild:|\\b(?:Foto|Bild|Photo|Pictured):");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…;,)\\]”“\"»«]$");

    static ParagraphForm of(String words) {
        if (CAPTION_SIGNS.matcher(words).find()) {
            return CAPTION;
        }
        boolean heading = words.length() <= LONGEST_HEADING
                && !SENTENCE_END.matcher(words).find();
        return heading ? HEADING : TEXT;
    }
}
