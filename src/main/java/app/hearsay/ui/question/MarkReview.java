package app.hearsay.ui.question;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.question.Answer;
import app.hearsay.question.Findings;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What became of the words or sentences that could be marked. No word is told two things that do not go together: one
/// that is marked amiss at one place is not called tolerable at another.
final class MarkReview {

    private final Task.Marking task;
    private final Article article;
    private final List<Span> asked;
    private final Set<Integer> marked;
    private final Set<String> amiss;

    /// @param marked the places of those that were, counted from 0; those that can no longer be marked count as none
    private MarkReview(Question question, Task.Marking task, Set<Integer> marked) {
        this.task = task;
        this.article = question.passages().getFirst().article();
        this.asked = article.sentences().stream()
                .filter(question.asked().span()::overlaps)
                .toList();
        this.marked =
                marked.stream().filter(place -> place < task.units().size()).collect(Collectors.toUnmodifiableSet());
        this.amiss =
                this.marked.stream().filter(this::isAmiss).map(this::letters).collect(Collectors.toSet());
    }

    /// Of an answer that marks nothing, all that it missed; empty where nothing could be marked.
    static Optional<MarkReview> of(Question question, Answer answer) {
        return question.task() instanceof Task.Marking task
                ? Optional.of(new MarkReview(
                        question, task, answer instanceof Answer.Marking given ? given.units() : Set.of()))
                : Optional.empty();
    }

    /// What became of one.
    enum Outcome {
        /// Marked, and rightly.
        HIT,
        /// Not marked, but part of the solution.
        MISSED,
        /// Marked, but not part of the solution.
        EXTRA,
        /// Marked, but in another sentence than the one that is asked about.
        ELSEWHERE,
        /// Neither right nor wrong: a word that is marked, or a sentence, marked or not.
        FINE;

        String className() {
            return switch (this) {
                case HIT -> "hit";
                case MISSED -> "missed";
                case EXTRA -> "extra";
                case ELSEWHERE -> "elsewhere";
                case FINE -> "fine";
            };
        }

        /// In the reader's language.
        String words() {
            return I18NProvider.translate("mark." + className());
        }
    }

    Task.Marking task() {
        return task;
    }

    /// Whether whole sentences could be marked.
    boolean areSentences() {
        return task.unit() == Task.Unit.SENTENCE;
    }

    /// What became of the unit that holds the strip; empty if there is nothing to say of it.
    Optional<Outcome> of(Span strip) {
        return place(strip).stream().boxed().findFirst().flatMap(this::of);
    }

    /// Whether what became of the unit ends with this strip: of words side by side that fared alike it is said once.
    boolean endWith(Span strip) {
        return place(strip).stream()
                .anyMatch(place -> task.units().get(place).end() == strip.end()
                        && (areSentences() || !of(place + 1).equals(of(place))));
    }

    private OptionalInt place(Span strip) {
        return IntStream.range(0, task.units().size())
                .filter(place -> task.units().get(place).contains(strip))
                .findFirst();
    }

    private Optional<Outcome> of(int place) {
        boolean wanted = task.solution().contains(place);
        if (!marked.contains(place)) {
            return wanted ? Optional.of(isFound(place) ? Outcome.HIT : Outcome.MISSED) : unmarked(place);
        }
        if (wanted) {
            return Optional.of(Outcome.HIT);
        }
        if (!isAmiss(place)) {
            return amiss.contains(letters(place)) ? Optional.empty() : Optional.of(Outcome.FINE);
        }
        return Optional.of(isElsewhere(place) ? Outcome.ELSEWHERE : Outcome.EXTRA);
    }

    /// Whoever sees which sentences count also wants to know of those that do not matter.
    private Optional<Outcome> unmarked(int place) {
        return Optional.of(Outcome.FINE)
                .filter(_ -> areSentences() && task.tolerated().contains(place));
    }

    private boolean isAmiss(int place) {
        return !task.solution().contains(place) && !task.tolerated().contains(place);
    }

    /// Of words only: who marks sentences is asked about all of them.
    private boolean isElsewhere(int place) {
        return !areSentences() && asked.stream().noneMatch(task.units().get(place)::overlaps);
    }

    private String letters(int place) {
        return article.quote(task.units().get(place)).toLowerCase(Locale.ROOT);
    }

    /// Whether another word of its phrase is marked, which is found as a whole.
    private boolean isFound(int place) {
        return new Findings(task, marked).found().stream().anyMatch(phrase -> phrase.contains(place));
    }
}
