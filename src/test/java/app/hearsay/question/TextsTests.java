package app.hearsay.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Grading.Graded;
import app.hearsay.question.feedback.Amiss;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.round.Variants;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every sentence of the bundles.
final class TextsTests {

    private static final String BUNDLE = "app.hearsay.question.texts";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, NO_FALLBACK);
    private static final ResourceBundle GERMAN = ResourceBundle.getBundle(BUNDLE, Locale.GERMAN, NO_FALLBACK);

    private static final Said SAID = Said.of(texts());

    private static final Pattern TAKES_SIDES = Pattern.compile(
            "fake|false|falsch|lüge|\\blie\\b|propaganda|unwahr|wrong side|falsche seite|gelogen",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TO_ONE_OR_TO_ALL = Pattern.compile(
            "\\b(du|dich|dir|dein\\w*|euch|euer|eure\\w*|geht?|lies|lest|sucht?|suche|achtet?"
                    + "|(ordne|sortiere|vergleiche|wähle|finde|markiere|prüfe)"
                    + "|(ordne|sortier|vergleich|wähl|finde|markier|prüf)t)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void areTheSameInBothLanguages() {
        assertThat(GERMAN.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> assertThat(places(GERMAN.getString(key))).isEqualTo(places(ENGLISH.getString(key))));
    }

    @Test
    void areAllUsed() {
        assertThat(SAID.keys()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void readAsWholeSentences(String language) {
        assertThat(SAID.in(Locale.of(language)))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "''", "..", "  "));
    }

    @Test
    void neverJudgeTruthOrTakeSides() {
        assertThat(Stream.of(ENGLISH, GERMAN))
                .allSatisfy(bundle -> assertThat(bundle.keySet())
                        .allSatisfy(key -> assertThat(bundle.getString(key)).doesNotContainPattern(TAKES_SIDES)));
    }

    @Test
    void addressEverybodyWithoutStars() {
        assertThat(GERMAN.keySet())
                .allSatisfy(key -> assertThat(GERMAN.getString(key)).doesNotContain("*", ":innen", "_in", "/in"));
    }

    /// A question stands on a phone, which says "du" to one, and on the wall, which says "ihr" to all: so it says
    /// neither.
    @Test
    void askOneReaderAsWellAsAClass() {
        assertThat(GERMAN.keySet().stream().filter(key -> key.contains(".prompt")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(GERMAN.getString(key)).doesNotContainPattern(TO_ONE_OR_TO_ALL));
    }

    /// All that is ever said, each sentence once: the keys of the bundles that it takes, and how it reads.
    private record Said(Set<String> keys, Set<String> german, Set<String> english) {

        static Said of(Stream<Text> texts) {
            var said = new Said(new HashSet<>(), new HashSet<>(), new HashSet<>());
            texts.forEach(said::add);
            return said;
        }

        private void add(Text text) {
            collect(text, keys);
            german.add(text.in(Locale.GERMAN));
            english.add(text.in(Locale.ENGLISH));
        }

        Set<String> in(Locale language) {
            return language.equals(Locale.GERMAN) ? german : english;
        }
    }

    private static Stream<Text> texts() {
        return Stream.of(
                        Variants.questions().flatMap(TextsTests::texts),
                        EnglishMaterial.POOL.stream().flatMap(TextsTests::texts),
                        Stream.of(Locale.GERMAN, Locale.ENGLISH)
                                .flatMap(text -> Stream.of(Rule.values()).map(rule -> Wording.rule(rule, text))),
                        Stream.of(Status.values()).map(Wording::definition),
                        Stream.of("denial", "hearsay", "claim", "speculation", "own")
                                .map(label -> Wording.turned(label, new Text.Count(1))))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Question question) {
        var options = switch (question.task()) {
            case Task.Choice task -> task.options();
            case Task.Ordering task -> task.items();
            case Task.Marking _ -> List.<Option>of();
            case Task.Selection task -> task.options();
            case Task.Sorting task ->
                Stream.concat(task.items().stream(), task.bands().stream()).toList();
        };
        var feedback = Answers.various(question).stream()
                .flatMap(answer -> Grader.grade(question, answer) instanceof Graded graded
                        ? texts(Feedback.of(question, answer, graded.grade()))
                        : Stream.empty());
        var unanswered = texts(Feedback.withoutAnswer(question));
        var amiss = options.stream()
                .flatMap(option -> Stream.of(
                                Amiss.option(question, option.key()),
                                Amiss.kind(question, option),
                                Amiss.choice(question, option))
                        .flatMap(Optional::stream));
        var eitherWay = question.task() instanceof Task.Marking task
                ? task.tolerated().stream()
                        .map(place -> Amiss.eitherWay(question, task.units().get(place)))
                : Stream.<Text>empty();
        return Stream.of(
                        Stream.of(question.prompt()),
                        options.stream().map(Option::text),
                        feedback,
                        unanswered,
                        amiss,
                        eitherWay)
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Feedback feedback) {
        return Stream.of(
                        Stream.of(
                                feedback.verdict(),
                                feedback.solution(),
                                feedback.more().why(),
                                feedback.more().decided(),
                                feedback.truth(),
                                feedback.reasons().signal()),
                        feedback.more().signals().stream(),
                        feedback.reasons().says().stream())
                .flatMap(texts -> texts);
    }

    private static void collect(Text text, Set<String> keys) {
        switch (text) {
            case Text.Template template -> {
                keys.add(template.key());
                template.arguments().forEach(argument -> collect(argument, keys));
            }
            case Text.Sequence sequence -> sequence.parts().forEach(part -> collect(part, keys));
            case Text.Quoted _, Text.Named _, Text.Count _ -> {}
        }
    }

    private static Set<String> places(String pattern) {
        var places = new TreeSet<String>();
        Pattern.compile("\\{\\d}").matcher(pattern).results().forEach(place -> places.add(place.group()));
        return places;
    }
}
