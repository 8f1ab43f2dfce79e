package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Skill;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Makes the questions of a [Programme] out of the catalogue: the same for the same seed and history. Thread-safe.
@Component
public class Composer {

    /// How many questions a round of practice has.
    public static final int LENGTH = 10;

    private static final long AFTER_START_MILLIS = 10_000;

    private final Catalog catalog;
    private final PlainCases plain;
    private final Map<Languages, Pools> pools = new ConcurrentHashMap<>();

    /// What is asked at one place of a round.
    ///
    /// @param step of the decision tree that the question practises, if the programme leads through it
    public record Asked(Question question, Optional<TreeStep> step) {}

    /// Returns at once: what the first page needs is made beside the start, which need not wait for it.
    public Composer(Catalog catalog) {
        this.catalog = catalog;
        this.plain = PlainCases.of(catalog);
        in(Languages.ANY);
        catalog.languages().only().forEach(language -> CompletableFuture.runAsync(in(inLanguage(language))::mixes));
    }

    /// Makes the rest for the first class. Not at once: the rooms that a start finds come back to all their screens
    /// then.
    @Scheduled(initialDelay = AFTER_START_MILLIS)
    void prepare() {
        CompletableFuture.runAsync(() -> pools.values().forEach(Pools::prepare));
    }

    private Pools in(Languages languages) {
        return pools.computeIfAbsent(languages, some -> new Pools(catalog, some, plain));
    }

    /// @return any if there is no other
    private Languages inLanguage(Locale language) {
        return Languages.of(language).among(catalog.languages());
    }

    /// What holds these questions and no other language than theirs.
    private Pools around(Stream<Question> round) {
        var spoken = round.flatMap(question -> question.passages().stream())
                .map(passage -> passage.article().language())
                .collect(Collectors.toSet());
        return in(new Languages(spoken).among(catalog.languages()));
    }

    /// What becomes of a composed round as it is answered: in first steps, what was missed comes again in place of the
    /// last questions.
    ///
    /// @param round as it was composed
    /// @param answered in the order of the answers; they stay
    /// @param missed those of them that were not answered rightly
    public List<Placed> adapt(
            Programme programme, long seed, List<Placed> round, List<Question.Id> answered, Set<Question.Id> missed) {
        return programme instanceof Programme.FirstSteps
                ? around(round.stream().flatMap(place -> catalog.question(place.question()).stream()))
                        .firstSteps()
                        .adapt(seed, round, answered, missed)
                : round;
    }

    /// The same round for somebody who has never played one: it begins with a question that needs no explanation, and
    /// stays with what they asked for, in its order if it has one.
    public List<Question> gently(Programme programme, long seed, List<Question> round) {
        return programme instanceof Programme.Selected(var selection) && selection.isAboutAnything()
                ? around(round.stream()).mixes().gently(seed, round)
                : programme instanceof Programme.OneStory ? round : GentleStart.ofItsOwn(round);
    }

    /// @return in the order in which they are asked: fewer than wanted where there are no more, none of those that the
    ///     catalogue lacks, none twice
    public List<Asked> compose(Programme programme, long seed, History history) {
        return switch (programme) {
            case Programme.FirstSteps(var languages) -> firstSteps(languages, seed, history);
            case Programme.Selected(var selection) ->
                mixed(selection.languages(), seed, history, Shelves.of(catalog, selection.in(Languages.ANY)));
            case Programme.OneArticle(var article) ->
                mixed(
                        catalog.article(article)
                                .map(found -> inLanguage(found.article().language()))
                                .orElse(Languages.ANY),
                        seed,
                        history,
                        Shelves.of(catalog, article));
            case Programme.OneStory(var story) -> partByPart(catalog.story(story), seed, history);
            case Programme.OfRule(var rule, var languages) ->
                asked(knowing(rule, languages).ruleRounds().compose(rule, seed, history));
            case Programme.Mixed(var articles, var count) ->
                asked(new ClassRounds(catalog.questionsAbout(articles)).compose(seed, history, count));
            case Programme.Continued continued -> asked(new Continuation(catalog).compose(continued, seed));
            case Programme.Picked(var questions) ->
                asked(questions.stream()
                        .distinct()
                        .flatMap(id -> catalog.question(id).stream())
                        .toList());
        };
    }

    /// What a round of that programme takes up of the skills that are due, the most urgent first.
    public List<Skill> repeated(Programme.Personal programme, List<Skill> due) {
        return switch (programme) {
            case Programme.Selected(var selection) ->
                due.isEmpty() ? due : in(selection.languages()).mixes().askable(due);
            case Programme.OneArticle _, Programme.OneStory _, Programme.FirstSteps _, Programme.OfRule _ -> List.of();
        };
    }

    /// The texts that a learner asked for; empty if any will do.
    public Optional<Set<Article.Id>> wanted(Programme.Personal programme) {
        return switch (programme) {
            case Programme.Selected(var selection) ->
                selection.isAll() ? Optional.empty() : Optional.of(catalog.texts(selection));
            case Programme.OneArticle(var article) -> Optional.of(Set.of(article));
            case Programme.OneStory(var story) ->
                Optional.of(catalog.story(story).stream()
                        .map(AnnotatedArticle::id)
                        .collect(Collectors.toUnmodifiableSet()));
            case Programme.FirstSteps _, Programme.OfRule _ -> Optional.empty();
        };
    }

    /// In the languages alone if they hold enough; else filled up from others.
    private List<Asked> mixed(Languages languages, long seed, History history, List<Set<Article.Id>> shelves) {
        var round = in(languages).mixes().compose(seed, history, LENGTH, shelves);
        return asked(
                languages.isAny() || round.size() == LENGTH
                        ? round
                        : in(Languages.ANY)
                                .mixes()
                                .compose(
                                        seed,
                                        history,
                                        LENGTH,
                                        Shelves.within(catalog.texts(Selection.ALL.in(languages)), shelves)));
    }

    private List<Asked> firstSteps(Languages languages, long seed, History history) {
        var round = in(languages).firstSteps().compose(seed, history);
        var whole = round.size() == LENGTH || languages.isAny()
                ? round
                : in(Languages.ANY).firstSteps().compose(seed, history);
        return whole.stream()
                .map(guided -> new Asked(guided.question(), Optional.of(guided.step())))
                .toList();
    }

    /// As many questions of each part as of any other, the last ones having what is left over.
    private List<Asked> partByPart(List<AnnotatedArticle> parts, long seed, History history) {
        return IntStream.range(0, Math.min(LENGTH, parts.size()))
                .boxed()
                .flatMap(i -> {
                    int share = LENGTH * (i + 1) / parts.size() - LENGTH * i / parts.size();
                    var pool = catalog.questionsAbout(Set.of(parts.get(i).id()));
                    return asked(new RoundComposer(pool).compose(seed + i, history, share)).stream();
                })
                .toList();
    }

    private Pools knowing(Rule rule, Languages languages) {
        return in(in(languages).ruleRounds().knows(rule) ? languages : Languages.ANY);
    }

    private static List<Asked> asked(List<Question> questions) {
        return questions.stream()
                .map(question -> new Asked(question, Optional.empty()))
                .toList();
    }
}
