package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.question.Question;
import app.hearsay.statement.Key;
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
            return ProgrammeCode.parse(code);
        }

        /// A short form for rows; the same for the same programme. At most 200 ASCII characters.
        default String code() {
            return ProgrammeCode.of(this);
        }

        /// Whether a round that has begun goes on when this is wished for. Its language does not matter: what somebody
        /// has begun they may finish.
        boolean resumes(Personal begun);
    }

    /// A mix of questions about some topics and levels, filled up with the most alike; a round of another programme
    /// that has begun goes before it.
    record Selected(Selection selection) implements Personal {

        @Override
        public boolean resumes(Personal begun) {
            return true;
        }
    }

    /// Questions about one article, filled up with the most alike in its language, asked for now.
    record OneArticle(Article.Id article) implements Personal {

        @Override
        public boolean resumes(Personal begun) {
            return equals(begun);
        }
    }

    /// Questions about texts that belong together, one text after the other, asked for now.
    ///
    /// @param story its key, see [app.hearsay.statement.StoryPart]
    record OneStory(String story) implements Personal {

        /// @throws IllegalArgumentException if it is no key
        public OneStory {
            if (!Key.isValid(story)) {
                throw new IllegalArgumentException("no key of a story: " + story);
            }
        }

        @Override
        public boolean resumes(Personal begun) {
            return equals(begun);
        }
    }

    /// To be led through the decision tree, asked for now.
    record FirstSteps(Languages languages) implements Personal {

        /// In any language.
        public FirstSteps() {
            this(Languages.ANY);
        }

        @Override
        public boolean resumes(Personal begun) {
            return begun instanceof FirstSteps;
        }
    }

    /// A few questions of one rule, and of those that it must be told apart from, asked for now; in another language
    /// if the rule has no case in these.
    record OfRule(Rule rule, Languages languages) implements Personal {

        /// In any language.
        public OfRule(Rule rule) {
            this(rule, Languages.ANY);
        }

        @Override
        public boolean resumes(Personal begun) {
            return begun instanceof OfRule(var same, var _) && same == rule;
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

    /// A mix of other questions for those who were asked these, none of them twice.
    ///
    /// @param asked what they were asked
    /// @param sameTexts whether it is about the texts of these alone; else about all in their languages
    /// @param count how many questions at most, at least one
    record Continued(List<Question.Id> asked, boolean sameTexts, int count) implements Programme {

        /// @throws IllegalArgumentException if nothing would be asked
        public Continued {
            asked = List.copyOf(asked);
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
}
