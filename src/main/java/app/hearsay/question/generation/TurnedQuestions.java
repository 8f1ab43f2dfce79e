package app.hearsay.question.generation;

import app.hearsay.article.Bilingual;
import app.hearsay.question.Excerpt;
import app.hearsay.question.Option;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.question.generation.TurnedSentence.Label;
import app.hearsay.question.generation.TurnedSentence.Rewording;
import app.hearsay.statement.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "Which of the three rewordings is the denial, which is hearsay?", both for every sentence of the table.
///
/// See decision 0074.
final class TurnedQuestions {

    private static final List<Label> ASKED = List.of(Label.DENIAL, Label.HEARSAY);
    private static final Bilingual TITLE = new Bilingual("Ein Satz, umformuliert", "A sentence, reworded");

    Stream<Question> questions() {
        return Arrays.stream(TurnedTable.values())
                .flatMap(table -> table.read().stream())
                .flatMap(sentence -> ASKED.stream().flatMap(label -> question(sentence, label).stream()));
    }

    private static Optional<Question> question(TurnedSentence sentence, Label label) {
        return sentence.rewordings().stream()
                .filter(rewording -> rewording.label() == label)
                .findFirst()
                .map(right -> question(sentence, right));
    }

    private static Question question(TurnedSentence sentence, Rewording right) {
        var options = sentence.rewordings().stream()
                .map(rewording -> new Option(key(rewording), sentence.words(rewording)))
                .toList();
        var passage = new Passage(
                sentence.text(),
                TITLE,
                true,
                false,
                sentence.shown(),
                List.of(sentence.shown()),
                Excerpt.whole(sentence.shown()));
        return new Question(
                new Question.Id("turned:%s:%s".formatted(sentence.text().id(), Wording.lower(right.label()))),
                QuestionType.TURNED,
                about(sentence, right),
                List.of(passage),
                Template.of("turned.prompt." + Wording.lower(right.label())),
                new Task.Choice(options, key(right), Set.of(), false),
                Optional.empty());
    }

    /// Not the name of a status, whose icon would tell the answer.
    private static String key(Rewording rewording) {
        return "as-" + Wording.lower(rewording.label());
    }

    /// The right one, the others, the sentence itself.
    private static List<Statement> about(TurnedSentence sentence, Rewording right) {
        var others = sentence.rewordings().stream()
                .filter(rewording -> !rewording.equals(right))
                .map(Rewording::statement);
        return Stream.of(Stream.of(right.statement()), others, Stream.of(sentence.sentence()))
                .flatMap(statements -> statements)
                .toList();
    }
}
