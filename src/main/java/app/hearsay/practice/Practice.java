package app.hearsay.practice;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.Confidence;
import app.hearsay.result.LearnerFigures;
import app.hearsay.round.Composer;
import app.hearsay.round.Programme;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Practising alone: which round is on, what an answer brings, and what is known of whom. Reading writes nothing, so
/// that opening a page leaves no trace; the first answer saves the learner and the round. Thread-safe.
///
/// See decision 0019.
@Service
public class Practice {

    private final Catalog catalog;
    private final Composer composer;
    private final Learners learners;
    private final Rounds rounds;
    private final Repetition repetition;
    private final AttemptLog log;
    private final LearnerFigures figures;
    private final Pace pace;
    private final AnswerDesk desk;

    Practice(
            Catalog catalog,
            Composer composer,
            Learners learners,
            Rounds rounds,
            Repetition repetition,
            AttemptLog log,
            LearnerFigures figures,
            Pace pace,
            Logbook logbook) {
        this.catalog = catalog;
        this.composer = composer;
        this.learners = learners;
        this.rounds = rounds;
        this.repetition = repetition;
        this.log = log;
        this.figures = figures;
        this.pace = pace;
        this.desk = new AnswerDesk(catalog, learners, rounds, logbook);
    }

    /// The newest round if it is unfinished, whatever it is about, or else a new one about anything.
    @Transactional(readOnly = true)
    public RoundState current(Learner.Id learner) {
        return current(learner, Programme.ANYTHING);
    }

    /// The newest round if it is unfinished and may go before the programme, else a new one, which is the same
    /// in every tab and is not saved before its first answer.
    @Transactional(readOnly = true)
    public RoundState current(Learner.Id learner, Programme.Personal programme) {
        var newest = rounds.newest(learner);
        return begun(newest)
                .filter(state -> programme.resumes(state.round().programme()))
                .orElseGet(() -> new RoundState(
                        rounds.upcoming(
                                learner, newest.map(NumberedRound::number).orElse(0), programme),
                        Map.of()));
    }

    /// The newest round if it is unfinished.
    @Transactional(readOnly = true)
    public Optional<RoundState> begun(Learner.Id learner) {
        return begun(rounds.newest(learner));
    }

    /// Whether the learner has never answered anything, not even in a class.
    @Transactional(readOnly = true)
    public boolean isNewcomer(Learner.Id learner) {
        return !log.hasAny(learner);
    }

    /// How many questions there are about what is wished for; a round is filled up where they are fewer than its
    /// length.
    public int supply(Programme.Personal programme) {
        return composer.wanted(programme)
                .map(catalog::questionsAbout)
                .orElseGet(catalog::questions)
                .size();
    }

    /// How many questions of a round are about something else than what was wished for.
    public int filledUp(Round round) {
        return composer.wanted(round.programme())
                .map(wanted -> round.questions().stream()
                        .flatMap(id -> catalog.question(id).stream())
                        .filter(question -> question.passages().stream()
                                .anyMatch(passage ->
                                        !wanted.contains(passage.article().id())))
                        .count())
                .orElse(0L)
                .intValue();
    }

    /// What a round brings back that the learner has met before.
    @Transactional(readOnly = true)
    public Agenda agenda(Round round) {
        return repetition.agenda(round);
    }

    /// The learner's round of that id; also one that nobody has begun, if it is or was the next for that wish before
    /// another tab began a round. Empty if it is another's, or none.
    @Transactional(readOnly = true)
    public Optional<RoundState> round(Learner.Id learner, Round.Id id, Programme.Personal programme) {
        var saved = rounds.find(id);
        if (saved.isPresent()) {
            return saved.filter(round -> round.learner().equals(learner)).map(rounds::state);
        }
        int count = rounds.count(learner);
        return IntStream.of(count, count - 1)
                .filter(before -> before >= 0)
                .mapToObj(before -> rounds.upcoming(learner, before, programme))
                .filter(round -> round.id().equals(id))
                .findFirst()
                .map(rounds::state);
    }

    /// The finished round that was started last; empty if a whole score of rounds was left unfinished since.
    @Transactional(readOnly = true)
    public Optional<RoundState> lastFinished(Learner.Id learner) {
        return rounds.lastFinished(learner);
    }

    /// Grades an answer in a round as it was drawn for the learner, begun or not, whatever has become due
    /// since, and logs it; the first answer to a question of a round stands. Must not be called in a transaction,
    /// since another one writes.
    ///
    /// @param confidence said before the solution was shown
    /// @param took from seeing the question; see [HandedIn]
    public Submission submit(
            LearnerToken token,
            Round drawn,
            Question.Id asked,
            Answer answer,
            Optional<Confidence> confidence,
            Duration took) {
        var learner = learners.identify(token);
        return pace.allows(learner)
                ? desk.take(token, learner, rounds.asDrawn(learner, drawn), asked, answer, confidence, took)
                : new Submission.TooFast();
    }

    /// Everything that is stored about a learner, read while one goes through it.
    public PersonalData export(Learner.Id learner) {
        return PersonalData.of(
                learner,
                learners.find(learner),
                rounds.every(learner),
                log.everyOf(learner),
                repetition.memories(learner),
                figures.text(learner));
    }

    private Optional<RoundState> begun(Optional<NumberedRound> newest) {
        return newest.map(NumberedRound::round).map(rounds::state).filter(state -> !state.finished());
    }
}
