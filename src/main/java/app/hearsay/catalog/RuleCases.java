package app.hearsay.catalog;

import app.hearsay.article.Article;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which statements of the library each rule decides.
final class RuleCases {

    /// What is longer than this, in UTF-16 units, is not read as an example.
    private static final int LONG = 180;

    private RuleCases() {}

    /// By rule, the clearest first: those that nobody could label otherwise and that are no judgement, those whose
    /// signals stand in their own sentence, those that are short.
    static Map<Rule, List<Statement>> of(List<AnnotatedArticle> articles) {
        return articles.stream()
                .flatMap(article ->
                        article.statements().stream().map(statement -> Case.of(article.article(), statement)))
                .sorted(Comparator.comparing(Case::unclearness)
                        .thenComparing(Case::length)
                        .thenComparing(found -> found.statement().id()))
                .map(Case::statement)
                .collect(Collectors.groupingBy(Rule::of));
    }

    /// @param unclearness the lower, the clearer
    /// @param length of its sentence, in UTF-16 units
    private record Case(Statement statement, int unclearness, int length) {

        static Case of(Article article, Statement statement) {
            var sentence = article.sentencesAround(statement.span());
            boolean hasItsSignals = statement.cues().stream().map(Cue::words).allMatch(sentence::contains);
            int unclearness = (statement.alternatives().isEmpty() ? 0 : 4)
                    + (statement.flags().contains(Statement.Flag.OPINION) ? 2 : 0)
                    + (hasItsSignals ? 0 : 1)
                    + (sentence.length() > LONG ? 2 : 0);
            return new Case(statement, unclearness, sentence.length());
        }
    }
}
