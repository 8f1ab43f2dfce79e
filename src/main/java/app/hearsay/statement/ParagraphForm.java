package app.hearsay.statement;

import app.hearsay.article.Span;
import java.util.regex.Pattern;

/// What a paragraph looks like it is. The articles are plain text: but for the headline and annotated captions it is
/// judged by its words.
public enum ParagraphForm {
    /// The title under which the text appeared.
    HEADLINE,
    /// The sentence below the headline, without a full stop.
    DECK,
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

    public static ParagraphForm of(AnnotatedArticle article, Span paragraph) {
        var words = article.article().quote(paragraph);
        if (article.headline().filter(paragraph::equals).isPresent()) {
            return HEADLINE;
        }
        boolean caption = article.statements().stream()
                .anyMatch(statement -> statement.span().overlaps(paragraph)
                        && statement.rules().contains(HardCase.CAPTION));
        if (caption) {
            return CAPTION;
        }
        return isDeck(article, paragraph, words) ? DECK : of(words);
    }

    private static boolean isDeck(AnnotatedArticle article, Span paragraph, String words) {
        return article.headline().isPresent()
                && article.article().paragraphs().indexOf(paragraph) == 1
                && !SENTENCE_END.matcher(words).find();
    }

    static ParagraphForm of(String words) {
        if (CAPTION_SIGNS.matcher(words).find()) {
            return CAPTION;
        }
        boolean heading = words.length() <= LONGEST_HEADING
                && !SENTENCE_END.matcher(words).find();
        return heading ? HEADING : TEXT;
    }
}
