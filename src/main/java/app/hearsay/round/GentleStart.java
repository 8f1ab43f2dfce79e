package app.hearsay.round;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.SeededChance;
import app.hearsay.round.RoundComposer.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lets a newcomer's round begin with a question that needs no explanation and has one answer only: the status of a
/// statement that can have no other label, in a plain text and soon reached as far as there is one. Immutable and
/// thread-safe.
///
/// See decisions 0007 and 0099.
final class GentleStart {

    /// So many code units lie above the answers on a phone's first page, under all that greets a newcomer there.
    private static final int SOON = 170;

    private final Map<Question.Id, Candidate> byId = new HashMap<>();
    private final List<Candidate> gentle;

    /// @param pool all questions
    GentleStart(List<Candidate> pool, PlainCases plain) {
        pool.forEach(candidate -> byId.put(candidate.question().id(), candidate));
        var all = pool.stream()
                .filter(candidate -> isGentle(candidate.question()))
                .toList();
        var first = all.stream()
                .filter(candidate -> plain.include(candidate.question()) && isSoonReached(candidate.question()))
                .toList();
        gentle = first.isEmpty() ? all : first;
    }

    /// The round with a gentle question in front: one of its own, or else one in place of its last, as long as there is
    /// one that gives no other answer away. The others keep their order.
    List<Question> of(long seed, List<Question> round) {
        return round.stream()
                .filter(question -> gentle.contains(byId.get(question.id())))
                .findFirst()
                .map(first -> beginning(first, round))
                .or(() -> another(seed, round).map(first -> beginning(first, round.subList(0, round.size() - 1))))
                .orElse(round);
    }

    /// The round with its gentlest question in front: the status of a statement, if it asks for one.
    static List<Question> ofItsOwn(List<Question> round) {
        return round.stream()
                .filter(GentleStart::isGentle)
                .findFirst()
                .or(() -> round.stream()
                        .filter(question -> question.type() == QuestionType.STATUS)
                        .findFirst())
                .map(first -> beginning(first, round))
                .orElse(round);
    }

    private static List<Question> beginning(Question first, List<Question> round) {
        var questions = new ArrayList<Question>();
        questions.add(first);
        round.stream().filter(question -> !question.equals(first)).forEach(questions::add);
        return List.copyOf(questions);
    }

    private Optional<Question> another(long seed, List<Question> round) {
        var given = new GivenAway();
        round.stream()
                .limit(Math.max(0, round.size() - 1))
                .map(Question::id)
                .map(byId::get)
                .forEach(given::add);
        var possible = gentle.stream()
                .filter(candidate -> !round.isEmpty() && given.allows(candidate))
                .toList();
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(possible.get(SeededChance.random(seed, 0).nextInt(possible.size()))
                        .question());
    }

    private static boolean isGentle(Question question) {
        return question.type() == QuestionType.STATUS
                && question.asked().alternatives().isEmpty();
    }

    private static boolean isSoonReached(Question question) {
        return question.passages().getFirst().reach() <= SOON;
    }
}
