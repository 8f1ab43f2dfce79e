package app.hearsay.annotation;

import app.hearsay.article.Bilingual;
import app.hearsay.statement.Actor;
import app.hearsay.statement.Cue;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Source;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/// Reads one statement of a file and checks all that can be checked without the other statements.
record StatementReader(
        QuoteReader quotes, AttributionReader attributions, RelationsReader relations, Problems problems) {

    private static final List<String> KNOWN = List.of(
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
            "why");
    private static final Pattern QUOTED_WHOLE = Pattern.compile("[„“\"»‚][^„“”\"«»‚‘]*+[“”\"«‘]");

    Optional<StatementDraft> read(Node node) {
        return Fields.of(node, "a statement", problems, KNOWN).map(this::read);
    }

    private StatementDraft read(Fields fields) {
        var id = fields.text("id").flatMap(text -> relations.id(fields, "id", text));
        var stretch = quotes.text(fields);
        refuseEnds(fields);
        var sources = attributions.sources(fields, stretch);
        var alsoSaidBy = attributions.alsoSaidBy(fields, sources);
        var cues = attributions.cues(fields, stretch);
        refuseHiddenHearsay(sources, cues, fields);
        var axes = AxesReader.read(fields, sources);
        return new StatementDraft(
                fields,
                id,
                stretch,
                axes,
                sources,
                alsoSaidBy,
                cues,
                relations.read(fields),
                rules(fields),
                why(fields, cues));
    }

    private static List<HardCase> rules(Fields fields) {
        var rules = fields.words("rules", Vocabulary.RULE);
        rules.stream()
                .distinct()
                .filter(rule -> Collections.frequency(rules, rule) > 1)
                .forEach(rule -> fields.problem("rules", "%s stands twice in “rules”".formatted(rule)));
        return rules;
    }

    private static void refuseEnds(Fields fields) {
        var text = fields.textIfAny("text").orElse("");
        if (text.endsWith(".")) {
            fields.problem("text", "leave out the full stop at the end");
        }
        if (QUOTED_WHOLE.matcher(text).matches()) {
            fields.problem("text", "leave out the quotation marks around the whole");
        }
    }

    /// The words that imply a source nobody names are what gives the statement away: they are a cue by definition.
    private static void refuseHiddenHearsay(List<Source> sources, List<Cue> cues, Fields fields) {
        boolean hidden = sources.stream()
                .filter(source -> source.actor().kind() == Actor.Kind.UNNAMED)
                .anyMatch(source -> cues.stream().noneMatch(cue -> cue.words().overlaps(source.words())));
        if (hidden && allSound(cues, fields)) {
            fields.problem("sources", "the words of an UNNAMED source must be among the cues, too");
        }
    }

    private static boolean allSound(List<Cue> cues, Fields fields) {
        return cues.size() == fields.list("cues").size();
    }

    private Optional<Bilingual> why(Fields fields, List<Cue> cues) {
        var why = fields.fields("why", ExplanationCheck.LANGUAGES);
        quotes.article()
                .ifPresent(article -> why.ifPresent(found ->
                        new ExplanationCheck(article, allSound(cues, fields) ? cues : List.of()).check(found)));
        return why.flatMap(Fields::bilingual);
    }
}
