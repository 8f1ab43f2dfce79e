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

    /// In seconds.
    static final List<Integer> TALKS = List.of(30, 60, 120, 180);

    static final int USUAL_TALK = 60;

    private static final int MOST_PICKED = 5000;

    /// What is set before anybody has touched it.
    static SetupForm usual(Set<Article.Id> articles, Languages texts, Locale reader) {
        return new SetupForm(
                new RoomRules(
                        "de".equals(reader.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH,
                        NameRule.SUGGESTED,
                        Optional.empty(),
                        false,
                        true,
                        false,
                        Teams.NONE),
                texts,
                articles,
                false,
                USUAL_COUNT,
                Duration.ofSeconds(USUAL_TALK),
                List.of());
    }

    static SetupForm of(JsonNode form) {
        var limit = number(form, "clock").filter(SECONDS::contains).map(Duration::ofSeconds);
        var options = texts(form, "options");
        var rules = new RoomRules(
                "de".equals(text(form, "language")) ? Locale.GERMAN : Locale.ENGLISH,
                names(text(form, "names")),
                limit,
                limit.isPresent() && options.contains("speed"),
                options.contains("standings"),
                options.contains("confidence"),
                teams(form));
        return new SetupForm(
                rules,
                Languages.parse(text(form, TEXTS)).orElse(Languages.ANY),
                texts(form, "articles").stream()
                        .filter(Article.Id::isValid)
                        .map(Article.Id::new)
                        .collect(Collectors.toUnmodifiableSet()),
                FIRST_STEPS.equals(text(form, "material")),
                number(form, "count").filter(COUNTS::contains).orElse(USUAL_COUNT),
                Duration.ofSeconds(number(form, "talk").filter(TALKS::contains).orElse(USUAL_TALK)),
                texts(form, "questions"));
    }

    /// As far as time goes.
    LessonPace pace() {
        return new LessonPace(rules.language(), rules.limit(), talk);
    }

    /// @param catalog where the articles and the picked questions are looked up
    Programme programme(Catalog catalog) {
        var spoken = languages.among(catalog.languages());
        if (picked.isEmpty() && firstSteps) {
            return new Programme.FirstSteps(spoken);
        }
        if (picked.isEmpty()) {
            var chosen = catalog.articles(Selection.ALL.in(spoken)).stream()
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
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElse(NameRule.SUGGESTED);
    }

    private static Teams teams(JsonNode form) {
        return number(form, "teams")
                .filter(count -> count >= Teams.FEWEST && count <= Teams.MOST)
                .map(count -> new Teams(count, "chosen".equals(text(form, "dealing"))))
                .orElse(Teams.NONE);
    }

    private static String text(JsonNode form, String field) {
        return form.path(field).asString("");
    }

    private static Optional<Integer> number(JsonNode form, String field) {
        return whole(text(form, field));
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static List<String> texts(JsonNode form, String field) {
        var sent = form.path(field);
        return sent.isArray()
                ? StreamSupport.stream(sent.spliterator(), false)
                        .limit(MOST_PICKED)
                        .map(item -> item.asString(""))
                        .toList()
                : List.of();
    }
}
