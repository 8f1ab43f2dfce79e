package app.hearsay.room;

import app.hearsay.article.Article;
import app.hearsay.game.Plan;
import app.hearsay.question.Question;
import java.util.List;
import java.util.Set;

/// What a host wants to play.
public sealed interface Material {

    /// A mix of questions about some articles.
    ///
    /// @param count from 1 to [Plan#MOST_QUESTIONS]
    record Mixed(Set<Article.Id> articles, int count) implements Material {

        /// @throws IllegalArgumentException if the count is out of range
        public Mixed {
            articles = Set.copyOf(articles);
            if (count < 1 || count > Plan.MOST_QUESTIONS) {
                throw new IllegalArgumentException("a room does not ask %d questions".formatted(count));
            }
        }
    }

    /// Ten questions that lead newcomers through the decision tree.
    record FirstSteps() implements Material {}

    /// These questions, in this order.
    record Picked(List<Question.Id> questions) implements Material {

        public Picked {
            questions = List.copyOf(questions);
        }
    }
}
