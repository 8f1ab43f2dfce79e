package app.hearsay.practice;

import app.hearsay.article.Article;
import app.hearsay.catalog.Selection;
import java.util.Optional;

/// What a learner would like a round to be about.
public sealed interface Wish {

    /// Whatever there is.
    Wish ANYTHING = new Selected(Selection.ALL);

    /// A mix of questions about some topics and levels; a round of another wish that has begun goes before it.
    record Selected(Selection selection) implements Wish {

        @Override
        public String code() {
            return SELECTED + selection.code();
        }
    }

    /// Questions about one article, asked for now.
    record OneArticle(Article.Id article) implements Wish {

        @Override
        public String code() {
            return ARTICLE + article;
        }
    }

    /// To be led through the decision tree, asked for now.
    record FirstSteps() implements Wish {

        @Override
        public String code() {
            return FIRST_STEPS;
        }
    }

    /// Reads what [#code()] wrote.
    ///
    /// @return empty for anything else
    static Optional<Wish> parse(String code) {
        if (code.startsWith(SELECTED)) {
            return Selection.parse(code.substring(SELECTED.length())).map(Selected::new);
        }
        if (code.equals(FIRST_STEPS)) {
            return Optional.of(new FirstSteps());
        }
        return Optional.of(code)
                .filter(text -> text.startsWith(ARTICLE))
                .map(text -> text.substring(ARTICLE.length()))
                .filter(Article.Id::isValid)
                .map(id -> new OneArticle(new Article.Id(id)));
    }

    /// A short form for rows; the same for the same wish. At most 200 ASCII characters.
    String code();

    /// What begins the code of a selection.
    String SELECTED = "selected:";

    /// The code of first steps.
    String FIRST_STEPS = "first-steps";

    /// What begins the code of one article.
    String ARTICLE = "article:";
}
