package app.hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Bilingual;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Argument;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How the explanations and the reasons of debates are written, for somebody of fourteen; see also
/// [ExplanationWordsTests].
final class ExplanationTests {

    private static final Map<Status, String> GERMAN = Map.of(
            Status.CLAIM, "berichtete[nr]? Aussage",
            Status.DENIAL, "Dementi",
            Status.SPECULATION, "Spekulation",
            Status.OWN_ASSERTION, "Aussage der Redaktion");
    private static final Map<Status, String> ENGLISH = Map.of(
            Status.CLAIM, "reported claim",
            Status.DENIAL, "denial",
            Status.SPECULATION, "speculation",
            Status.OWN_ASSERTION, "newsroom’s own statement");

    /// English ones translate in brackets what they quote.
    private static final int MOST_GERMAN_WORDS = 45;

    private static final int MOST_ENGLISH_WORDS = 50;
    private static final int MOST_WORDS_OF_A_REASON = 14;

    private static final Pattern QUOTE = Pattern.compile("„([^„“]*)“|“([^“”]*)”");

    private static List<AnnotatedArticle> articles = List.of();

    @BeforeAll
    static void readContent() {
        articles = Shipped.articles();
    }

    /// Nothing else says why another label can be defended.
    @Test
    void nameTheLabelAndEachAlternative() {
        statements().forEach(statement -> {
            var labels = Stream.concat(Stream.of(statement.status()), statement.alternatives().stream());
            assertThat(labels).as(statement.id().toString()).allSatisfy(label -> {
                assertThat(statement.why().de()).containsPattern(GERMAN.getOrDefault(label, "-"));
                assertThat(statement.why().en()).containsPattern(ENGLISH.getOrDefault(label, "-"));
            });
        });
    }

    @Test
    void areShort() {
        statements().forEach(statement -> {
            assertThat(wordsIn(statement.why().de()))
                    .as("%s in German", statement.id())
                    .isLessThanOrEqualTo(MOST_GERMAN_WORDS);
            assertThat(wordsIn(statement.why().en()))
                    .as("%s in English", statement.id())
                    .isLessThanOrEqualTo(MOST_ENGLISH_WORDS);
        });
        reasons().forEach(reason -> {
            assertThat(wordsIn(reason.de())).as(reason.de()).isLessThanOrEqualTo(MOST_WORDS_OF_A_REASON);
            assertThat(wordsIn(reason.en())).as(reason.en()).isLessThanOrEqualTo(MOST_WORDS_OF_A_REASON);
        });
    }

    /// Of its cues the ones without which the label would be another.
    @Test
    void quoteACueThatDecides() {
        for (var read : articles) {
            for (var statement : read.statements()) {
                var cues = statement.cues().stream()
                        .filter(cue -> deciding(statement).contains(cue.kind()))
                        .flatMap(cue -> cue.pieces().stream())
                        .toList();
                assertThat(Stream.of(statement.why().de(), statement.why().en()))
                        .as(statement.id().toString())
                        .allMatch(why -> cues.isEmpty()
                                || quotes(why)
                                        .flatMap(quote -> read.article().find(quote).stream())
                                        .anyMatch(quoted -> cues.stream().anyMatch(quoted::overlaps)));
            }
        }
    }

    private static Set<Cue.Kind> deciding(Statement statement) {
        if (statement.cues().stream().anyMatch(cue -> cue.kind() == Cue.Kind.EXCEPTION)) {
            return EnumSet.of(Cue.Kind.EXCEPTION);
        }
        return switch (statement.status()) {
            case DENIAL -> EnumSet.of(Cue.Kind.DENIAL_WORD);
            case SPECULATION ->
                EnumSet.of(
                        Cue.Kind.MODAL,
                        Cue.Kind.DOUBT_VERB,
                        Cue.Kind.ADVERB,
                        Cue.Kind.KONJUNKTIV_II,
                        Cue.Kind.WOULD,
                        Cue.Kind.CONDITIONAL);
            case CLAIM -> EnumSet.complementOf(EnumSet.of(Cue.Kind.DENIAL_WORD));
            case OWN_ASSERTION -> EnumSet.allOf(Cue.Kind.class);
        };
    }

    /// As the explanations do: „…“ holds words of the article, ‚…‘ others.
    @Test
    void quoteInADebateOnlyWhatTheArticleSays() {
        for (var read : articles) {
            for (var statement : read.statements()) {
                assertThat(statement.debate().stream()
                                .map(Argument::text)
                                .flatMap(text -> Stream.of(text.de(), text.en()))
                                .flatMap(ExplanationTests::quotes))
                        .as(statement.id().toString())
                        .allSatisfy(quote ->
                                assertThat(read.article().find(quote)).as(quote).isNotEmpty());
            }
        }
    }

    /// What stands in marks, on either side of an ellipsis.
    private static Stream<String> quotes(String text) {
        return QUOTE.matcher(text)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .flatMap(quote -> Stream.of(quote.split("…")))
                .map(String::strip);
    }

    private static int wordsIn(String text) {
        return text.strip().split("\\s+").length;
    }

    private static Stream<Statement> statements() {
        return articles.stream().flatMap(read -> read.statements().stream());
    }

    private static Stream<Bilingual> reasons() {
        return statements().flatMap(statement -> statement.debate().stream()).map(Argument::text);
    }
}
