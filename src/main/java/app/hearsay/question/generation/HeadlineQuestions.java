package app.hearsay.question.generation;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Polarity;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "What did the headline drop?", for every headline whose body is known.
final class HeadlineQuestions implements QuestionSource {

    /// What a headline can drop.
    private enum Dropped {
        SOURCE,
        DOUBT,
        NEGATION,
        NOTHING
    }

    private static final List<Option> OPTIONS = Arrays.stream(Dropped.values())
            .map(dropped -> new Option(dropped.name(), Template.of("headline.option." + Wording.lower(dropped))))
            .toList();

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        return article.statements().stream()
                .filter(Statement::isHeadline)
                .flatMap(headline -> headline.body().flatMap(article::statement).stream()
                        .map(body -> question(article, headline, body)));
    }

    private static Question question(AnnotatedArticle article, Statement headline, Statement body) {
        var dropped = dropped(headline, body);
        var right = best(dropped, body);
        dropped.remove(right);
        return new Question(
                QuestionIds.of(QuestionType.HEADLINE, List.of(headline)),
                QuestionType.HEADLINE,
                List.of(headline, body),
                List.of(Passages.bare(article, headline), Passages.of(article, body)),
                Template.of("headline.prompt"),
                new Task.Choice(
                        OPTIONS,
                        right.name(),
                        dropped.stream().map(Dropped::name).collect(Collectors.toSet()),
                        false),
                Optional.empty());
    }

    /// The denial before all else, as it names no source for what it rejects; then the doubt, if the body itself
    /// leaves open who says so.
    private static Dropped best(Set<Dropped> dropped, Statement body) {
        if (dropped.contains(Dropped.NEGATION)) {
            return Dropped.NEGATION;
        }
        boolean nobodyInParticular = body.outletPossible() || namesNobody(body);
        return nobodyInParticular && dropped.contains(Dropped.DOUBT)
                ? Dropped.DOUBT
                : dropped.stream().findFirst().orElseThrow();
    }

    private static boolean namesNobody(Statement body) {
        return body.sources().stream().allMatch(Source::isUnnamed);
    }

    /// Everything that counts as right. Where the body names nobody, or could be the outlet's own, a headline
    /// without its source has perhaps dropped nothing.
    private static EnumSet<Dropped> dropped(Statement headline, Statement body) {
        var dropped = EnumSet.noneOf(Dropped.class);
        if (headline.voice() == Voice.OWN && body.voice() == Voice.REPORTED) {
            dropped.add(Dropped.SOURCE);
        }
        if (body.certainty().isSpeculative() && headline.certainty().compareTo(body.certainty()) > 0) {
            dropped.add(Dropped.DOUBT);
        }
        if (headline.polarity() == Polarity.AFFIRM && body.polarity() == Polarity.DENY) {
            dropped.add(Dropped.NEGATION);
        }
        boolean perhapsNoSource = body.accepts(Status.OWN_ASSERTION) || namesNobody(body);
        if (dropped.isEmpty() || dropped.equals(EnumSet.of(Dropped.SOURCE)) && perhapsNoSource) {
            dropped.add(Dropped.NOTHING);
        }
        return dropped;
    }
}
