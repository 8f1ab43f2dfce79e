package app.hearsay.question.feedback;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Bilingual;
import app.hearsay.round.Rounds;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SignalsTests {

    private static final Path FILE = Path.of("target/signals.txt");

    private static final Pattern ENGLISH_MODAL_VERB =
            Pattern.compile("(?:can|could|may|might|must|ought to|shall|should|will|would)(?:n[’']t| not)?|cannot|"
                    + "(?:(?:are|is|was|were|be|been) )?(?:to|(?:due|planned|scheduled|set)(?: to)?)(?: \\p{L}+)?");

    private static final Pattern MODAL_VERB =
            Pattern.compile("(?:soll|könn|dürf|mög|müss|woll)(?:t?en?|t)?|könnten?|möchten?|"
                    + "sollten?|dürften?|muss|kann|darf|mag|will|dürfe|müsse|könne");

    private static final Map<String, Statement> STATEMENTS = Rounds.ARTICLES.stream()
            .flatMap(article -> article.statements().stream())
            .collect(Collectors.toMap(statement -> statement.id().toString(), Function.identity()));

    /// Each line that the library yields, to be read whole by somebody.
    @Test
    void printsEveryLineOfTheLibrary() throws IOException {
        var lines = Rounds.ARTICLES.stream()
                .flatMap(article -> article.statements().stream()
                        .flatMap(statement -> Stream.concat(
                                Stream.of(
                                        "",
                                        "%s %s: %s".formatted(statement.id(), statement.status(), statement.text())),
                                lines(article, statement))))
                .collect(joining("\n"));
        Files.writeString(FILE, lines);
        assertThat(lines).contains(STATEMENTS.keySet()).doesNotContain("→", "„„", "““", " .", " :");
    }

    /// Where nobody in the text says what is denied, nothing of it contradicts somebody.
    @Test
    void namesNoOtherSideThatTheTextLacks() {
        assertThat(Rounds.ARTICLES.stream()
                        .flatMap(article -> article.statements().stream()
                                .filter(statement -> statement.denies().isEmpty())
                                .flatMap(statement -> lines(article, statement)
                                        .filter(line -> line.contains("etwas, das im Text steht"))
                                        .map(line -> statement.id() + line))))
                .isEmpty();
    }

    private static Stream<String> lines(AnnotatedArticle article, Statement statement) {
        return Signals.of(article.article(), statement).stream()
                .map(text -> "    %s | %s".formatted(text.in(Locale.GERMAN), text.in(Locale.ENGLISH)));
    }

    @Test
    void callsOnlyModalVerbsModal() {
        assertThat(cues(Cue.Kind.MODAL, Locale.GERMAN)).allMatch(MODAL_VERB.asMatchPredicate());
        assertThat(cues(Cue.Kind.MODAL, Locale.ENGLISH)).allMatch(ENGLISH_MODAL_VERB.asMatchPredicate());
    }

    @Test
    void keepsWordsThatSayNothingOutOfTheCues() {
        assertThat(Stream.of(Cue.Kind.values()).flatMap(kind -> cues(kind).stream()))
                .doesNotContain("nur", "ebenfalls", "daraufhin", "wie geplant", "zirka", "ob", "Ob");
        assertThat(cues(Cue.Kind.ADVERB)).doesNotContain("nicht", "vielmehr", "gilt als");
        assertThat(cues(Cue.Kind.ATTRIBUTION)).doesNotContain("Außerdem", "Vielmehr", "gilt als", "abgesehen von");
    }

    /// What a word does, where lines were untrue.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "derby-unter-nassem-dach/s12 | „vielmehr“ stellt etwas anderes dagegen.",
                "derby-unter-nassem-dach/s24 | „schließt … nicht aus“ lässt es offen.",
                "holzscheibe-im-duhlmoor/s08 | „gilt als“: eine Ansicht, aber ohne Namen.",
                "holzscheibe-im-duhlmoor/s13 | „Außerdem“ führt weiter, was eben jemand sagte.",
                "kampf-um-kherson/s13 | „Zum einen“ führt weiter, was eben jemand sagte.",
                "skatehalle-tag-1/s14 | „wies … zurück“: Hier sagt jemand Nein.",
                "skatehalle-tag-1/s17 | „abgesehen von“ macht beim Nein eine Ausnahme.",
                "skatehalle-tag-1/s22 | „stellte … klar“: Hier sagt jemand Nein.",
                "skatehalle-tag-1/s28 | „gilt als“: eine Ansicht, aber ohne Namen.",
                "skatehalle-tag-2/s31 | „schloss … nicht aus“ lässt es offen.",
                "skatehalle-tag-3/s03 | „räumt … ein“: Hier kommt jemand anderes zu Wort.",
                "kampf-um-kherson/s19 | „Laut ‚La Repubblica‘“ nennt, woher es kommt.",
                "skatehalle-tag-3/s14 | „warf … vor“: Hier kommt jemand anderes zu Wort.",
                "skatehalle-tag-3/s15 | „entgegnete“: Hier hält jemand dagegen.",
                "heavy-school-bags/s13 | „quoted by a bag manufacturer“ nennt, woher es kommt.",
                "skatehalle-tag-1/s11 | „Das berichtete“ nennt, woher es kommt.",
                "skatehalle-tag-1/s11 | „unter Berufung auf zwei Mitglieder des Stadtrats“ nennt, woher die Quelle es hat.",
                "wendeboje-tag-1/s06 | „Das erzählte Gerrit Wulmers“ nennt, woher es kommt.",
                "rueckruf-trinkflasche/s18 | „Das meldet der ‚Kurier‘“ nennt, woher es kommt.",
                "stromausfall-in-vessenrode/s16 | „Nach Einschätzung der Energietechnikerin Jorinde Talbach“ "
                        + "nennt, woher es kommt.",
                "trockener-sommer-im-zarbetal/s10 | „Einem Bericht des Lokalsenders Talfunk zufolge“ "
                        + "nennt, woher es kommt.",
                "riesenzahn-vom-hirsemarkt/s06 | „Nach ihren Angaben“ nennt, woher es kommt.",
                "wendeboje-tag-2/s07  | „sagte Haverland“ nennt, woher es kommt.",
                "freier-freitag-bericht/s20 | „bekräftigte“: Hier kommt jemand anderes zu Wort.",
                "freier-freitag-bericht/s20 | „nichts“: Damit antwortet jemand auf etwas, das im Text steht.",
                "freier-freitag-bericht/s22 | „hält … für“: So sieht es jemand anderes.",
                "the-voice-of-the-lift/s15 | „considers it“: So sieht es jemand anderes.",
                "tonnenpolo-interview/s08 | „Ylvi“: Wer spricht, steht vor dem Doppelpunkt.",
                "bats-in-the-library-roof/s13 | „Keziah Brunt believes“ steht nicht in diesem Satz, kann aber auch hier gelten.",
                "schule-ohne-gong/s25 | „schreibt die Physik-AG“ steht nicht in diesem Satz, kann aber auch hier gelten.",
                "kampf-um-kherson/s11 | „Das berichtet nun“ steht nicht in diesem Satz, kann aber auch hier gelten.",
                "lackiererei-mit-korrektur/s20 | Den Satz als Ganzes sagt hier niemand anderes.",
                "fragemotte-tag-2/s13 | Den Satz als Ganzes sagt hier niemand anderes.",
                "mittagsschlaf-im-alltag/s20 | Den Satz als Ganzes sagt hier niemand anderes.",
                "dry-moor-and-the-wells/s22 | Den Satz als Ganzes sagt hier niemand anderes.",
                "stromausfall-in-vessenrode/s10 | „Ein Schaltprotokoll … zeigt“ nennt, woher es kommt.",
                "riesenzahn-vom-hirsemarkt/s06 | „will“: Das sagt jemand von sich selbst.",
                "lackiererei-mit-korrektur/s01 | „will“ nennt hier einen Plan.",
                "klebestifte-im-test/s23 | „soll“ nennt hier einen Zweck.",
                "trockener-sommer-im-zarbetal/s13 | „sollen“ nennt hier einen Plan.",
                "sieben-toene-vor-gericht/s05 | „möchte“ nennt hier einen Wunsch.",
                "schule-ohne-gong/s04 | „Offen“: Das steht noch nicht fest.",
                "schule-ohne-gong/s35 | „Unklar“ lässt es offen.",
                "sturmticker-brammensiel/s19 | „… statt“: Das ist wörtlich zitiert.",
                "ampel-geruecht-beitrag/s06 | „Ampeln …“: Das ist wörtlich zitiert.",
                "four-day-bakery-release/s20 | „We are not closing“: Das ist wörtlich zitiert.",
                "four-day-bakery-release/s09 | Diese Stelle nennt keine Quelle.",
                "derby-unter-nassem-dach/s09 | Diese Stelle nennt keine Quelle.",
                "schule-ohne-gong/s12 | Diese Stelle nennt keine Quelle.",
                "freier-freitag-bericht/s17 | Den Satz als Ganzes sagt hier niemand anderes.",
                "bell-before-the-judge/s24 | Den Satz als Ganzes sagt hier niemand anderes."
            })
    void saysWhatACueReallyDoes(String statement, String line) {
        assertThat(german(statement(statement))).contains(line);
    }

    @ParameterizedTest
    @CsvSource({
        "skatehalle-tag-2/s09, daraufhin",
        "skatehalle-tag-2/s12, nur",
        "derby-unter-nassem-dach/s30, wie geplant"
    })
    void saysNothingWhereThereIsNothingToSay(String statement, String words) {
        assertThat(german(statement(statement))).isNotEmpty().noneMatch(line -> line.contains("„" + words + "“"));
    }

    /// "Festgenommen worden sein soll", said by a news agency: no plan.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Läufer soll dort festgenommen worden sein | HEARSAY",
                "Sie soll zwei Millionen Euro geboten haben     | HEARSAY",
                "Die Rampe soll noch zu sehen sein              | PLAN",
                "Die Rampe soll im Mai fertig sein              | PLAN",
                "Der Rat soll am Montag entscheiden             | PLAN"
            })
    void takesSollOfWhatIsPastForHearsayAlsoWhereTheSourceIsNamed(String text, Meaning meaning) {
        var named = statement("gespraeche-in-katar/s03");
        var cue = named.cues().stream()
                .filter(each -> each.kind() == Cue.Kind.MODAL)
                .findFirst()
                .orElseThrow();
        assertThat(Meaning.of(article(named).article(), saying(named, text), cue, "soll"))
                .contains(meaning);
    }

    private static Statement statement(String id) {
        return Optional.ofNullable(STATEMENTS.get(id)).orElseThrow();
    }

    private static Statement saying(Statement from, String text) {
        return new Statement(
                from.id(),
                from.span(),
                text,
                from.voice(),
                from.polarity(),
                from.certainty(),
                from.sources(),
                from.outletPossible(),
                from.alsoSaidBy(),
                from.cues(),
                from.denies(),
                Set.of(),
                from.flags(),
                from.body(),
                from.rules(),
                new Bilingual("-", "-"),
                List.of());
    }

    private static List<String> german(Statement statement) {
        return Signals.of(article(statement).article(), statement).stream()
                .map(text -> text.in(Locale.GERMAN))
                .toList();
    }

    private static List<String> cues(Cue.Kind kind) {
        return Stream.of(Locale.GERMAN, Locale.ENGLISH)
                .flatMap(language -> cues(kind, language).stream())
                .toList();
    }

    private static List<String> cues(Cue.Kind kind, Locale language) {
        return STATEMENTS.values().stream()
                .filter(statement -> article(statement).article().language().equals(language))
                .flatMap(statement -> statement.cues().stream()
                        .filter(cue -> cue.kind() == kind)
                        .map(cue -> cue.quoted(article(statement).article())))
                .toList();
    }

    private static AnnotatedArticle article(Statement statement) {
        return Rounds.ARTICLES.stream()
                .filter(article -> article.id().equals(statement.id().article()))
                .findFirst()
                .orElseThrow();
    }
}
