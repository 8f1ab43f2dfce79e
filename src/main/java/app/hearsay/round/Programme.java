package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.catalog.Selection;
import app.hearsay.question.Question;
import app.hearsay.statement.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is to be played, alone or in a class; [Composer] makes the questions of it.
public sealed interface Programme {

    /// Whatever there is.
    Personal ANYTHING = new Selected(Selection.ALL);

    /// What a learner can choose for rounds of practice, which are saved with its code.
    sealed interface Personal extends Programme {

        /// Reads what [#code()] wrote.
        ///
        /// @return empty for anything else
        static Optional<Personal> parse(String code) {
            if (code.startsWith(SELECTED)) {
                return Selection.parse(code.substring(SELECTED.length())).map(Selected::new);
            }
            if (code.equals(FIRST_STEPS)) {
                return Optional.of(new FirstSteps());
            }
            if (code.startsWith(RULE)) {
                return Rule.named(code.substring(RULE.length())).map(OfRule::new);
            }
            return Optional.of(code)
                    .filter(text -> text.startsWith(ARTICLE))
                    .map(text -> text.substring(ARTICLE.length()))
                    .filter(Article.Id::isValid)
                    .map(id -> new OneArticle(new Article.Id(id)));
        }

        /// A short form for rows; the same for the same programme. At most 200 ASCII characters.
        String code();
    }

    /// A mix of questions about some topics and levels, filled up with the most alike; a round of another programme
    /// that has begun goes before it.
    record Selected(Selection selection) implements Personal {

        @Override
        public String code() {
            return SELECTED + selection.code();
        }
    }

    /// Questions about one article, filled up with the most alike, asked for now.
    record OneArticle(Article.Id article) implements Personal {

        @Override
        public String code() {
            return ARTICLE + article;
        }
    }

    /// To be led through the decision tree, asked for now.
    record FirstSteps() implements Personal {

        @Override
        public String code() {
            return FIRST_STEPS;
        }
    }

    /// A few questions of one rule, and of those that it must be told apart from, asked for now.
    record OfRule(Rule rule) implements Personal {

        @Override
        public String code() {
            return RULE + rule.name();
        }
    }

    /// A mix of questions about these articles and no others.
    ///
    /// @param count how many questions at most, at least one
    record Mixed(Set<Article.Id> articles, int count) implements Programme {

        /// @throws IllegalArgumentException if nothing would be asked
        public Mixed {
            articles = Set.copyOf(articles);
            if (count < 1) {
                throw new IllegalArgumentException("a mix of %d questions".formatted(count));
            }
        }
    }

    /// These questions, in this order.
    record Picked(List<Question.Id> questions) implements Programme {

        public Picked {
            questions = List.copyOf(questions);
        }
    }

    /// What begins the code of a selection.
    String SELECTED = "selected:";

    /// The code of first steps.
    String FIRST_STEPS = "first-steps";

    /// What begins the code of one article.
    String ARTICLE = "article:";

    /// What begins the code of one rule.
    String RULE = "rule:";
}
