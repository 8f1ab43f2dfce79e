package app.hearsay.question.generation;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// "Put the chain in order", for statements whose source has a source itself; the article is the first link.
/// Chains that [ChainGuess] solves are left out, and of those of an article that begin alike all but the shortest:
/// whoever knows the order of two links need not read for it again.
final class ChainQuestions implements QuestionSource {

    private static final int LINKS_OF_A_BEGINNING = 2;

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        var asked = new HashSet<List<String>>();
        return QuestionSource.ordinary(article).stream()
                .filter(statement -> statement.sources().size() > 1)
                .filter(ChainQuestions::namesEachLinkOnce)
                .filter(statement -> !ChainGuess.solves(
                        statement.sources().stream().map(Source::actor).toList()))
                .sorted(Comparator.comparingInt(statement -> statement.sources().size()))
                .filter(statement -> asked.add(beginning(statement)))
                .sorted(Comparator.comparing(Statement::span))
                .map(statement -> question(article, statement));
    }

    private static List<String> beginning(Statement statement) {
        return statement.sources().stream()
                .limit(LINKS_OF_A_BEGINNING)
                .map(source -> source.actor().key())
                .toList();
    }

    private static boolean namesEachLinkOnce(Statement statement) {
        var actors = statement.sources().stream().map(Source::actor).map(SourceOptions::key);
        return actors.distinct().count() == statement.sources().size();
    }

    /// Then the order is asked for on the condition that there is a chain.
    private static boolean isPerhapsOwn(Statement statement) {
        return statement.outletPossible() || statement.accepts(Status.OWN_ASSERTION);
    }

    private static Question question(AnnotatedArticle article, Statement statement) {
        var links = new ArrayList<Option>();
        links.add(new Option(SourceOptions.OUTLET, Template.of("chain.article")));
        statement.sources().stream()
                .map(Source::actor)
                .forEach(actor -> links.add(new Option(SourceOptions.key(actor), SourceOptions.name(actor))));
        var ranks = new HashMap<String, Integer>();
        links.forEach(link -> ranks.put(link.key(), ranks.size()));
        return new Question(
                QuestionIds.of(QuestionType.CHAIN, List.of(statement)),
                QuestionType.CHAIN,
                List.of(statement),
                List.of(Passages.of(article, statement)),
                Template.of(isPerhapsOwn(statement) ? "chain.prompt.open" : "chain.prompt"),
                new Task.Ordering(links, ranks),
                Optional.empty());
    }
}
