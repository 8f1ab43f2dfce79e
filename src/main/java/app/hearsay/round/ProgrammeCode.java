package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.round.Programme.FirstSteps;
import app.hearsay.round.Programme.OfRule;
import app.hearsay.round.Programme.OneArticle;
import app.hearsay.round.Programme.OneStory;
import app.hearsay.round.Programme.Personal;
import app.hearsay.round.Programme.Selected;
import app.hearsay.statement.Key;
import app.hearsay.statement.Rule;
import java.util.Optional;

/// How the programmes of learners are written in rows and addresses of this app: a word for the kind, and after a colon
/// each what it is about, such as `selected:sport-1-en`, `first-steps`, `rule:SOURCE_AROUND:de`. A language is left out
/// where any will do, as in all rows from before there was a choice.
final class ProgrammeCode {

    private static final String SEPARATOR = ":";
    private static final String SELECTED = "selected";
    private static final String FIRST_STEPS = "first-steps";
    private static final String ARTICLE = "article";
    private static final String STORY = "story";
    private static final String RULE = "rule";

    private ProgrammeCode() {}

    static String of(Personal programme) {
        return switch (programme) {
            case Selected(var selection) -> SELECTED + SEPARATOR + selection.code();
            case FirstSteps(var languages) -> FIRST_STEPS + in(languages);
            case OneArticle(var article) -> ARTICLE + SEPARATOR + article;
            case OneStory(var story) -> STORY + SEPARATOR + story;
            case OfRule(var rule, var languages) -> RULE + SEPARATOR + rule.name() + in(languages);
        };
    }

    private static String in(Languages languages) {
        return languages.isAny() ? "" : SEPARATOR + languages.code();
    }

    /// Reads what [#of(Personal)] wrote; empty for anything else.
    static Optional<Personal> parse(String code) {
        var kind = head(code);
        var rest = rest(code);
        return switch (kind) {
            case SELECTED -> Selection.parse(rest).map(Selected::new);
            case FIRST_STEPS -> Languages.parse(rest).map(FirstSteps::new);
            case ARTICLE -> Optional.of(rest).filter(Article.Id::isValid).map(id -> new OneArticle(new Article.Id(id)));
            case STORY -> Optional.of(rest).filter(Key::isValid).map(OneStory::new);
            case RULE ->
                Rule.named(head(rest))
                        .flatMap(rule -> Languages.parse(rest(rest)).map(languages -> new OfRule(rule, languages)));
            default -> Optional.empty();
        };
    }

    private static String head(String code) {
        return code.split(SEPARATOR, 2)[0];
    }

    private static String rest(String code) {
        int at = code.indexOf(SEPARATOR);
        return at < 0 ? "" : code.substring(at + 1);
    }
}
