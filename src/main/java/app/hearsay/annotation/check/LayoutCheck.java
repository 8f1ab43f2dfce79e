package app.hearsay.annotation.check;

import app.hearsay.annotation.check.Place.OfStatement.Field;
import app.hearsay.article.Article;
import app.hearsay.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Checks that a draft accounts for each sentence of its article once, and in the order of the text.
record LayoutCheck(Article article, Flaws flaws) {

    /// A part of the article and the entry of the draft that covers it.
    ///
    /// @param position of the entry in the draft
    private record Part(Span span, Place place, int position) {}

    void check(ArticleDraft draft) {
        var statements = statements(draft);
        checkOrder(statements);
        checkOverlaps(Stream.concat(statements.stream(), rest(draft).stream())
                .sorted(Comparator.comparing(Part::span))
                .toList());
        if (!draft.statements().isEmpty()) {
            checkCoverage(possible(draft), statements);
        }
    }

    private static List<Part> statements(ArticleDraft draft) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < draft.statements().size(); i++) {
            int position = i;
            var place = new Place.OfStatement(i, Field.TEXT);
            draft.statements().get(i).text().span().ifPresent(span -> parts.add(new Part(span, place, position)));
        }
        return parts;
    }

    private static List<Part> rest(ArticleDraft draft) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < draft.rest().size(); i++) {
            int position = draft.statements().size() + i;
            var place = new Place.OfRest(i, Place.OfRest.Field.TEXT);
            draft.rest().get(i).text().span().ifPresent(span -> parts.add(new Part(span, place, position)));
        }
        return parts;
    }

    private static List<Span> possible(ArticleDraft draft) {
        return Stream.concat(
                        draft.statements().stream().map(StatementDraft::text),
                        draft.rest().stream().map(RestDraft::text))
                .flatMap(stretch -> stretch.possible().stream())
                .toList();
    }

    private void checkOrder(List<Part> statements) {
        for (int i = 1; i < statements.size(); i++) {
            var before = statements.get(i - 1);
            var part = statements.get(i);
            if (part.span().compareTo(before.span()) < 0 && !part.span().overlaps(before.span())) {
                flaws.add(part.place(), Flaw.Kind.OUT_OF_ORDER, Optional.of(before.place()));
            }
        }
    }

    private void checkOverlaps(List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        // The part that reaches furthest so far: a long one can overlap more than the next.
        var reach = parts.getFirst();
        for (var part : parts.subList(1, parts.size())) {
            if (part.span().overlaps(reach.span())) {
                refuseOverlap(part, reach);
            }
            reach = part.span().end() > reach.span().end() ? part : reach;
        }
    }

    private void refuseOverlap(Part one, Part other) {
        boolean later = one.position() > other.position();
        flaws.add(
                later ? one.place() : other.place(),
                Flaw.Kind.SHARED_WORDS,
                Optional.of(later ? other.place() : one.place()));
    }

    private void checkCoverage(List<Span> covered, List<Part> statements) {
        for (var sentence : article.sentences()) {
            if (covered.stream().noneMatch(sentence::overlaps)) {
                flaws.add(
                        new Place.InText(sentence),
                        Flaw.Kind.SENTENCE_LEFT_OUT,
                        lastBefore(sentence, statements),
                        article.quote(sentence));
            }
        }
    }

    private static Optional<Place> lastBefore(Span sentence, List<Part> statements) {
        return statements.stream()
                .filter(part -> part.span().start() < sentence.start())
                .max(Comparator.comparing(Part::span))
                .map(part -> new Place.OfStatement(part.position(), Field.ID));
    }
}
