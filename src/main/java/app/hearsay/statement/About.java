package app.hearsay.statement;

import app.hearsay.article.Bilingual;
import app.hearsay.article.Origin;
import java.io.Serializable;
import java.util.Optional;

/// What is said of an article as a whole.
///
/// @param kind told of every invented text
/// @param title a neutral working title
/// @param intro one neutral sentence: what the article is about
/// @param provenance what is known of the origin, and no more
/// @param origin publisher, date and licence, if the seed has a head
/// @param invented whether the report was made up for practice, which must be said wherever it appears
/// @param check whether it is kept for checks of what somebody can do, away from practice and rooms
public record About(
        Topic topic,
        Optional<TextKind> kind,
        Bilingual title,
        Bilingual intro,
        Bilingual provenance,
        Optional<Origin> origin,
        boolean invented,
        boolean check,
        Optional<StoryPart> story)
        implements Serializable {}
