package app.hearsay.question.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.EnglishMaterial;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions about an English text go by what its words do in English.
final class EnglishQuestionsTests {

    /// What is to be found: "would" after "said", but not "to" or the names.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the crossing would | said, would",
                "The ferry could    | could",
                "If the lake        | If, would",
                "400 people         | According",
                "they will fly      | fears",
                "That boat          | never",
                "The old boat       | is, said"
            })
    void asksForTheWordsThatGiveItAway(String statement, String words) {
        var question = EnglishMaterial.POOL.stream()
                .filter(each -> each.type() == QuestionType.CUE)
                .filter(each -> each.asked().equals(EnglishMaterial.statement(statement)))
                .findFirst()
                .orElseThrow();
        assertThat(words(question, ((Task.Marking) question.task()).solution())).containsExactly(words.split(", "));
    }

    private static List<String> words(Question question, SortedSet<Integer> indices) {
        var article = question.passages().getFirst().article();
        var units = ((Task.Marking) question.task()).units();
        return indices.stream().map(index -> article.quote(units.get(index))).toList();
    }

    /// Plans, demands and "would" sound as sure to one reader as they sound open to the next.
    @Test
    void letsNobodySortWhatReadersWeighDifferently() {
        var sorted = EnglishMaterial.POOL.stream()
                .filter(question -> question.type() == QuestionType.CERTAINTY)
                .flatMap(question -> ((Task.Sorting) question.task()).items().stream())
                .map(Option::text)
                .map(text -> text.in(Locale.GERMAN))
                .distinct()
                .toList();
        assertThat(sorted)
                .contains("Tickets have not been sold yet.", "It is unclear whether they will stay.")
                .noneMatch(sentence -> sentence.matches(".*\\b(?:would|must|is to|considered|fears|plans to)\\b.*"));
    }

    @Test
    void sharesFormsThatEnglishHas() {
        assertThat(EnglishMaterial.POOL.stream()
                        .filter(question -> question.type() == QuestionType.PAIR)
                        .map(question -> question.id().value().replaceAll(".*:", "")))
                .contains("wuerde", "negation")
                .doesNotContain("sollen");
    }
}
