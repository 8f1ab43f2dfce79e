package app.hearsay.question.feedback;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says what the cues of a statement do there.
public final class Signals {

    private Signals() {}

    /// A line for each cue, in the order of the text; never empty.
    public static List<Text> of(Article article, Statement statement) {
        var lines = statement.cues().stream()
                .flatMap(cue -> line(article, statement, cue).stream())
                .distinct()
                .toList();
        return lines.isEmpty() ? List.of(none(article, statement)) : lines;
    }

    /// What is to be said where no cue says anything.
    static Text none(Article article, Statement statement) {
        if (!statement.sources().isEmpty()) {
            boolean near = article.sentencesAround(statement.span())
                    .contains(statement.sources().getLast().words());
            return Template.of(near ? "signal.none.named" : "signal.none.reported");
        }
        if (WordList.SAYING.isIn(article.language(), statement.text())) {
            return Template.of("signal.none.whole");
        }
        return isSpokenNear(article, statement)
                ? Template.of("signal.none.near")
                : Template.about(article.language(), "signal.none.own");
    }

    /// Whether words of saying, or somebody's very words, stand in the sentence or in the one before or after it: there
    /// "no »said«" would be untrue.
    private static boolean isSpokenNear(Article article, Statement statement) {
        var sentences = article.sentences();
        return IntStream.range(0, sentences.size())
                .filter(place ->
                        sentences.subList(Math.max(0, place - 1), Math.min(sentences.size(), place + 2)).stream()
                                .anyMatch(statement.span()::overlaps))
                .mapToObj(place -> article.quote(sentences.get(place)))
                .anyMatch(words -> isSpoken(article.language(), words));
    }

    private static boolean isSpoken(Locale language, String words) {
        return QuotedCue.OPENING.matcher(words).find()
                || WordList.SAYING.isIn(language, words)
                || WordList.OTHERS.isIn(language, words);
    }

    /// Nothing where there is nothing to say.
    static Optional<Text> line(Article article, Statement statement, Cue cue) {
        return Meaning.of(article, statement, cue, cue.quoted(article))
                .map(meaning -> Template.of("signal." + Wording.lower(meaning), QuotedCue.of(article, statement, cue)));
    }

    /// What is lit of a statement's cues: of sentences that are sorted what makes them open, of a
    /// statement whose source is asked for what tells it, with its name.
    public static Stream<Span> lit(Question question, Statement statement) {
        var article = article(question, statement);
        return switch (question.type()) {
            case CERTAINTY -> lit(article, statement, Strength.of(Status.SPECULATION)::contains);
            case SOURCE, CHAIN ->
                Stream.concat(
                        lit(article, statement, Strength.ofSource(statement)::contains),
                        statement.sources().stream().map(Source::words));
            case STATUS, CUE, DENIED, OWN_VOICE, HEADLINE, PAIR, TURNED, DEBATE -> statement.lit(article);
        };
    }

    private static Stream<Span> lit(Article article, Statement statement, Predicate<Cue.Kind> shows) {
        return statement.cues().stream()
                .filter(cue -> shows.test(cue.kind()))
                .flatMap(cue -> cue.lit(article).stream());
    }

    public static Article article(Question question, Statement statement) {
        return question.passages().stream()
                .map(Passage::article)
                .filter(article -> article.id().equals(statement.id().article()))
                .findFirst()
                .orElseThrow();
    }
}
