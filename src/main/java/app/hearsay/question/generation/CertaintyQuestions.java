package app.hearsay.question.generation;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "Order by certainty", for a few sets of three or four statements of different grades that stand close together.
final class CertaintyQuestions implements QuestionSource {

    private static final List<Integer> SIZES = List.of(3, 4);
    private static final int SETS_PER_SIZE = 6;
    private static final int USES_PER_SIZE = 3;

    private static final Pattern VERB_FIRST = Pattern.compile(
            "(war|waren|ist|sind|hat|haben|wird|werden|würden?|wäre|käme|könnten?|kann|dürften?|darf|müssen|muss|soll|sollen"
                    + "|spricht|vermissen|planten|schließt|sieht) ");

    /// From the first to the last statement of a set, counted in statements.
    private static final int REACH = 12;

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        var gradable = QuestionSource.ordinary(article).stream()
                .filter(statement -> statement.certainty().isSpeculative() || !statement.accepts(Status.SPECULATION))
                .filter(CertaintyQuestions::readsAlone)
                .toList();
        return SIZES.stream()
                .flatMap(size -> chosen(sets(gradable, size)).stream())
                .map(set -> question(article, set));
    }

    /// Whether the words can be weighed without the sentence around them: not the exception to a denial, which has
    /// no verb, nor the end of a sentence that begins with its verb.
    private static boolean readsAlone(Statement statement) {
        boolean exception =
                statement.rules().contains(HardCase.DENIAL_WITH_EXCEPTION) && statement.status() != Status.DENIAL;
        return !exception && !VERB_FIRST.matcher(statement.text()).lookingAt();
    }

    /// Every set of that size with different grades, the closest first.
    private static List<List<Statement>> sets(List<Statement> statements, int size) {
        var sets = new ArrayList<List<Statement>>();
        for (int first = 0; first < statements.size(); first++) {
            int end = Math.min(statements.size(), first + REACH);
            extend(List.of(statements.get(first)), statements.subList(first + 1, end), size, sets);
        }
        sets.sort(Comparator.comparingInt(CertaintyQuestions::width)
                .thenComparing(set -> QuestionIds.of(QuestionType.CERTAINTY, set)));
        return sets;
    }

    private static void extend(
            List<Statement> set, List<Statement> following, int size, List<List<Statement>> complete) {
        if (set.size() == size) {
            complete.add(set);
            return;
        }
        for (int i = 0; i < following.size(); i++) {
            var next = following.get(i);
            if (set.stream().noneMatch(other -> other.certainty().equals(next.certainty()))) {
                var longer = Stream.concat(set.stream(), Stream.of(next)).toList();
                extend(longer, following.subList(i + 1, following.size()), size, complete);
            }
        }
    }

    private static int width(List<Statement> set) {
        return set.getFirst().span().cover(set.getLast().span()).length();
    }

    private static List<List<Statement>> chosen(List<List<Statement>> sets) {
        var uses = new HashMap<Statement.Id, Integer>();
        var chosen = new ArrayList<List<Statement>>();
        for (var set : sets) {
            boolean fresh = set.stream().allMatch(member -> uses.getOrDefault(member.id(), 0) < USES_PER_SIZE);
            if (fresh && chosen.size() < SETS_PER_SIZE) {
                chosen.add(set);
                set.forEach(member -> uses.merge(member.id(), 1, Integer::sum));
            }
        }
        return chosen;
    }

    private static Question question(AnnotatedArticle article, List<Statement> set) {
        var surestFirst = set.stream()
                .sorted(Comparator.comparing(Statement::certainty).reversed())
                .toList();
        var items = surestFirst.stream()
                .map(statement -> new Option(statement.id().toString(), Wording.quoted(article, statement)))
                .toList();
        var ranks = surestFirst.stream()
                .collect(Collectors.toMap(statement -> statement.id().toString(), surestFirst::indexOf));
        return new Question(
                QuestionIds.of(QuestionType.CERTAINTY, set),
                QuestionType.CERTAINTY,
                surestFirst.reversed(),
                Passages.of(article, set),
                Template.of("certainty.prompt"),
                new Task.Ordering(items, ranks),
                Optional.empty());
    }
}
