package app.hearsay.question;

import app.hearsay.question.Text.Template;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "Both share a form: which of the two is a denial?", for a few pairs of statements inside an article and across two,
/// with as many pairs for each of the four answers as the material allows.
final class PairQuestions {

    private static final int PAIRS_PER_KEY = 4;
    private static final int USES = 4;

    /// The four answers.
    private enum Key {
        FIRST,
        SECOND,
        BOTH,
        NEITHER
    }

    /// A statement and the article that holds it.
    private record Place(AnnotatedArticle article, Statement statement) {}

    /// A pair that could be asked.
    private record Candidate(Place first, Place second, SharedForm form, Status wanted) {

        Key key() {
            boolean one = first.statement.status() == wanted;
            boolean other = second.statement.status() == wanted;
            return one ? (other ? Key.BOTH : Key.FIRST) : other ? Key.SECOND : Key.NEITHER;
        }

        List<Statement> statements() {
            return List.of(first.statement, second.statement);
        }

        Question.Id id() {
            return Ids.of(QuestionType.PAIR, statements(), Wording.lower(wanted).replace('_', '-'));
        }
    }

    private static final List<Option> OPTIONS = Arrays.stream(Key.values())
            .map(key -> new Option(key.name(), Template.of("pair.option." + Wording.lower(key))))
            .toList();

    Stream<Question> questions(List<AnnotatedArticle> articles) {
        var sorted = articles.stream()
                .sorted(Comparator.comparing(AnnotatedArticle::id))
                .toList();
        return sorted.stream()
                .flatMap(one -> sorted.stream()
                        .skip(sorted.indexOf(one))
                        .filter(other ->
                                other.article().language().equals(one.article().language()))
                        .flatMap(other -> chosen(candidates(one, other)).stream()))
                .map(PairQuestions::question);
    }

    private static List<Candidate> candidates(AnnotatedArticle one, AnnotatedArticle other) {
        var candidates = new ArrayList<Candidate>();
        for (var form : SharedForm.values()) {
            var firsts = places(one, form);
            var seconds = places(other, form);
            for (var wanted : Status.values()) {
                boolean occurs = Stream.concat(firsts.stream(), seconds.stream())
                        .anyMatch(place -> place.statement().status() == wanted);
                if (occurs) {
                    firsts.forEach(first -> seconds.stream()
                            .filter(second ->
                                    one != other || first.statement.span().compareTo(second.statement.span()) < 0)
                            .map(second -> new Candidate(first, second, form, wanted))
                            .forEach(candidates::add));
                }
            }
        }
        return candidates.stream().filter(PairQuestions::isClear).toList();
    }

    private static List<Place> places(AnnotatedArticle article, SharedForm form) {
        return QuestionSource.ordinary(article).stream()
                .filter(statement -> form.isIn(article.article(), statement))
                .map(statement -> new Place(article, statement))
                .toList();
    }

    /// Whether no label but one can be defended for the status that is asked for, and the two differ or share it.
    private static boolean isClear(Candidate candidate) {
        return candidate.statements().stream()
                .allMatch(statement -> statement.status() == candidate.wanted
                        ? statement.alternatives().isEmpty()
                        : !statement.accepts(candidate.wanted));
    }

    private static List<Candidate> chosen(List<Candidate> candidates) {
        var pairs = new HashSet<Set<Statement.Id>>();
        var uses = new HashMap<Statement.Id, Integer>();
        var chosen = new ArrayList<Candidate>();
        var byChance = candidates.stream()
                .sorted(Comparator.comparingLong(
                        candidate -> Seeds.hash(candidate.id().value())))
                .toList();
        for (var key : Key.values()) {
            int wanted = chosen.size() + PAIRS_PER_KEY;
            for (var candidate : byChance) {
                var ids = Set.of(candidate.first.statement.id(), candidate.second.statement.id());
                boolean fresh = !pairs.contains(ids) && ids.stream().allMatch(id -> uses.getOrDefault(id, 0) < USES);
                if (candidate.key() == key && fresh && chosen.size() < wanted) {
                    pairs.add(ids);
                    ids.forEach(id -> uses.merge(id, 1, Integer::sum));
                    chosen.add(candidate);
                }
            }
        }
        return chosen;
    }

    private static Question question(Candidate candidate) {
        var one = candidate.first;
        var other = candidate.second;
        var passages = one.article == other.article
                ? Passages.of(one.article, candidate.statements())
                : List.of(Passages.of(one.article, one.statement), Passages.of(other.article, other.statement));
        boolean secondAsked = candidate.key() == Key.SECOND;
        return new Question(
                candidate.id(),
                QuestionType.PAIR,
                secondAsked ? candidate.statements().reversed() : candidate.statements(),
                passages,
                Template.of(
                        "pair.prompt",
                        Template.of("form." + Wording.lower(candidate.form)),
                        Wording.aStatus(candidate.wanted)),
                new Task.Choice(OPTIONS, candidate.key().name(), Set.of(), false),
                Optional.empty());
    }
}
