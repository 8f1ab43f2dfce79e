package app.hearsay.annotation.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.annotation.check.Place.OfItem.Part;
import app.hearsay.annotation.check.Place.OfStatement.Field;
import app.hearsay.annotation.check.StatementDraft.Explanation;
import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import app.hearsay.statement.Actor;
import app.hearsay.statement.Certainty;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Polarity;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Topic;
import app.hearsay.statement.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Annotations as a form would hold them: no file is read here.
class ArticleCheckTests {

    private static final Article TEXT = new Article(
            new Article.Id("talks"), Locale.GERMAN, "Laut der Zeitung plant Kiew Gespräche. Moskau schweigt.");

    private static final StatementDraft CLAIM = claim(
            "plant Kiew Gespräche",
            "zeitung",
            new Explanation(
                    Optional.of("Wegen „Laut der Zeitung“ ist es ihre Aussage."),
                    Optional.of("“Laut der Zeitung” makes it the paper's.")));

    private static final StatementDraft OWN = new StatementDraft(
            Optional.of("s02"),
            stretch("Moskau schweigt"),
            new Axes(
                    Optional.of(Voice.OWN),
                    Optional.of(Polarity.AFFIRM),
                    Optional.of(Certainty.SETTLED),
                    false,
                    List.of(Status.CLAIM)),
            new Attribution(List.of(), List.of(), List.of()),
            Relations.NONE,
            List.of(),
            new Explanation(
                    Optional.of("Hinter „schweigt“ steht keiner."), Optional.of("Nobody is behind “schweigt”.")));

    @Test
    void findsNothingWrongWithASoundArticle() {
        var draft = article(CLAIM, OWN);

        assertThat(ArticleCheck.flaws(draft)).isEmpty();
        assertThat(draft.annotated().statements())
                .extracting(Statement::status)
                .containsExactly(Status.CLAIM, Status.OWN_ASSERTION);
    }

    @Test
    void pointsAtThreePlacesOfAStatementThatIsWrongInThreeWays() {
        var broken = claim(
                "plant Kiew Gespräche.",
                "radio",
                new Explanation(
                        Optional.of("Wegen „Laut der Zeitung“ ist es ihre Aussage."),
                        Optional.of("“Laut der Zeitung” shows who lied.")));

        assertThat(ArticleCheck.flaws(article(broken, OWN)))
                .containsExactlyInAnyOrder(
                        flaw(at(0, Field.TEXT), Flaw.Kind.FULL_STOP),
                        flaw(new Place.OfItem(at(0, Field.SOURCES), 0, Part.ACTOR), Flaw.Kind.UNKNOWN_ACTOR, "radio"),
                        flaw(at(0, Field.WHY_EN), Flaw.Kind.JUDGEMENT, "lied"));
    }

    @Test
    void pointsAtTheTextWhereASentenceIsLeftOut() {
        var sentence = TEXT.sentences().getLast();

        assertThat(ArticleCheck.flaws(article(CLAIM)))
                .containsExactly(new Flaw(
                        new Place.InText(sentence),
                        Flaw.Kind.SENTENCE_LEFT_OUT,
                        List.of("Moskau schweigt."),
                        Optional.of(at(0, Field.ID))));
    }

    @Test
    void pointsAtBothOfTwoStatementsThatAreAtOdds() {
        assertThat(ArticleCheck.flaws(article(OWN, CLAIM)))
                .containsExactly(
                        new Flaw(at(1, Field.TEXT), Flaw.Kind.OUT_OF_ORDER, List.of(), Optional.of(at(0, Field.TEXT))));
    }

    @Test
    void pointsAtWhatIsStillMissing() {
        var begun = new StatementDraft(
                Optional.of("s02"),
                stretch("Moskau schweigt"),
                new Axes(
                        Optional.empty(),
                        Optional.of(Polarity.AFFIRM),
                        Optional.of(Certainty.SETTLED),
                        false,
                        List.of()),
                new Attribution(
                        List.of(new Attribution.Link(Optional.of("zeitung"), Optional.empty())), List.of(), List.of()),
                Relations.NONE,
                List.of(),
                new Explanation(Optional.of("Hinter „schweigt“ steht keiner."), Optional.empty()));

        assertThat(ArticleCheck.flaws(article(CLAIM, begun)))
                .containsExactlyInAnyOrder(
                        flaw(at(1, Field.VOICE), Flaw.Kind.MISSING),
                        flaw(new Place.OfItem(at(1, Field.SOURCES), 0, Part.WORDS), Flaw.Kind.MISSING),
                        flaw(at(1, Field.WHY_EN), Flaw.Kind.MISSING));
    }

    @Test
    void knowsTheWordsThatAPlaceIsAbout() {
        var draft = article(CLAIM, OWN);

        assertThat(draft.span(new Place.OfItem(at(0, Field.SOURCES), 0, Part.ACTOR)))
                .contains(stretch("plant Kiew Gespräche").span().orElseThrow());
        assertThat(draft.span(new Place.OfActor("zeitung", Place.OfActor.Field.NAME)))
                .isEmpty();
    }

    private static ArticleDraft article(StatementDraft... statements) {
        var words = new Bilingual("Gespräche", "Talks");
        return new ArticleDraft(
                Optional.of(TEXT),
                new AboutDraft(
                        Optional.of(Topic.WORLD),
                        Optional.empty(),
                        Optional.of(words),
                        Optional.of(words),
                        Optional.of(words),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty()),
                List.of(new ActorDraft(
                        "zeitung", Optional.of(Actor.Kind.MEDIUM), Optional.of(new Bilingual("Zeitung", "paper")))),
                List.of(statements),
                List.of());
    }

    private static StatementDraft claim(String text, String source, Explanation why) {
        return new StatementDraft(
                Optional.of("s01"),
                stretch(text),
                new Axes(
                        Optional.of(Voice.REPORTED),
                        Optional.of(Polarity.AFFIRM),
                        Optional.of(Certainty.SETTLED),
                        false,
                        List.of()),
                new Attribution(
                        List.of(new Attribution.Link(
                                Optional.of(source), stretch("Zeitung").span())),
                        List.of(),
                        List.of(new Attribution.Signal(
                                stretch("Laut der Zeitung").span().stream().toList(),
                                Optional.of(Cue.Kind.ATTRIBUTION)))),
                Relations.NONE,
                List.of(),
                why);
    }

    private static Stretch stretch(String words) {
        return Stretch.at(TEXT, TEXT.find(words).getFirst());
    }

    private static Place.OfStatement at(int statement, Field field) {
        return new Place.OfStatement(statement, field);
    }

    private static Flaw flaw(Place place, Flaw.Kind kind, String... words) {
        return new Flaw(place, kind, List.of(words), Optional.empty());
    }
}
