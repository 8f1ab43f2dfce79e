package app.hearsay.catalog;

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
                .flatMap(article -> article.statements().stream().map(statement -> new Case(article, statement)))
                .sorted(Comparator.comparing(Case::unclearness)
                        .thenComparing(Case::length)
                        .thenComparing(found -> found.statement().id()))
                .map(Case::statement)
                .collect(Collectors.groupingBy(Rule::of));
    }

    private record Case(AnnotatedArticle article, Statement statement) {

        int unclearness() {
            return (statement.alternatives().isEmpty() ? 0 : 4)
                    + (statement.flags().contains(Statement.Flag.OPINION) ? 2 : 0)
                    + (hasItsSignals() ? 0 : 1)
                    + (length() > LONG ? 2 : 0);
        }

        int length() {
            return article.article().sentencesAround(statement.span()).length();
        }

        private boolean hasItsSignals() {
            var sentence = article.article().sentencesAround(statement.span());
            return statement.cues().stream().map(Cue::words).allMatch(sentence::contains);
        }
    }
}
