package app.hearsay.question;

import app.hearsay.question.Text.Quoted;
import app.hearsay.question.Text.Template;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.Locale;

/// Words that several questions share.
public final class Wording {

    private Wording() {}

    /// The name of a status, as an answer: "reported claim".
    public static Text status(Status status) {
        return Template.of("status." + lower(status));
    }

    /// The name of a status with its article: "a reported claim".
    public static Text aStatus(Status status) {
        return Template.of("status.a." + lower(status));
    }

    /// What a status means, in one sentence.
    public static Text definition(Status status) {
        return Template.of("definition." + lower(status));
    }

    /// The fixed formula of a rule, in at most fifteen words.
    ///
    /// @param text in which language are the texts that it is about: their words differ
    public static Text rule(Rule rule, Locale text) {
        return Template.about(text, "rule." + lower(rule));
    }

    /// Why a rewording is what it is: by its label, such as `denial`, and the words that give it away.
    public static Text turned(String label, Text words) {
        return Template.of("turned.why." + label, words);
    }

    public static Text quoted(AnnotatedArticle article, Statement statement) {
        return new Quoted(statement.text(), article.article().language());
    }

    /// The same where it stands alone: an ellipsis tells that it begins in the middle of a sentence.
    public static Text clipped(AnnotatedArticle article, Statement statement) {
        var words = statement.text();
        var shown = Character.isLowerCase(words.codePointAt(0)) ? "… " + words : words;
        return new Quoted(shown, article.article().language());
    }

    /// A constant's name as keys and ids write it.
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
