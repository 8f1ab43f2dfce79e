package app.hearsay.question.generation;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.SeededChance;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Quoted;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "How sure does it sound?", for a few sets of three or four sentences of an article that are sorted into
/// three bands, of which a set holds at least two.
///
/// See decisions 0073 and 0102.
final class CertaintyQuestions implements QuestionSource {

    /// Tells these questions from former ones that asked for an order.
    private static final String VARIANT = "bands";

    private static final List<Integer> SIZES = List.of(3, 4);
    private static final int SETS_PER_SIZE = 5;
    private static final int USES_PER_SIZE = 3;

    /// Two sets that share more sentences are the same exercise.
    private static final int MOST_IN_COMMON = 2;

    /// Of so many sentences all sets are looked at; more of them would hold up the start.
    private static final int MOST_ITEMS = 24;

    /// A longer sentence is not weighed at a glance.
    private static final int MOST_LETTERS = 150;

    private static final List<Option> BANDS = Arrays.stream(CertaintyBand.values())
            .map(band -> new Option(band.name(), Template.of("certainty.band." + Wording.lower(band))))
            .toList();

    /// A sentence, by its only statement.
    record Item(Statement statement, CertaintyBand band) {

        int length() {
            return statement.text().length();
        }
    }

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        var items = items(article).stream()
                .sorted(Comparator.comparingLong(item -> SeededChance.hash(key(item))))
                .limit(MOST_ITEMS)
                .sorted(Comparator.comparing(item -> item.statement().span()))
                .toList();
        var chosen = new ArrayList<List<Item>>();
        SIZES.forEach(size -> choose(items, size, chosen));
        return chosen.stream().map(set -> question(article, set));
    }

    private static List<Item> items(AnnotatedArticle article) {
        var text = article.article();
        return QuestionSource.ordinary(article).stream()
                .filter(statement -> isAlone(article, statement))
                .filter(statement -> text.sentencesAround(statement.span()).length() <= MOST_LETTERS)
                .flatMap(statement -> CertaintyBand.of(text, statement).stream().map(band -> new Item(statement, band)))
                .toList();
    }

    private static boolean isAlone(AnnotatedArticle article, Statement statement) {
        var sentence = article.article().sentencesAround(statement.span());
        return article.statements().stream()
                        .filter(other -> sentence.overlaps(other.span()))
                        .count()
                == 1;
    }

    /// Adds those of the best sets that share few sentences, also with those that are chosen.
    private static void choose(List<Item> items, int size, List<List<Item>> chosen) {
        var uses = new HashMap<Statement.Id, Integer>();
        int most = chosen.size() + SETS_PER_SIZE;
        for (var equals : CertaintySets.of(items, size)) {
            for (var set : byChance(equals)) {
                if (chosen.size() == most) {
                    return;
                }
                if (statements(set).stream().allMatch(one -> uses.getOrDefault(one.id(), 0) < USES_PER_SIZE)
                        && chosen.stream().noneMatch(other -> isRepeat(set, other))) {
                    chosen.add(set);
                    statements(set).forEach(one -> uses.merge(one.id(), 1, Integer::sum));
                }
            }
        }
    }

    private static boolean isRepeat(List<Item> set, List<Item> other) {
        return set.stream().filter(other::contains).count() > MOST_IN_COMMON;
    }

    private static List<List<Item>> byChance(List<List<Item>> sets) {
        return sets.stream()
                .map(set -> Map.entry(
                        SeededChance.hash(QuestionIds.value(QuestionType.CERTAINTY, statements(set), VARIANT)), set))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Statement> statements(List<Item> set) {
        return set.stream().map(Item::statement).toList();
    }

    private static Question.Id id(List<Item> set) {
        return QuestionIds.of(QuestionType.CERTAINTY, statements(set), VARIANT);
    }

    private static Question question(AnnotatedArticle article, List<Item> set) {
        var surestFirst = set.stream().sorted(Comparator.comparing(Item::band)).toList();
        var options = surestFirst.stream()
                .map(item -> new Option(key(item), sentence(article, item.statement())))
                .toList();
        var solution = surestFirst.stream()
                .collect(Collectors.toMap(
                        CertaintyQuestions::key, item -> item.band().name()));
        return new Question(
                id(set),
                QuestionType.CERTAINTY,
                statements(surestFirst.reversed()),
                Passages.of(article, statements(set)),
                Template.of("certainty.prompt"),
                new Task.Sorting(options, BANDS, solution),
                Optional.empty());
    }

    private static String key(Item item) {
        return item.statement().id().toString();
    }

    private static Quoted sentence(AnnotatedArticle article, Statement statement) {
        var text = article.article();
        return new Quoted(text.quote(text.sentencesAround(statement.span())), text.language());
    }
}
