package app.hearsay.annotation;

import app.hearsay.article.Bilingual;
import app.hearsay.article.Origin;
import app.hearsay.statement.About;
import app.hearsay.statement.StoryDay;
import app.hearsay.statement.Topic;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads what a file says of its article for those who choose what to read, and holds it against the seed's head.
final class AboutReader {

    private static final int MOST_DAYS = 99;
    private static final String INVENTED = "Übungsmeldung";

    private final Fields fields;
    private final Optional<Origin> origin;
    private final Optional<StoryDay> story;

    /// @param origin what the head of the seed says, if it has a sound one
    AboutReader(Fields fields, Optional<Origin> origin) {
        this.fields = fields;
        this.origin = origin;
        this.story = place();
    }

    /// The place in a story, if the file gives a sound one.
    Optional<StoryDay> story() {
        return story;
    }

    /// Everything, if all that is needed is there.
    Optional<About> read() {
        var topic = fields.word("topic", Vocabulary.TOPIC);
        var title = fields.bilingual("title");
        var intro = fields.bilingual("intro");
        var provenance = fields.bilingual("provenance");
        boolean invented = fields.yesOrNo("invented");
        refuseUnmarked(invented);
        refuseOtherDay();
        return topic.flatMap(sound -> title.flatMap(words ->
                intro.flatMap(sentence -> provenance.map(known -> about(sound, words, sentence, known, invented)))));
    }

    private About about(Topic topic, Bilingual title, Bilingual intro, Bilingual provenance, boolean invented) {
        return new About(topic, title, intro, provenance, origin, invented, story);
    }

    private Optional<StoryDay> place() {
        var key = fields.textIfAny("story");
        var day = fields.number("day", 1, MOST_DAYS);
        if (fields.has("story") != fields.has("day")) {
            fields.problem(
                    fields.has("story") ? "story" : "day", "“story” and “day” belong together: give both or neither");
        }
        if (key.filter(text -> !text.matches(ProblemWords.KEY)).isPresent()) {
            fields.problem(
                    "story",
                    "the key of a story has lower-case letters (a-z), digits and hyphens, not "
                            + ProblemWords.quoted(key.get()));
            return Optional.empty();
        }
        return day.isPresent() ? key.map(story -> new StoryDay(story, day.getAsInt())) : Optional.empty();
    }

    /// A made-up report that does not say so would be passed off as news.
    private void refuseUnmarked(boolean invented) {
        if (!invented
                && origin.filter(known -> known.publisher().startsWith(INVENTED))
                        .isPresent()) {
            fields.problem("seed", "the head of the seed says that it is invented: add “invented: true”");
        }
    }

    private void refuseOtherDay() {
        origin.map(Origin::day).orElse(OptionalInt.empty()).ifPresent(stand -> {
            if (story.filter(place -> place.day() == stand).isEmpty()) {
                fields.problem(
                        fields.has("day") ? "day" : "seed",
                        "the head of the seed says “stand: Tag %d”: give that “day” and its “story”".formatted(stand));
            }
        });
    }
}
