package app.hearsay.annotation;

import app.hearsay.annotation.check.AboutDraft;
import app.hearsay.article.Origin;
import app.hearsay.statement.Key;
import app.hearsay.statement.StoryPart;
import app.hearsay.statement.TextKind;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what a file says of its article for those who choose what to read.
final class AboutReader {

    private static final int MOST_PARTS = 99;

    private AboutReader() {}

    /// @param origin what the head of the seed says, if it has a sound one
    static AboutDraft read(Fields fields, Optional<Origin> origin) {
        return new AboutDraft(
                fields.word("topic", Vocabulary.TOPIC),
                kind(fields),
                fields.bilingual("title"),
                fields.bilingual("intro"),
                fields.bilingual("provenance"),
                origin,
                fields.yesOrNo("invented"),
                fields.yesOrNo("check"),
                story(fields));
    }

    /// What is published says itself what it is; what is made up must be told.
    private static Optional<TextKind> kind(Fields fields) {
        if (fields.has("invented") && !fields.has("kind")) {
            fields.problem("invented", "an invented article needs a “kind”: what sort of text is it?");
        }
        return fields.has("kind") ? fields.word("kind", Vocabulary.KIND) : Optional.empty();
    }

    private static Optional<StoryPart> story(Fields fields) {
        var key = fields.textIfAny("story");
        var day = fields.number("day", 1, MOST_PARTS);
        var part = fields.number("part", 1, MOST_PARTS);
        if (fields.has("story") ? fields.has("day") == fields.has("part") : fields.has("day") || fields.has("part")) {
            fields.problem(
                    Stream.of("story", "day", "part")
                            .filter(fields::has)
                            .findFirst()
                            .orElseThrow(),
                    "“story” and “day” or “part” belong together: give both or neither");
        }
        if (key.filter(text -> !Key.isValid(text)).isPresent()) {
            fields.problem(
                    "story",
                    "the key of a story has lower-case letters (a-z), digits and hyphens, not "
                            + ProblemWords.quoted(key.get()));
            return Optional.empty();
        }
        var number = day.isPresent() ? day : part;
        return number.isPresent()
                ? key.map(story -> new StoryPart(story, number.getAsInt(), day.isPresent()))
                : Optional.empty();
    }
}
