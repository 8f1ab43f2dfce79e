package app.hearsay.annotation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Checks that a file accounts for each sentence of its article once, and in the order of the text.
final class LayoutCheck {

    /// A part of the article and the entry of the file that covers it.
    private record Part(Span span, String name, Fields fields) {}

    private final Article article;
    private final Fields file;

    LayoutCheck(Article article, Fields file) {
        this.article = article;
        this.file = file;
    }

    void check(List<StatementDraft> drafts, List<RestReader.Entry> rest) {
        var statements = drafts.stream()
                .flatMap(draft ->
                        draft.stretch().span().map(span -> new Part(span, draft.name(), draft.fields())).stream())
                .toList();
        var others = rest.stream()
                .flatMap(
                        entry -> entry
                                .stretch()
                                .span()
                                .map(span -> new Part(span, "an entry of “no_statement”", entry.fields()))
                                .stream());
        var parts = Stream.concat(statements.stream(), others)
                .sorted(Comparator.comparing(Part::span))
                .toList();
        checkOrder(statements);
        checkOverlaps(parts);
        var guessed = Stream.concat(
                        drafts.stream().map(StatementDraft::stretch),
                        rest.stream().map(RestReader.Entry::stretch))
                .flatMap(stretch -> stretch.guesses().stream())
                .toList();
        if (!drafts.isEmpty()) {
            checkCoverage(guessed, statements);
        }
    }

    private static void checkOrder(List<Part> statements) {
        for (int i = 1; i < statements.size(); i++) {
            var before = statements.get(i - 1);
            var part = statements.get(i);
            if (part.span().compareTo(before.span()) < 0 && !part.span().overlaps(before.span())) {
                part.fields()
                        .problem(
                                "text",
                                "%s stands before %s in the article: keep its order"
                                        .formatted(part.name(), before.name()));
            }
        }
    }

    private static void checkOverlaps(List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        // The part that reaches furthest so far: a long one can overlap more than the next.
        var reach = parts.getFirst();
        for (var part : parts.subList(1, parts.size())) {
            if (part.span().overlaps(reach.span())) {
                later(part, reach)
                        .fields()
                        .problem("text", "%s and %s share words of the article".formatted(reach.name(), part.name()));
            }
            reach = part.span().end() > reach.span().end() ? part : reach;
        }
    }

    private static Part later(Part one, Part other) {
        return one.fields().line() > other.fields().line() ? one : other;
    }

    private void checkCoverage(List<Span> covered, List<Part> statements) {
        for (var sentence : article.sentences()) {
            if (covered.stream().noneMatch(sentence::overlaps)) {
                report(article.quote(sentence), lastBefore(sentence, statements));
            }
        }
    }

    private void report(String sentence, Optional<Part> before) {
        var reason = "the sentence %s is in no statement and not under “no_statement”"
                .formatted(ProblemWords.quoted(sentence));
        before.ifPresentOrElse(
                part -> part.fields().problem("id", reason + "; it follows " + part.name()),
                () -> file.problem("statements", reason));
    }

    private static Optional<Part> lastBefore(Span sentence, List<Part> statements) {
        return statements.stream()
                .filter(part -> part.span().start() < sentence.start())
                .max(Comparator.comparing(Part::span));
    }
}
