package app.hearsay.question.generation;

import app.hearsay.article.Span;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.ParagraphForm;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// "In which sentences is only the newsroom speaking?", for stretches of up to three paragraphs that hold both
/// kinds of sentences. Headlines, what stands below them and headings are shown, and cannot be marked.
///
/// See decisions 0014 and 0098.
final class OwnVoiceQuestions implements QuestionSource {

    private static final int MOST_PARAGRAPHS = 3;
    private static final int MOST_SENTENCES = 8;

    /// Who speaks in a sentence.
    private enum Speaker {
        /// The newsroom alone, sure of it or not.
        NEWSROOM,
        /// Somebody else.
        OTHER,
        /// Both, nobody, or a matter of debate.
        OPEN
    }

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        var paragraphs = article.article().paragraphs();
        var markable = article.article().sentences().stream()
                .filter(sentence -> !isHeading(article, sentence))
                .toList();
        Map<Question.Id, Question> questions = new LinkedHashMap<>();
        for (int first = 0; first < paragraphs.size(); first++) {
            for (int last = first; last < Math.min(paragraphs.size(), first + MOST_PARAGRAPHS); last++) {
                question(article, markable, paragraphs.get(first).cover(paragraphs.get(last)))
                        .ifPresent(question -> questions.putIfAbsent(question.id(), question));
            }
        }
        return questions.values().stream();
    }

    /// @param markable the sentences of the article that can be marked
    private static Optional<Question> question(AnnotatedArticle article, List<Span> markable, Span shown) {
        long all =
                article.article().sentences().stream().filter(shown::contains).count();
        var sentences = markable.stream().filter(shown::contains).toList();
        var speakers = sentences.stream()
                .map(sentence -> speaker(within(article, sentence)))
                .toList();
        if (all > MOST_SENTENCES || !speakers.contains(Speaker.NEWSROOM) || !speakers.contains(Speaker.OTHER)) {
            return Optional.empty();
        }
        var solution = indices(speakers, Speaker.NEWSROOM);
        var statements = within(article, shown);
        return Optional.of(new Question(
                QuestionIds.of(QuestionType.OWN_VOICE, ends(statements)),
                QuestionType.OWN_VOICE,
                about(statements, sentences.get(solution.first())),
                List.of(Passages.whole(article, shown)),
                Template.of("own_voice.prompt"),
                new Task.Marking(Task.Unit.SENTENCE, sentences, solution, indices(speakers, Speaker.OPEN)),
                Optional.empty()));
    }

    /// Whether it stands above running text: such words are asked about by the questions of headlines alone.
    private static boolean isHeading(AnnotatedArticle article, Span sentence) {
        boolean above = switch (ParagraphForm.of(article, article.article().paragraphsAround(sentence))) {
            case HEADLINE, DECK, HEADING -> true;
            case CAPTION, TEXT -> false;
        };
        return above || within(article, sentence).stream().anyMatch(Statement::isHeadline);
    }

    private static List<Statement> within(AnnotatedArticle article, Span stretch) {
        return article.statements().stream()
                .filter(statement -> statement.span().overlaps(stretch))
                .sorted(Comparator.comparing(Statement::span))
                .toList();
    }

    private static Speaker speaker(List<Statement> sentence) {
        if (sentence.isEmpty()) {
            return Speaker.OPEN;
        }
        if (sentence.stream().allMatch(OwnVoiceQuestions::isSurelyOwn)) {
            return Speaker.NEWSROOM;
        }
        return sentence.stream().allMatch(OwnVoiceQuestions::isSurelyReported) ? Speaker.OTHER : Speaker.OPEN;
    }

    private static boolean isSurelyOwn(Statement statement) {
        return statement.voice() == Voice.OWN && !statement.accepts(Status.CLAIM) && !statement.accepts(Status.DENIAL);
    }

    private static boolean isSurelyReported(Statement statement) {
        return statement.voice() == Voice.REPORTED
                && !statement.outletPossible()
                && !statement.accepts(Status.OWN_ASSERTION);
    }

    private static SortedSet<Integer> indices(List<Speaker> speakers, Speaker wanted) {
        return IntStream.range(0, speakers.size())
                .filter(index -> speakers.get(index) == wanted)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Statement> ends(List<Statement> statements) {
        return statements.size() == 1 ? statements : List.of(statements.getFirst(), statements.getLast());
    }

    /// All of them, first the newsroom's plainest sentence of the solution.
    private static List<Statement> about(List<Statement> statements, Span solution) {
        var asked = statements.stream()
                .filter(OwnVoiceQuestions::isSurelyOwn)
                .filter(statement -> !statement.isHeadline())
                .min(Comparator.comparing((Statement statement) -> statement.status() != Status.OWN_ASSERTION)
                        .thenComparing(statement -> !solution.overlaps(statement.span())))
                .orElseThrow();
        var about = new ArrayList<>(statements);
        about.remove(asked);
        about.addFirst(asked);
        return about;
    }
}
