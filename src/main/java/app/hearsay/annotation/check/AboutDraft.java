package app.hearsay.annotation.check;

import app.hearsay.article.Bilingual;
import app.hearsay.article.Origin;
import app.hearsay.statement.About;
import app.hearsay.statement.StoryPart;
import app.hearsay.statement.TextKind;
import app.hearsay.statement.Topic;
import java.util.Optional;

/// What is said of an article as a whole, as far as it is told; see [About].
public record AboutDraft(
        Optional<Topic> topic,
        Optional<TextKind> kind,
        Optional<Bilingual> title,
        Optional<Bilingual> intro,
        Optional<Bilingual> provenance,
        Optional<Origin> origin,
        boolean invented,
        boolean check,
        Optional<StoryPart> story) {

    /// @throws java.util.NoSuchElementException if something is missing
    About about() {
        return new About(
                topic.orElseThrow(),
                kind,
                title.orElseThrow(),
                intro.orElseThrow(),
                provenance.orElseThrow(),
                origin,
                invented,
                check,
                story);
    }
}
