package app.hearsay.question.generation;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.question.generation.HeadlineGaps.Gap;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "What does the headline leave out, compared with passage 2?", for every headline whose body is known.
///
/// See decisions 0073, 0085 and 0116.
final class HeadlineQuestions implements QuestionSource {

    /// Tells these questions from former ones that asked for one thing only.
    private static final String VARIANT = "missing";

    /// In an article: questions whose headline leaves out the source or a doubt.
    private static final int MOST_OF_THE_USUAL = 2;

    private static final List<Option> OPTIONS = Arrays.stream(Gap.values())
            .map(gap -> new Option(gap.name(), Template.of("headline.option." + Wording.lower(gap))))
            .toList();
    private static final Set<String> ALONE =
            Arrays.stream(Gap.values()).filter(Gap::standsAlone).map(Gap::name).collect(Collectors.toSet());

    /// Most headlines leave out nothing, which would be a good guess for all: of an article at most half as many such
    /// ones as others.
    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        var all = ofAllHeadlines(article).toList();
        var others = all.stream()
                .filter(question -> !leavesOut(question, Gap.NOTHING))
                .filter(fewOfTheUsual())
                .toList();
        var whole = all.stream()
                .filter(question -> leavesOut(question, Gap.NOTHING))
                .limit(others.size() / 2);
        return Stream.concat(others.stream(), whole);
    }

    /// Also those that would be too many of a kind.
    static Stream<Question> ofAllHeadlines(AnnotatedArticle article) {
        return article.statements().stream()
                .filter(Statement::isHeadline)
                .sorted(Comparator.comparing(Statement::span))
                .flatMap(headline -> headline.body().flatMap(article::statement).stream()
                        .filter(body -> Marks.areWhole(article.article(), body))
                        .map(body -> question(article, headline, body)));
    }

    /// What headlines leave out most often would be a good guess for all.
    private static Predicate<Question> fewOfTheUsual() {
        var usual = new AtomicInteger();
        return question -> !(leavesOut(question, Gap.SOURCE) || leavesOut(question, Gap.DOUBT))
                || usual.incrementAndGet() <= MOST_OF_THE_USUAL;
    }

    private static boolean leavesOut(Question question, Gap gap) {
        return ((Task.Selection) question.task()).accepted().getFirst().contains(gap.name());
    }

    private static Question question(AnnotatedArticle article, Statement headline, Statement body) {
        var accepted = HeadlineGaps.of(headline, body).answers().stream()
                .map(gaps -> gaps.stream().map(Gap::name).collect(Collectors.toSet()))
                .toList();
        return new Question(
                QuestionIds.of(QuestionType.HEADLINE, List.of(headline), VARIANT),
                QuestionType.HEADLINE,
                List.of(headline, body),
                List.of(Passages.bare(article, headline), Passages.compared(article, body)),
                Template.of("headline.prompt"),
                new Task.Selection(options(article, List.of(headline, body), accepted), accepted, ALONE),
                Optional.empty());
    }

    /// Where somebody denies it in another place, that it is denied is neither missing nor wrong to miss: whoever sees
    /// two passages cannot tell, and who has read on knows better.
    private static List<Option> options(
            AnnotatedArticle article, List<Statement> compared, List<Set<String>> accepted) {
        boolean elsewhere = compared.stream()
                .anyMatch(statement -> !article.denialsOf(statement.id()).isEmpty());
        var denial = Gap.NEGATION.name();
        boolean withheld = elsewhere && accepted.stream().noneMatch(answer -> answer.contains(denial));
        return OPTIONS.stream()
                .filter(option -> !(withheld && option.key().equals(denial)))
                .toList();
    }
}
