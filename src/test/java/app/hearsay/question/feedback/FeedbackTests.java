package app.hearsay.question.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Answer;
import app.hearsay.question.Answers;
import app.hearsay.question.Grade;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading.Graded;
import app.hearsay.question.Option;
import app.hearsay.question.OwnWords;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Wording;
import app.hearsay.round.Rounds;
import app.hearsay.statement.DecisionStep;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What learners are told, read aloud.
final class FeedbackTests {

    /// What would speak against a label.
    private static final Map<String, String> AGAINST = Map.of(
            "CLAIM", "Dementi|widerspricht|dementiert|spekuliert|lässt es offen|sagt die Redaktion selbst",
            "DENIAL", "noch kein Dementi|lässt es offen|sagt die Redaktion selbst",
            "SPECULATION", "Dementi|widerspricht|legt sich fest",
            "OWN_ASSERTION", "Dementi|widerspricht|jemand anderes|woher es kommt|offen klingt",
            "outlet", "jemand anderes|woher es kommt");

    @Test
    void saysWhyInThreeLines() {
        var feedback = feedback("status:gespraeche-in-katar/s01", new Answer.Choice("CLAIM"));
        assertThat(german(feedback.verdict())).isEqualTo("Genau: berichtete Aussage.");
        assertThat(german(feedback.solution())).isEqualTo("Es ist eine berichtete Aussage.");
        assertThat(lines(feedback))
                .containsExactly(
                        "„Laut einer Meldung der Washington Post“ nennt, woher es kommt.",
                        german(Wording.rule(Rule.NAMED_SOURCE, Locale.GERMAN)),
                        "Das sagt: anonyme Quellen, weitergegeben von: Washington Post.");
        assertThat(feedback.reasons().chain()).contains(feedback.statement());
        assertThat(german(feedback.truth())).isEqualTo("Ob es stimmt, sagt der Satz nicht.");
        assertThat(feedback.statement().id()).hasToString("gespraeche-in-katar/s01");
    }

    @Test
    void speaksEnglishToo() {
        var feedback = feedback("status:gespraeche-in-katar/s01", new Answer.Choice("DENIAL"));
        assertThat(english(feedback.verdict())).isEqualTo("Not this time.");
        assertThat(english(feedback.solution())).isEqualTo("It is a reported claim.");
        assertThat(english(feedback.more().decided()))
                .isEqualTo("Step 5: somebody else says it, without rejecting anything. So it is a reported claim.");
    }

