package app.hearsay.practice;

import app.hearsay.catalog.Catalog;
import app.hearsay.question.Question;
import app.hearsay.result.RuleShown;
import app.hearsay.statement.Rule;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The rules that the questions of the catalogue show, in practice and in class rooms.
@Component
final class RulesOfQuestions implements RuleShown {

    private final Catalog catalog;

    RulesOfQuestions(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<Rule> by(Question.Id question) {
        return catalog.question(question).flatMap(Question::rule);
    }
}
