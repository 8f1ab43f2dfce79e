package app.hearsay.practice;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.result.Attempt;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.CheckResult;
import app.hearsay.result.Confidence;
import app.hearsay.result.HandedIn;
import app.hearsay.result.Occasion;
import app.hearsay.round.CheckForms;
import app.hearsay.secret.CustomUuid;
import app.hearsay.secret.Sha256;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Checks of what a learner can do: twelve questions without feedback, at three moments, of two forms in turn; half
/// of the learners begin with either. Whether somebody takes them is up to them. What they answer is stored like any
/// answer and is no practice. Thread-safe.
///
/// See decision 0080.
@Service
public class Checks {

    private final CompletableFuture<LanguageForms> forms;
    private final Learners learners;
    private final AttemptLog log;
    private final Logbook logbook;
    private final Pace pace;
    private final Clock clock;

    /// What came of handing in an answer.
    public enum Taken {
        /// It is stored, or one before it was.
        STORED,
        /// More answers came than anybody reads questions in that time; it may be repeated later.
        TOO_FAST,
        /// The check does not ask that question, it is no answer to it, or the learner is gone.
        REFUSED
    }

    Checks(Catalog catalog, Learners learners, AttemptLog log, Logbook logbook, Pace pace, Clock clock) {
        this.forms = CompletableFuture.supplyAsync(() -> LanguageForms.of(catalog.checkArticles()));
        this.learners = learners;
        this.log = log;
        this.logbook = logbook;
        this.pace = pace;
        this.clock = clock;
    }

    /// The check whose time has come and that is not finished.
    ///
    /// @param language see [#due(Learner.Id, boolean, Locale)]
    public Optional<Check> due(Learner.Id learner, Locale language) {
        return due(learner, !log.hasAny(learner), language);
    }

    /// The same of somebody of whom that is known already.
    ///
    /// @param newcomer whether they have never answered anything, checks aside
    /// @param language in which it is asked if there are articles for that, else in another; a check that has begun
    ///     goes on in its own
    public Optional<Check> due(Learner.Id learner, boolean newcomer, Locale language) {
        if (forms.join().isEmpty() || (!newcomer && log.count(learner, CheckMoment.ANSWERS) < CheckMoment.ANSWERS)) {
            return Optional.empty();
        }
        var attempts = attempts(learner);
        return (newcomer ? Stream.of(CheckMoment.BEFORE) : Stream.of(CheckMoment.AFTER, CheckMoment.LATER))
                .filter(moment -> !isFinished(given(learner, moment, attempts)))
                .filter(moment -> moment != CheckMoment.LATER || isLater(learner, attempts))
                .findFirst()
                .map(moment -> check(learner, moment, attempts, language));
    }

    /// What the finished ones measured, in their order.
    public Map<CheckMoment, CheckResult> results(Learner.Id learner) {
        var attempts = attempts(learner);
        var results = new EnumMap<CheckMoment, CheckResult>(CheckMoment.class);
        for (var moment : CheckMoment.values()) {
            var given = given(learner, moment, attempts);
            if (isFinished(given)) {
                CheckResult.of(given).ifPresent(result -> results.put(moment, result));
            }
        }
        return results;
    }

    /// What these learners have answered in their checks, oldest first.
    public List<Attempt> ofAll(Collection<Learner.Id> learners) {
        return log.ofChecks(learners.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        learner -> Arrays.stream(CheckMoment.values())
                                .map(moment -> occasion(learner, moment))
                                .toList())));
    }

    /// Stores an answer. Must not be called in a transaction, since another one writes.
    ///
    /// @param took from seeing the question
    public Taken submit(LearnerToken token, CheckMoment moment, Question.Id asked, Answer answer, Duration took) {
        var learner = learners.identify(token);
        if (!pace.allows(learner)) {
            return Taken.TOO_FAST;
        }
        return forms.join()
                .languageOf(asked)
                .flatMap(language -> due(learner, language))
                .filter(check -> check.moment() == moment)
                .flatMap(check -> check.questions().stream()
                        .filter(question -> question.id().equals(asked))
                        .findFirst()
                        .map(question -> new HandedIn(
                                learner, check.occasion(), question, answer, Optional.<Confidence>empty(), took)))
                .map(HandedIn::grade)
                .map(result -> switch (result) {
                    case HandedIn.Result.Unfit _ -> Taken.REFUSED;
                    case HandedIn.Result.Graded graded -> store(token, graded);
                })
                .orElse(Taken.REFUSED);
    }

    private Taken store(LearnerToken token, HandedIn.Result.Graded graded) {
        learners.ensure(token);
        return logbook.enter(graded).isPresent() ? Taken.STORED : Taken.REFUSED;
    }

    /// Also if the articles that it was made of have changed since.
    private static boolean isFinished(List<Attempt> given) {
        return given.size() >= CheckForms.LENGTH;
    }

    private Check check(
            Learner.Id learner, CheckMoment moment, Map<Occasion, List<Attempt>> attempts, Locale language) {
        int first = Math.floorMod(hash(learner, CheckMoment.BEFORE).get(0), 2);
        var answered = given(learner, moment, attempts).stream()
                .map(Attempt::question)
                .collect(Collectors.toCollection(HashSet::new));
        var questions = forms.join().form(first + place(moment), answered, language);
        answered.retainAll(questions.stream().map(Question::id).toList());
        return new Check(moment, occasion(learner, moment), questions, answered);
    }

    private boolean isLater(Learner.Id learner, Map<Occasion, List<Attempt>> attempts) {
        var before = given(learner, CheckMoment.AFTER, attempts);
        return isFinished(before)
                && before.getLast().at().plus(CheckMoment.PAUSE).isBefore(clock.instant());
    }

    private Map<Occasion, List<Attempt>> attempts(Learner.Id learner) {
        return ofAll(List.of(learner)).stream().collect(Collectors.groupingBy(Attempt::occasion));
    }

    private static List<Attempt> given(Learner.Id learner, CheckMoment moment, Map<Occasion, List<Attempt>> attempts) {
        return Objects.requireNonNullElse(attempts.get(occasion(learner, moment)), List.of());
    }

    /// Forms take turns.
    private static int place(CheckMoment moment) {
        return switch (moment) {
            case BEFORE -> 0;
            case AFTER -> 1;
            case LATER -> 2;
        };
    }

    private static Occasion.Check occasion(Learner.Id learner, CheckMoment moment) {
        var hash = hash(learner, moment);
        return new Occasion.Check(CustomUuid.of(hash.getLong(), hash.getLong()));
    }

    private static ByteBuffer hash(Learner.Id learner, CheckMoment moment) {
        return ByteBuffer.wrap(Sha256.of("check %s of %s".formatted(moment, learner)));
    }
}
