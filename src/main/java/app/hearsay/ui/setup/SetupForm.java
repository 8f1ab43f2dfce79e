package app.hearsay.ui.setup;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.game.NameRule;
import app.hearsay.game.Plan;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Teams;
import app.hearsay.question.Question;
import app.hearsay.round.LessonPace;
import app.hearsay.round.Programme;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// What the form of a new room says, as the browser sent it. Anything that the form does not offer counts as not
/// said.
///
/// @param languages that the texts may be in
/// @param articles whose questions may be mixed
/// @param firstSteps whether newcomers are led through the decision tree instead
/// @param count of questions of a mix
/// @param talk about each question, as far as the host plans it
/// @param picked masks of single questions; where there are some, nothing is mixed
record SetupForm(
        RoomRules rules,
        Languages languages,
        Set<Article.Id> articles,
        boolean firstSteps,
        int count,
        Duration talk,
        List<String> picked) {

    /// The material that leads through the decision tree.
    static final String FIRST_STEPS = "first-steps";

    /// The field for the language of the texts.
    static final String TEXTS = "texts";

    static final List<Integer> COUNTS = List.of(5, 10, 15, 20);
    static final List<Integer> SECONDS = List.of(30, 60, 90, 120);
    static final int USUAL_COUNT = 10;

    /// What can be ticked beside, and what of it is.
    static final List<String> OPTIONS = List.of("speed", "standings", "confidence");

    static final List<String> USUAL_OPTIONS = List.of("standings");

    /// In seconds.
    static final List<Integer> TALKS = List.of(30, 60, 120, 180);

    static final int USUAL_TALK = 60;

    private static final int MOST_PICKED = 5000;

    static SetupForm of(JsonNode form) {
        return of(field -> texts(form.path(field)));
    }

    /// @param said what each field says, in any number of words
    static SetupForm of(Function<String, List<String>> said) {
        var limit = number(said, "clock").filter(SECONDS::contains).map(Duration::ofSeconds);
        var options = said.apply("options");
        var rules = new RoomRules(
                "de".equals(text(said, "language")) ? Locale.GERMAN : Locale.ENGLISH,
                names(text(said, "names")),
                limit,
                limit.isPresent() && options.contains("speed"),
                options.contains("standings"),
                options.contains("confidence"),
                teams(said));
        return new SetupForm(
                rules,
                Languages.parse(text(said, TEXTS)).orElse(Languages.ANY),
                said.apply("articles").stream()
                        .filter(Article.Id::isValid)
                        .map(Article.Id::new)
                        .collect(Collectors.toUnmodifiableSet()),
                FIRST_STEPS.equals(text(said, "material")),
                number(said, "count").filter(COUNTS::contains).orElse(USUAL_COUNT),
                Duration.ofSeconds(number(said, "talk").filter(TALKS::contains).orElse(USUAL_TALK)),
                said.apply("questions"));
    }

    /// All articles in these languages.
    static Set<Article.Id> articles(Languages languages, Catalog catalog) {
        return catalog.articles(Selection.ALL.in(languages.among(catalog.languages())));
    }

    /// The same about other texts.
    SetupForm about(Set<Article.Id> others, Languages texts) {
        return new SetupForm(rules, texts, Set.copyOf(others), firstSteps, count, talk, picked);
    }

    /// As far as time goes.
    LessonPace pace() {
        return new LessonPace(rules.language(), rules.limit(), talk);
    }

    /// @param catalog where the articles and the picked questions are looked up
    Programme programme(Catalog catalog) {
        if (picked.isEmpty() && firstSteps) {
            return new Programme.FirstSteps(languages.among(catalog.languages()));
        }
        if (picked.isEmpty()) {
            var chosen = articles(languages, catalog).stream()
                    .filter(articles::contains)
                    .collect(Collectors.toSet());
            return new Programme.Mixed(chosen, count);
        }
        var masks = catalog.questions().stream()
                .map(Question::id)
                .collect(Collectors.toMap(Question.Id::mask, Function.identity()));
        return new Programme.Picked(picked.stream()
                .flatMap(mask -> Optional.ofNullable(masks.get(mask)).stream())
                .limit(Plan.MOST_QUESTIONS)
                .toList());
    }

    private static NameRule names(String name) {
        return Arrays.stream(NameRule.values())
                .filter(rule -> rule.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(NameRule.SUGGESTED);
    }

    private static Teams teams(Function<String, List<String>> said) {
        return number(said, "teams")
                .filter(count -> count >= Teams.FEWEST && count <= Teams.MOST)
                .map(count -> new Teams(count, "chosen".equals(text(said, "dealing"))))
                .orElse(Teams.NONE);
    }

    private static String text(Function<String, List<String>> said, String field) {
        return said.apply(field).stream().findFirst().orElse("");
    }

    private static Optional<Integer> number(Function<String, List<String>> said, String field) {
        var text = text(said, field);
        return text.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static List<String> texts(JsonNode sent) {
        return sent.isArray()
                ? StreamSupport.stream(sent.spliterator(), false)
                        .limit(MOST_PICKED)
                        .map(item -> item.asString(""))
                        .toList()
                : Stream.of(sent.asString("")).filter(word -> !word.isEmpty()).toList();
    }
}
