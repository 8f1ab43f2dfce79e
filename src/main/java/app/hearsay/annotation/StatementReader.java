package app.hearsay.annotation;

import app.hearsay.annotation.check.StatementDraft;
import app.hearsay.annotation.check.StatementDraft.Explanation;
import java.util.List;
import java.util.Optional;

/// Reads one statement of a file.
record StatementReader(
        QuoteReader quotes, AttributionReader attributions, RelationsReader relations, DebateReader debates) {

    static final List<String> KNOWN = List.of(
            "id",
            "text",
            "nth",
            "voice",
            "polarity",
            "certainty",
            "sources",
            "outlet_possible",
            "also_said_by",
            "cues",
            "denies",
            "alt",
            "flags",
            "body",
            "rules",
            "why",
            "debate");

    StatementDraft read(Fields fields) {
        var text = quotes.text(fields);
        return new StatementDraft(
                fields.text("id"),
                text,
                AxesReader.read(fields),
                attributions.read(fields, text),
                relations.read(fields),
                fields.words("rules", Vocabulary.RULE),
                why(fields));
    }

    private Explanation why(Fields fields) {
        var debate = debates.read(fields);
        return fields.fields("why", List.of("de", "en"))
                .map(why -> new Explanation(why.text("de"), why.text("en"), debate))
                .orElse(new Explanation(Optional.empty(), Optional.empty(), debate));
    }
}