    @Test
    void leavesAnotherLabelToTheExplanation() {
        var feedback = feedback("status:gespraeche-in-katar/s02", new Answer.Choice("OWN_ASSERTION"));
        assertThat(german(feedback.verdict())).isEqualTo("Das lässt sich auch vertreten: Aussage der Redaktion.");
        assertThat(german(feedback.solution()))
                .isEqualTo("Näher liegt: eine berichtete Aussage. "
                        + german(Feedback.withoutAnswer(Rounds.question("status:gespraeche-in-katar/s02"))
                                .reasons()
                                .signal()));
        assertThat(german(feedback.more().why())).contains("Redaktion");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skatehalle-tag-1/s22 | CLAIM | NAMED_SOURCE | Das spricht für eine berichtete Aussage. Was hier bestritten wird, behauptet im Text niemand.",
                "skatehalle-tag-1/s24 | DENIAL | REJECTION | Das spricht für ein Dementi. „nicht“: Das klingt wie die Antwort auf etwas",
                "derby-unter-nassem-dach/s12 | DENIAL | REJECTION | Das spricht für ein Dementi. Es passt nicht zu dem, was andere sagen",
                "skatehalle-tag-1/s23 | SPECULATION | DOUBT | Das spricht für eine Spekulation. „würden“: Das ist nur gedacht.",
                "skatehalle-tag-1/s23 | SPECULATION | DOUBT | Das spricht für eine Spekulation. „würden“: Das ist nur gedacht. Auch so kann man es lesen.",
                "schule-ohne-gong/s31 | SPECULATION | DOUBT | Das spricht für eine Spekulation. „so gut wie sicher“ lässt einen Rest offen.",
                "gespraeche-in-katar/s02 | OWN_ASSERTION | OWN_VOICE | Das spricht für eine Aussage der Redaktion. So, wie es dasteht",
                "derby-unter-nassem-dach/s30 | CLAIM | SOLL | Das spricht für eine berichtete Aussage. Die Redaktion kann es von jemandem gehört haben."
            })
    void arguesForALabelThatCanBeDefended(String statement, String label, Rule rule, String signal) {
        var reasons = feedback("status:" + statement, new Answer.Choice(label)).reasons();
        assertThat(german(reasons.signal())).startsWith(signal);
        assertThat(reasons.rule()).isEqualTo(rule);
    }

    /// "Leaves out: nothing" is no sentence.
    @Test
    void saysInASentenceThatAHeadlineLeavesNothingOut() {
        var whole = Rounds.POOL.stream()
                .filter(question -> question.task() instanceof Task.Selection selection
                        && selection.alone().containsAll(selection.best()))
                .toList();
        assertThat(whole).isNotEmpty().allSatisfy(question -> {
            var solution = Feedback.of(question, Answers.wrong(question), grade(question, Answers.wrong(question)))
                    .solution();
            assertThat(german(solution))
                    .startsWith("Der Überschrift fehlt nichts, was zur Wahl stand.")
                    .doesNotContain(":");
            assertThat(english(solution))
                    .startsWith("Nothing on the list is missing from the headline.")
                    .doesNotContain(":");
        });
    }

    /// What a headline keeps is seen in the headline, not in the text that it is compared with.
    @Test
    void quotesTheHeadlineWhereItKeepsWhatTheTextSays() {
        var kept = Rounds.POOL.stream()
                .filter(question -> question.task() instanceof Task.Selection selection
                        && selection.best().equals(Set.of("NOTHING")))
                .filter(question -> question.asked().status() != Status.OWN_ASSERTION)
                .toList();
        assertThat(kept)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(
                                Feedback.withoutAnswer(question).reasons().signals())
                        .extracting(FeedbackTests::german)
                        .satisfiesExactly(
                                line -> assertThat(line).startsWith("Überschrift: "),
                                line -> assertThat(line).startsWith("Stelle 2: ")));
    }

    /// That something is open does not show that somebody else says it, nor the other way round.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holzscheibe-im-duhlmoor/s01 | Stelle 2: „heißt es in einem Zwischenbericht“ nennt, woher es kommt.",
                "lied-aus-der-kueche/s01     | Stelle 2: „sagte“: Hier kommt jemand anderes zu Wort.",
                "skatehalle-tag-1/s21        | Stelle 2: „Aus Dankerts Sicht“ nennt, woher es kommt.",
                "skatehalle-tag-3/s11        | Stelle 2: „Laut Gutachten“ nennt, woher es kommt. „dürfte“ lässt es offen.",
                "rueckruf-trinkflasche/s17   | Stelle 2: „dementiert“: Hier sagt jemand Nein.",
                "rueckruf-trinkflasche/s02   | Stelle 2: „offenbar“ lässt es offen.",
                "fragemotte-tag-3/s25        | Stelle 2: „vermutet“: So denkt jemand darüber, sicher ist es nicht.",
                "four-day-bakery-release/s01 | Stelle 2: „believes“: So denkt jemand darüber, sicher ist es nicht.",
            })
    void showsInTheTextWhatItsHeadlineLeavesOut(String headline, String signal) {
        var question = Rounds.question("headline:%s:missing".formatted(headline));
        assertThat(german(Feedback.withoutAnswer(question).reasons().signal())).isEqualTo(signal);
    }

    /// The headline itself seems to have none.
    @Test
    void namesTheSourceThatAHeadlineLeavesOut() {
        assertThat(Rounds.POOL.stream()
                        .filter(question -> question.task() instanceof Task.Selection selection
                                && selection.best().contains("SOURCE")))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(
                                Feedback.withoutAnswer(question).reasons().says())
                        .contains(
                                OwnWords.of(question, Sayer.of(question.about().getLast()))));
    }

    /// The rule about the newsroom's own voice does not tell who wrote a press release.
    @Test
    void namesWhoWroteATextWithoutANewsroom() {
        assertThat(Rounds.POOL.stream()
                        .filter(question -> question.type() == QuestionType.STATUS && !question.asksWhoSpeaks())
                        .filter(question -> isSelfPublished(question))
                        .filter(question -> Rule.of(question.asked()) == Rule.OWN_VOICE))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(Feedback.withoutAnswer(question)
                                .reasons()
                                .says()
                                .map(FeedbackTests::german))
                        .contains("Das sagt, wer den Text geschrieben hat."));
    }

    @Test
    void namesWhoRejectsARewordedSentence() {
        assertThat(feedback("turned:satz-aufzug:denial", new Answer.Choice("as-denial"))
                        .reasons()
                        .says()
                        .map(FeedbackTests::german))
                .hasValueSatisfying(says -> assertThat(says).startsWith("Das Dementi kommt von: "));
    }

    /// Full points beside a rule that calls it something else would leave a learner at a loss.
    @Test
    void saysNothingAgainstALabelThatCanBeDefended() {

        var defensible = Rounds.POOL.stream()
                .filter(question -> question.task() instanceof Task.Choice choice
                        && !choice.alsoRight().isEmpty())
                .toList();
        assertThat(defensible)
                .extracting(Question::type)
                .contains(QuestionType.STATUS, QuestionType.SOURCE)
                .doesNotContain(QuestionType.DENIED);
        assertThat(defensible)
                .filteredOn(question -> question.type().isScored())
                .allSatisfy(question -> assertThat(((Task.Choice) question.task()).alsoRight())
                        .allSatisfy(label -> {
                            var answer = new Answer.Choice(label);
                            var feedback = Feedback.of(question, answer, grade(question, answer));
                            assertThat(lines(feedback))
                                    .noneMatch(Pattern.compile(AGAINST.getOrDefault(label, ""))
                                            .asPredicate());
                            assertThat(german(feedback.solution())).startsWith("Näher liegt: ");
                        }));
    }

    /// "Könnte" leaves it open, whoever says so.
    @Test
    void saysOfNoGuessThatNothingIsLeftOpenWhereTheNewsroomMayBeItsSource() {
        var guesses = Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.SOURCE)
                .filter(question -> question.asked().certainty().isSpeculative())
                .filter(question -> !((Task.Choice) question.task()).alsoRight().isEmpty())
                .toList();
        assertThat(guesses).isNotEmpty().allSatisfy(question -> {
            var answer = new Answer.Choice("outlet");
            assertThat(lines(Feedback.of(question, answer, grade(question, answer))))
                    .noneMatch(line -> line.contains("nichts offen"));
        });
    }

    @Test
    void namesTheLackOfSignalsInTheNewsroomsOwnVoice() {
        var feedback = feedback("status:kampf-um-kherson/s04", new Answer.Choice("OWN_ASSERTION"));
        assertThat(lines(feedback))
                .containsExactly(
                        "Kein „laut“, kein „sagte“, kein „soll“ im Satz: Hier spricht niemand anderes.",
                        german(Wording.rule(Rule.OWN_VOICE, Locale.GERMAN)));
        assertThat(german(feedback.truth())).contains("noch nicht gesagt");
    }

    /// A guess of the newsroom's is its own voice, too, and speculation by its label.
    @Test
    void saysOfOwnVoicesNothingThatAGuessAmongThemWouldBelie() {
        var voices = Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.OWN_VOICE)
                .filter(question -> !isSelfPublished(question))
                .collect(Collectors.partitioningBy(question -> question.about().stream()
                        .anyMatch(each -> each.voice() == Voice.OWN && each.status() == Status.SPECULATION)));
        assertThat(voices.get(false)).isNotEmpty().allSatisfy(question -> {
            var reasons = Feedback.withoutAnswer(question).reasons();
            assertThat(reasons.says().map(FeedbackTests::german)).contains("Das sagt die Redaktion selbst.");
            assertThat(reasons.rule()).isEqualTo(Rule.OWN_VOICE);
        });
        assertThat(voices.get(true)).isNotEmpty().allSatisfy(question -> {
            var answer = question.task().rightAnswer();
            var feedback = Feedback.of(question, answer, grade(question, answer));
            assertThat(german(feedback.truth())).isEqualTo("Ob es stimmt, sagen die Sätze nicht.");
            assertThat(lines(feedback))
                    .containsExactly(
                            "In den gesuchten Sätzen spricht niemand sonst.",
                            "Das sagt die Redaktion selbst, auch wo sie nur vermutet.");
            assertThat(feedback.reasons().rule()).isEqualTo(Rule.SOURCE_AROUND);
        });
    }

    /// "Nobody else, and nothing left open" would speak of all sentences that were to be found.
    @Test
    void namesTheSentenceWhoseExplanationItGives() {
        assertThat(Rounds.POOL.stream()
                        .filter(question ->
                                question.type() == QuestionType.OWN_VOICE || question.type() == QuestionType.CERTAINTY))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(
                                german(Feedback.withoutAnswer(question).more().why()))
                        .matches("„.?\\Q" + question.asked().text().split("\\P{L}", 2)[0] + "\\E.*“: .*")
                        .endsWith(question.asked().why().in(Locale.GERMAN)));
    }

    /// Where only the newsroom or somebody can be the answer, no label is.
    @Test
    void decidesWhoSpeaksByNoLabel() {
        var speakers = Stream.concat(Rounds.POOL.stream(), Rounds.BEGINNER_POOL.stream())
                .filter(Question::asksWhoSpeaks)
                .toList();
        assertThat(speakers)
                .extracting(Question::type)
                .contains(QuestionType.STATUS, QuestionType.SOURCE, QuestionType.CHAIN, QuestionType.OWN_VOICE);
        assertThat(speakers).allSatisfy(question -> {
            var feedback = Feedback.withoutAnswer(question);
            assertThat(feedback.more().step()).isEqualTo(DecisionStep.SPEAKER);
            assertThat(feedback.reasons().rule()).isNotIn(Rule.REJECTION, Rule.DOUBT, Rule.NEGATION, Rule.SOLL);
            assertThat(feedback.reasons().formula()).isEmpty();
        });
    }

    /// Whoever is named beside the very words need not be looked for nearby.
    @Test
    void sendsNobodyToLookForANameThatTheSentenceHolds() {
        var elsewhere = Rounds.POOL.stream()
                .filter(question -> !question.asked().sources().isEmpty())
                .filter(question -> Feedback.withoutAnswer(question)
                        .reasons()
                        .signal()
                        .in(Locale.GERMAN)
                        .contains("steht in der Nähe"))
                .toList();
        assertThat(elsewhere).allSatisfy(question -> {
            var article = question.passages().getFirst().article();
            var name = question.asked().sources().getLast().words();
            assertThat(article.sentencesAround(question.asked().span()).contains(name))
                    .isFalse();
        });
        assertThat(Rounds.POOL)
                .anyMatch(question -> Feedback.withoutAnswer(question)
                        .reasons()
                        .signal()
                        .in(Locale.GERMAN)
                        .equals("Wer es sagt, steht im Satz selbst."));
    }

    /// "The newsroom says so" would speak for its own assertion.
    @Test
    void saysThatTheNewsroomLeavesOpenWhatItGuesses() {
        var guesses = Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.STATUS)
                .filter(question -> question.asked().voice() == Voice.OWN
                        && question.asked().status() == Status.SPECULATION)
                .filter(question -> !isSelfPublished(question))
                .toList();
        assertThat(guesses)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(
                                lines(Feedback.withoutAnswer(question)).getLast())
                        .isEqualTo("Offen lässt es die Redaktion selbst."));
    }

    /// A firm's press release and a club's post have no newsroom, whatever the label is called. The formulas of the
    /// rules and the label keep the word.
    @Test
    void speaksOfNoNewsroomWhereThereIsNone() {
        var newsroom = Pattern.compile("Redaktion|newsroom");
        var without = Stream.concat(Rounds.POOL.stream(), Rounds.BEGINNER_POOL.stream())
                .filter(FeedbackTests::isSelfPublished)
                .filter(Question::asksWhoSpeaks)
                .toList();
        assertThat(without)
                .extracting(Question::type)
                .contains(QuestionType.STATUS, QuestionType.SOURCE, QuestionType.OWN_VOICE);
        assertThat(without).allSatisfy(question -> {
            var feedback = Feedback.withoutAnswer(question);
            var options = question.task() instanceof Task.Choice choice
                    ? choice.options().stream().map(Option::text)
                    : Stream.<Text>of();
            var told = Stream.of(
                    Stream.of(
                            question.prompt(),
                            feedback.solution(),
                            feedback.reasons().signal()),
                    Stream.of(feedback.more().decided(), feedback.truth()),
                    feedback.reasons().says().stream(),
                    options);
            assertThat(told.flatMap(texts -> texts))
                    .allSatisfy(text ->
                            assertThat(Stream.of(german(text), english(text))).noneMatch(newsroom.asPredicate()));
        });
    }

    private static boolean isSelfPublished(Question question) {
        return question.passages().stream().anyMatch(Passage::selfPublished);
    }

    /// A source that a headline drops is no link of what it says.
    @Test
    void drawsNoChainOfAHeadline() {
        assertThat(Rounds.POOL.stream().filter(question -> question.type() == QuestionType.HEADLINE))
                .isNotEmpty()
                .allSatisfy(question -> {
                    var reasons = Feedback.withoutAnswer(question).reasons();
                    assertThat(reasons.chain()).isEmpty();
                    assertThat(german(reasons.signal())).containsAnyOf("Stelle 2", "Die Überschrift");
                });
    }

    @Test
    void leavesADebateOpenToTheEnd() {
        assertThat(Rounds.POOL.stream().filter(question -> question.type() == QuestionType.DEBATE))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(
                                german(Feedback.withoutAnswer(question).more().decided()))
                        .doesNotContain("Also"));
    }

    /// The first line is about what the rule is about; a second signal shows the status where that one does not.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kampf-um-kherson/s21     | „soll“: Das ist Hörensagen.",
                "singing-sand/s11         | „replies“: Hier hält jemand dagegen. „Nothing“: Damit antwortet jemand auf etwas, das im Text steht.",
                "skatehalle-tag-1/s14     | „wies … zurück“: Hier sagt jemand Nein.",
                "derby-unter-nassem-dach/s11 | „dementiert Wechselpläne“: Hier sagt jemand Nein.",
                "derby-unter-nassem-dach/s13 | „nicht“ allein ist noch kein Dementi. „gebe“: So gibt man fremde Worte wieder.",
                "holzscheibe-im-duhlmoor/s13 | „nennt er dafür zwei Gründe“ steht nicht in diesem Satz, kann aber auch hier gelten.",
                "kampf-um-kherson/s07     | „aus Washingtons Sicht“ nennt, woher es kommt. „wäre“: Das ist nur gedacht.",
                "derby-unter-nassem-dach/s30 | „soll“ nennt hier einen Plan.",
                "skatehalle-tag-3/s25     | „Stimmt er zu“: Das gilt nur unter einer Bedingung."
            })
    void beginsWithTheStrongestSignal(String statement, String line) {
        var question = Rounds.question("status:" + statement);
        assertThat(german(Feedback.withoutAnswer(question).reasons().signal())).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skatehalle-tag-1/s13     | Wer das sagt, nennt der Text nicht.",
                "skatehalle-tag-1/s14     | Quelle: Ines Wolkenreuth.",
                "rueckruf-trinkflasche/s32| Quelle: Landesamt, vielleicht auch die Redaktion."
            })
    void saysWhoSaysIt(String statement, String line) {
        var question = Rounds.question("status:" + statement);
        assertThat(Feedback.withoutAnswer(question).reasons().says().map(FeedbackTests::german))
                .hasValueSatisfying(says ->
                        assertThat(says).startsWith(line.substring(0, 12)).endsWith("."));
        assertThat(Feedback.withoutAnswer(question).reasons().chain()).isEmpty();
    }

    /// A rule about a denial's reason or exception does not tell what it is directed against.
    @Test
    void explainsWhatIsDeniedByThePlainRuleOfDenials() {
        assertThat(Rounds.POOL.stream().filter(question -> question.type() == QuestionType.DENIED))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(
                                Feedback.withoutAnswer(question).reasons().rule())
                        .isEqualTo(Rule.REJECTION));
    }

    /// "Who says so" below the passage that is denied would name the wrong one.
    @Test
    void saysFromWhomADenialComes() {
        assertThat(Rounds.POOL.stream().filter(question -> question.type() == QuestionType.DENIED))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(Feedback.withoutAnswer(question)
                                .reasons()
                                .says()
                                .map(FeedbackTests::german))
                        .hasValueSatisfying(says -> assertThat(says).startsWith("Das Dementi kommt von: ")));
    }

    @Test
    void explainsTheCuesThatWereAskedFor() {
        var feedback = feedback("cue:kampf-um-kherson/s07", Answers.right(Rounds.question("cue:kampf-um-kherson/s07")));
        assertThat(german(feedback.reasons().signal())).isEqualTo("„wäre“: Das ist nur gedacht.");
    }

    @Test
    void explainsTheSourceThatWasAskedFor() {
        var feedback = Feedback.withoutAnswer(Rounds.question("source:kampf-um-kherson/s07:who"));
        assertThat(german(feedback.reasons().signal())).isEqualTo("„aus Washingtons Sicht“ nennt, woher es kommt.");
        assertThat(feedback.reasons().rule()).isEqualTo(Rule.VIEWPOINT);
    }

    @Test
    void praisesNoReasonThatDoesNotFitTheText() {
        var debates = Rounds.POOL.stream().filter(question -> question.type() == QuestionType.DEBATE);
        assertThat(debates)
                .isNotEmpty()
                .allSatisfy(debate -> assertThat(((Task.Choice) debate.task()).options())
                        .allSatisfy(option -> {
                            var answer = new Answer.Choice(option.key());
                            var feedback = Feedback.of(debate, answer, grade(debate, answer));
                            assertThat(german(feedback.verdict()))
                                    .isEqualTo(
                                            option.key().startsWith("unfit/")
                                                    ? "Das steht so nicht im Text."
                                                    : "Dieser Grund passt zum Text.");
                        }));
    }

    /// "This reason fits" and nothing about the other label would be taken for the only reading.
    @Test
    void arguesForBothLabelsOfADebateFirstForTheOneWhoseReasonWasChosen() {
        var debates = Rounds.POOL.stream().filter(question -> question.type() == QuestionType.DEBATE);
        assertThat(debates)
                .isNotEmpty()
                .allSatisfy(debate -> assertThat(((Task.Choice) debate.task()).options())
                        .filteredOn(option -> !option.key().startsWith("unfit/"))
                        .allSatisfy(option -> {
                            var label = Status.named(option.key().split("/")[0]).orElseThrow();
                            var answer = new Answer.Choice(option.key());
                            var reasons = Feedback.of(debate, answer, grade(debate, answer))
                                    .reasons();
                            var first = "Das spricht für %s. ".formatted(german(Wording.aStatus(label)));
                            assertThat(german(reasons.signal())).startsWith(first);
                            if (label != debate.asked().status()) {
                                assertThat(german(reasons.signal()))
                                        .doesNotContainPattern(AGAINST.getOrDefault(label.name(), ""));
                            }
                            assertThat(reasons.says().map(FeedbackTests::german))
                                    .hasValueSatisfying(other -> assertThat(other)
                                            .startsWith("Das spricht für ")
                                            .doesNotStartWith(first));
                        }));
    }

    @Test
    void arguesForBothLabelsOfADebateWhereNeitherWasChosen() {
        var debate = Rounds.question(Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.DEBATE)
                .map(question -> question.id().value())
                .filter(id -> id.startsWith("debate:skatehalle-tag-1/s24"))
                .findFirst()
                .orElseThrow());
        var reasons = Feedback.withoutAnswer(debate).reasons();
        assertThat(german(reasons.signal()))
                .startsWith("Das spricht für eine berichtete Aussage. ")
                .contains("„sei“: So gibt man fremde Worte wieder.");
        assertThat(reasons.signal().in(Locale.ENGLISH)).startsWith("This speaks for a reported claim. ");
        assertThat(german(reasons.says().orElseThrow()))
                .startsWith("Das spricht für ein Dementi. „nicht“: Das klingt wie die Antwort auf");
    }

    /// "The newsroom says so itself" as a fact would decide what can be argued about.
    @Test
    void takesNoSideInADebate() {
        var debates = Rounds.POOL.stream().filter(question -> question.type() == QuestionType.DEBATE);
        assertThat(debates)
                .isNotEmpty()
                .allSatisfy(debate -> assertThat(((Task.Choice) debate.task()).options())
                        .allSatisfy(option -> {
                            var answer = new Answer.Choice(option.key());
                            var reasons = Feedback.of(debate, answer, grade(debate, answer))
                                    .reasons();
                            assertThat(german(reasons.signal())).startsWith("Das spricht für ");
                            assertThat(reasons.says().map(FeedbackTests::german))
                                    .hasValueSatisfying(
                                            other -> assertThat(other).startsWith("Das spricht für "));
                        }));
    }

    @Test
    void explainsBothOfAPair() {
        var pairs = Rounds.POOL.stream().filter(question -> question.type() == QuestionType.PAIR);
        assertThat(pairs).isNotEmpty().allSatisfy(pair -> {
            var signal = german(Feedback.withoutAnswer(pair).reasons().signal());
            assertThat(signal).matches("1: .+ 2: .+");
        });
    }

    @Test
    void explainsTheOrderOfCertainty() {
        var orders = Rounds.POOL.stream().filter(question -> question.type() == QuestionType.CERTAINTY);
        assertThat(orders)
                .isNotEmpty()
                .allSatisfy(order -> assertThat(
                                german(Feedback.withoutAnswer(order).reasons().signal()))
                        .containsPattern("Sicher: |Fast sicher oder wahrscheinlich: |Möglich oder offen: "));
    }

    /// None of the four stands in its place, and yet there are points for it.
    @Test
    void tellsHowMuchOfAChainIsRight() {
        var chain = Rounds.POOL.stream()
                .filter(question -> question.task() instanceof Task.Ordering task
                        && task.items().size() == 4)
                .filter(question -> question.type() == QuestionType.CHAIN)
                .findFirst()
                .orElseThrow();
        var order = new ArrayList<>(((Answer.Ordering) chain.task().rightAnswer()).items());
        Collections.rotate(order, -1);
        var answer = new Answer.Ordering(order);

        assertThat(german(Feedback.of(chain, answer, grade(chain, answer)).verdict()))
                .isEqualTo("Zum Teil getroffen: 3 stehen richtig hintereinander.");
    }

    /// "Räumt" alone is another verb.
    @Test
    void namesBothPiecesOfASplitVerb() {
        var solutions = Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.CUE)
                .map(question -> german(Feedback.withoutAnswer(question).solution()))
                .filter(solution -> solution.contains("„räum"));
        assertThat(solutions).isNotEmpty().allMatch(solution -> solution.matches(".*räumt?e?( [….aber]+)* ein\\b.*"));
    }

    @Test
    void countsWhatWasFoundAndWhatWasTooMuch() {
        var question = Rounds.question("cue:gespraeche-in-katar/s01");
        var task = (Task.Marking) question.task();
        var last = task.units().size() - 1;
        var answer = new Answer.Marking(
                new TreeSet<>(Set.of(task.solution().first(), task.tolerated().first(), last)));
        assertThat(german(feedback("cue:gespraeche-in-katar/s01", answer).verdict()))
                .isEqualTo("Zum Teil getroffen: 1 von 2 gefunden, 1 zu viel.");
    }

    @Test
    void namesBothOfAPairInTheOrderShown() {
        var feedback = feedback("pair:derby-unter-nassem-dach/s05+s30:sollen", new Answer.Choice("SECOND"));
        assertThat(german(feedback.solution()))
                .isEqualTo("1 ist Hörensagen, 2 ist ein Plan."
                        + " Die erste Stelle ist eine berichtete Aussage, die zweite ist eine Aussage der Redaktion.");
    }

    /// "It is a denial since somebody denies" explains nothing.
    @Test
    void explainsEitherOfAPairByMoreThanItsName() {
        assertThat(Rounds.POOL.stream().filter(question -> question.type() == QuestionType.PAIR))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(
                                german(Feedback.withoutAnswer(pair).reasons().signal()))
                        .doesNotContain("Hier sagt jemand Nein", "noch kein Dementi", "nur gedacht"));
    }

    @Test
    void callsASingleSignalOne() {
        assertThat(Rounds.POOL.stream().filter(question -> question.type() == QuestionType.CUE))
                .isNotEmpty()
                .allSatisfy(question -> {
                    boolean single = ((Task.Marking) question.task()).phrases().size() == 1;
                    assertThat(german(Feedback.withoutAnswer(question).solution()))
                            .startsWith(single ? "Signal: " : "Signale: ");
                });
    }

    @Test
    void namesWhatIsDeniedWhole() {
        assertThat(Rounds.POOL.stream().filter(question -> question.type() == QuestionType.DENIED))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(
                                german(Feedback.withoutAnswer(question).solution()))
                        .doesNotContain(" …“"));
    }

    /// The order stands in the solution already.
    @Test
    void saysTheOrderOfAChainOnce() {
        assertThat(Rounds.POOL.stream().filter(question -> question.type() == QuestionType.CHAIN))
                .isNotEmpty()
                .allSatisfy(question -> {
                    var reasons = Feedback.withoutAnswer(question).reasons();
                    assertThat(reasons.chain()).isEmpty();
                    assertThat(reasons.says().map(FeedbackTests::german))
                            .hasValueSatisfying(says -> assertThat(says).startsWith("Zuerst gesagt hat es: "));
                });
    }

    @Test
    void explainsEachRewordingThatWasNotAskedFor() {
        assertThat(Rounds.POOL.stream().filter(question -> question.type() == QuestionType.TURNED))
                .isNotEmpty()
                .allSatisfy(question -> {
                    var task = (Task.Choice) question.task();
                    var told = task.options().stream()
                            .flatMap(option -> Amiss.choice(question, option).stream())
                            .map(FeedbackTests::german)
                            .toList();
                    assertThat(told)
                            .hasSize(task.options().size() - 1)
                            .doesNotHaveDuplicates()
                            .allMatch(why -> why.contains("Das ist "));
                });
    }

    /// Which of the two was asked about first makes no difference.
    @Test
    void explainsAPairByTheRuleThatTellsTheTwoApart() {
        var rules = Map.of("sollen", Rule.SOLL, "wuerde", Rule.WUERDE, "negation", Rule.NEGATION);
        assertThat(Rounds.POOL.stream().filter(question -> question.type() == QuestionType.PAIR))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(
                                Feedback.withoutAnswer(pair).reasons().rule())
                        .isEqualTo(rules.get(pair.id().value().replaceAll(".*:", ""))));
    }

    @Test
    void shortensLongQuotationsAndTurnsInnerMarks() {
        var sorted = Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.CERTAINTY)
                .map(question ->
                        german(Feedback.of(question, Answers.right(question), grade(question, Answers.right(question)))
                                .solution()));
        assertThat(sorted)
                .allMatch(text -> text.startsWith("So ist es sortiert: „"))
                .anyMatch(text -> text.contains("„Bei starkem Regen wird der Boden der …“ → sicher."));
    }

    @Test
    void explainsTheStatementThatIsAskedAboutForEveryAnswer() {
        assertThat(Rounds.POOL)
                .allSatisfy(question -> assertThat(Answers.various(question)).allSatisfy(answer -> {
                    var feedback = Feedback.of(question, answer, grade(question, answer));
                    assertThat(feedback.statement()).isEqualTo(question.asked());
                    assertThat(feedback.more().signals()).isNotEmpty();
                    int least = question.type() == QuestionType.CERTAINTY ? 1 : 2;
                    assertThat(lines(feedback)).hasSizeBetween(least, 3).doesNotHaveDuplicates();
                }));
    }

    @Test
    void neverTellsTheSolutionInAWrongAnswersResult() {
        var all = Map.of(
                Locale.GERMAN,
                Set.of(
                        "Diesmal nicht.",
                        "Alles gleich sortiert: Das gibt keine Punkte.",
                        "Diesmal nicht: # von # richtig einsortiert, das gibt noch keine Punkte."),
                Locale.ENGLISH,
                Set.of(
                        "Not this time.",
                        "All sorted alike: that earns no points.",
                        "Not this time: # of # in the right place, too few for points."));
        for (var locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            var wrong = Rounds.POOL.stream()
                    .flatMap(question -> Answers.various(question).stream()
                            .filter(answer -> grade(question, answer).verdict() == Grade.Verdict.WRONG)
                            .map(answer -> Feedback.of(question, answer, grade(question, answer))
                                    .verdict()
                                    .in(locale)
                                    .replaceAll("\\d", "#")))
                    .distinct();
            assertThat(wrong).containsExactlyInAnyOrderElementsOf(all.get(locale));
        }
    }

    /// Who says it, how sure it sounds, and what a reason is worth, no rule about labels decides.
    @Test
    void givesARuleWhereItAnswersTheQuestion() {
        var without = EnumSet.of(
                QuestionType.SOURCE,
                QuestionType.CHAIN,
                QuestionType.CERTAINTY,
                QuestionType.OWN_VOICE,
                QuestionType.DEBATE);
        assertThat(Rounds.POOL)
                .allSatisfy(question -> assertThat(Feedback.withoutAnswer(question)
                                .reasons()
                                .formula()
                                .isEmpty())
                        .isEqualTo(without.contains(question.type())));
    }

    private static List<String> lines(Feedback feedback) {
        var reasons = feedback.reasons();
        return Stream.of(Optional.of(reasons.signal()), reasons.formula(), reasons.says())
                .flatMap(Optional::stream)
                .map(FeedbackTests::german)
                .toList();
    }

    private static Feedback feedback(String id, Answer answer) {
        var question = Rounds.question(id);
        return Feedback.of(question, answer, grade(question, answer));
    }

    private static Grade grade(Question question, Answer answer) {
        return ((Graded) Grader.grade(question, answer)).grade();
    }

    private static String german(Text text) {
        return text.in(Locale.GERMAN);
    }

    private static String english(Text text) {
        return text.in(Locale.UK);
    }
}
