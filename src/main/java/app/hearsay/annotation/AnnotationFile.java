package app.hearsay.annotation;

import app.hearsay.article.Article;
import app.hearsay.statement.Actor;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.NoStatement;
import app.hearsay.statement.StoryDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One annotation file as far as it could be read, and the checks on the whole of it.
final class AnnotationFile {

    private final String name;
    private final Fields fields;
    private final HeadReader.Head head;
    private final List<Actor> actors;
    private final List<StatementDraft> drafts;
    private final List<RestReader.Entry> rest;

    AnnotationFile(Fields fields, Problems problems, Function<String, Optional<String>> seedTexts) {
        this.name = problems.file();
        this.fields = fields;
        this.head = new HeadReader(problems, seedTexts).read(fields);
        var byKey = new ActorsReader(problems).read(fields);
        this.actors = byKey.values().stream().flatMap(Optional::stream).toList();
        var quotes = new QuoteReader(head.article());
        var statements = new StatementReader(
                quotes,
                new AttributionReader(byKey, quotes, problems),
                new RelationsReader(head.id(), problems),
                problems);
        fields.value("statements");
        this.drafts = fields.list("statements").stream()
                .flatMap(node -> statements.read(node).stream())
                .toList();
        this.rest = new RestReader(quotes, problems).read(fields);
    }

    /// Reports what is wrong between the entries.
    void check() {
        if (fields.has("statements") && drafts.isEmpty()) {
            fields.problem("statements", "there is no statement in the file");
        }
        new ReferenceCheck().check(drafts);
        head.article().ifPresent(article -> new LayoutCheck(article, fields).check(drafts, rest));
    }

    String name() {
        return name;
    }

    /// Its place in a story, if it has a sound one.
    Optional<StoryDay> story() {
        return head.story();
    }

    /// Reports something about a key of the file as a whole.
    void problem(String key, String reason) {
        fields.problem(key, reason);
    }

    /// What the file holds; to be asked for only when nothing was reported.
    AnnotatedArticle article() {
        Article article = head.article().orElseThrow();
        return new AnnotatedArticle(
                article,
                head.about().orElseThrow(),
                actors,
                drafts.stream().map(draft -> draft.statement(article)).toList(),
                rest.stream()
                        .map(RestReader.Entry::noStatement)
                        .sorted(Comparator.comparing(NoStatement::span))
                        .toList());
    }
}
