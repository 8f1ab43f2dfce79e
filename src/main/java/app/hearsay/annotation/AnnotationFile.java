package app.hearsay.annotation;

import app.hearsay.annotation.check.ArticleCheck;
import app.hearsay.annotation.check.ArticleDraft;
import app.hearsay.annotation.check.Flaw;
import app.hearsay.annotation.check.Place;
import app.hearsay.annotation.check.RestDraft;
import app.hearsay.article.TextFile;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.StoryPart;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One annotation file as far as it could be read.
final class AnnotationFile {

    private static final List<String> REST = List.of("text", "nth", "reason");

    private final Fields fields;
    private final Problems problems;
    private final ArticleDraft draft;
    private final Lines lines;

    AnnotationFile(Fields fields, Problems problems, Function<String, Optional<TextFile>> seedTexts) {
        this.fields = fields;
        this.problems = problems;
        var head = new HeadReader(problems, seedTexts).read(fields);
        var actors = new ActorsReader(problems).read(fields);
        var quotes = new QuoteReader(head.article());
        var reader = new StatementReader(
                quotes,
                new AttributionReader(quotes, problems),
                new RelationsReader(problems),
                new DebateReader(problems));
        fields.value("statements");
        var statements = entries("statements", "a statement", StatementReader.KNOWN);
        var rest = entries("no_statement", "an entry of “no_statement”", REST);
        this.draft = new ArticleDraft(
                head.article(),
                head.about(),
                actors,
                statements.stream().map(reader::read).toList(),
                rest.stream()
                        .map(entry -> new RestDraft(quotes.text(entry), entry.word("reason", Vocabulary.REASON)))
                        .toList());
        this.lines = new Lines(fields, statements, rest);
    }

    private List<Fields> entries(String list, String what, List<String> known) {
        return fields.list(list).stream()
                .flatMap(node -> Fields.of(node, what, problems, known).stream())
                .toList();
    }

    /// Reports what is wrong with what the file says. What it lacks, or has and could not be read, has been reported by
    /// then.
    void check() {
        var words = new FlawWords(draft, lines);
        for (var flaw : ArticleCheck.flaws(draft)) {
            if (!isReported(flaw)) {
                problems.add(lines.of(flaw), words.of(flaw));
            }
        }
    }

    private boolean isReported(Flaw flaw) {
        return flaw.kind() == Flaw.Kind.MISSING
                || flaw.kind() == Flaw.Kind.NO_STATEMENTS && !fields.has("statements")
                || flaw.kind() == Flaw.Kind.HEADLINE_WITHOUT_BODY
                        && flaw.place() instanceof Place.OfStatement body
                        && lines.has(body);
    }

    String name() {
        return problems.file();
    }

    /// Its place in a story, if it has a sound one.
    Optional<StoryPart> story() {
        return draft.about().story();
    }

    /// Reports something about a key of the file as a whole.
    void problem(String key, String reason) {
        fields.problem(key, reason);
    }

    /// What the file holds; to be asked for only when nothing was reported.
    AnnotatedArticle article() {
        return draft.annotated();
    }
}
