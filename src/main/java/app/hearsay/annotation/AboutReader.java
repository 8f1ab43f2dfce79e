package app.hearsay.annotation;

import app.hearsay.annotation.check.AboutDraft;
import app.hearsay.article.Origin;
import app.hearsay.statement.Key;
import app.hearsay.statement.StoryDay;
import java.util.Optional;

/// Reads what a file says of its article for those who choose what to read.
final class AboutReader {

    private static final int MOST_DAYS = 99;

    private AboutReader() {}

    /// @param origin what the head of the seed says, if it has a sound one
    static AboutDraft read(Fields fields, Optional<Origin> origin) {
        return new AboutDraft(
                fields.word("topic", Vocabulary.TOPIC),
                fields.bilingual("title"),
                fields.bilingual("intro"),
                fields.bilingual("provenance"),
                origin,
                fields.yesOrNo("invented"),
                fields.yesOrNo("check"),
                story(fields));
    }

    private static Optional<StoryDay> story(Fields fields) {
        var key = fields.textIfAny("story");
        var day = fields.number("day", 1, MOST_DAYS);
        if (fields.has("story") != fields.has("day")) {
            fields.problem(
                    fields.has("story") ? "story" : "day", "“story” and “day” belong together: give both or neither");
        }
        if (key.filter(text -> !Key.isValid(text)).isPresent()) {
            fields.problem(
                    "story",
                    "the key of a story has lower-case letters (a-z), digits and hyphens, not "
                            + ProblemWords.quoted(key.get()));
            return Optional.empty();
        }
        return day.isPresent() ? key.map(story -> new StoryDay(story, day.getAsInt())) : Optional.empty();
    }
}
