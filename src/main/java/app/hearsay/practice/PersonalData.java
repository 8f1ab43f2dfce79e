package app.hearsay.practice;

import app.hearsay.learner.Learner;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.result.Attempt;
import app.hearsay.result.Confidence;
import app.hearsay.result.Occasion;
import app.hearsay.result.memory.Memory;
import app.hearsay.round.TreeStep;
import app.hearsay.statement.Skill;
import app.hearsay.statement.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/// Everything that is stored about one learner, row by row, in a form that reads well as JSON.
///
/// @param resumeCode empty, like all else, before the first answer
/// @param devices that resumed, oldest first
/// @param rounds oldest first, read in parts while one goes through them, like the answers
/// @param answers oldest first
/// @param skills what was computed from the answers, by name
/// @param figures what was added up of the answers, as it stands in `learner_figures`
public record PersonalData(
        UUID learner,
        Optional<String> resumeCode,
        Optional<Instant> since,
        List<Device> devices,
        Iterable<PlayedRound> rounds,
        Iterable<GivenAnswer> answers,
        List<KnownSkill> skills,
        Optional<String> figures) {

    /// A row of `learner_key`.
    public record Device(String tokenHash, Instant since) {}

    /// A row of `round`.
    ///
    /// @param number of the round among the learner's, counted from 1
    /// @param wish what the round was to be about, in short
    public record PlayedRound(
            UUID id,
            int number,
            String wish,
            long seed,
            List<String> questions,
            List<TreeStep> steps,
            Instant startedAt) {

        public PlayedRound {
            questions = List.copyOf(questions);
            steps = List.copyOf(steps);
        }
    }

    /// A row of `attempt`.
    ///
    /// @param givenIn in what, in words
    /// @param round the id of the round, of the room or of the check
    public record GivenAnswer(
            String givenIn,
            UUID round,
            String question,
            QuestionType type,
            Answer answer,
            double points,
            Grade.Verdict verdict,
            Optional<Status> expected,
            Optional<Status> chosen,
            Optional<Confidence> confidence,
            long tookMillis,
            Instant answeredAt) {}

    /// A row of `skill_memory`.
    ///
    /// @param skill the name of a rule, or of two statuses
    /// @param stabilityDays after how many days it is probably still known
    /// @param answers how often it was asked for
    public record KnownSkill(
            String skill, double stabilityDays, double difficulty, long seenAgeMillis, int answers, int right) {}

    public PersonalData {
        devices = List.copyOf(devices);
        skills = List.copyOf(skills);
    }

    static PersonalData of(
            Learner.Id id,
            Optional<Learner> learner,
            Iterable<NumberedRound> rounds,
            Iterable<Attempt> attempts,
            Map<Skill, Memory> memories,
            Optional<String> figures) {
        return new PersonalData(
                id.value(),
                learner.map(found -> found.code().display()),
                learner.map(Learner::since),
                learner.map(Learner::devices).orElse(List.of()).stream()
                        .map(device -> new Device(device.tokenHash(), device.since()))
                        .toList(),
                each(rounds, PersonalData::round),
                each(attempts, PersonalData::answer),
                skills(memories),
                figures);
    }

    private static <T, R> Iterable<R> each(Iterable<T> rows, Function<T, R> form) {
        return () -> StreamSupport.stream(rows.spliterator(), false).map(form).iterator();
    }

    private static PlayedRound round(NumberedRound numbered) {
        var round = numbered.round();
        return new PlayedRound(
                round.id().value(),
                numbered.number(),
                round.programme().code(),
                round.seed(),
                round.questions().stream().map(Question.Id::value).toList(),
                round.steps(),
                round.startedAt());
    }

    private static List<KnownSkill> skills(Map<Skill, Memory> memories) {
        return memories.entrySet().stream()
                .map(entry -> skill(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(KnownSkill::skill))
                .toList();
    }

    private static KnownSkill skill(Skill skill, Memory memory) {
        return new KnownSkill(
                skill.code(),
                memory.stability(),
                memory.difficulty(),
                memory.seen().toMillis(),
                memory.answers(),
                memory.right());
    }

    private static String givenIn(Occasion occasion) {
        return switch (occasion) {
            case Occasion.PracticeRound _ -> "practice";
            case Occasion.FirstVote _ -> "classroom, first vote";
            case Occasion.SecondVote _ -> "classroom, second vote";
            case Occasion.Check _ -> "check";
        };
    }

    private static GivenAnswer answer(Attempt attempt) {
        return new GivenAnswer(
                givenIn(attempt.occasion()),
                attempt.occasion().id(),
                attempt.question().value(),
                attempt.type(),
                attempt.answer(),
                attempt.grade().points(),
                attempt.grade().verdict(),
                attempt.expected(),
                attempt.chosen(),
                attempt.confidence(),
                attempt.took().toMillis(),
                attempt.at());
    }
}
