package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Statement;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A form that can mean different things in different statements, as *soll* can be a plan or hearsay. By the
/// words of the statement and of its cues, in German or English.
enum SharedForm {
    /// A plan, a condition, or hearsay.
    SOLLEN("soll|sollen|sollte|sollten|should"),
    /// Conditional, or only somebody's speech rendered.
    WUERDE("würde|würden|wäre|wären|would"),
    /// A denial, or an ordinary "not".
    NEGATION("nicht|nichts|niemand|niemandem|niemanden|nie|niemals|kein|keine|keinen|keinem|keiner|keines|keinerlei"
            + "|not|no|nobody|nothing|never"),
    /// A source named for something certain, for a guess, or for a denial.
    ATTRIBUTION("laut|zufolge|angaben|sicht|according"),
    /// Somebody's speech, affirming or denying.
    SPEECH("habe|haben|sei|seien|wolle|wollen");

    private final Pattern words;

    SharedForm(String words) {
        this.words = Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    boolean isIn(Article article, Statement statement) {
        var cues = statement.cues().stream().filter(this::counts).map(cue -> article.quote(cue.words()));
        var own = this == SPEECH ? Stream.<String>empty() : Stream.of(statement.text());
        return Stream.concat(own, cues)
                .anyMatch(text -> words.matcher(text.toLowerCase(Locale.ROOT)).find());
    }

    /// "haben" and "sei" mean speech only where they are Konjunktiv I.
    private boolean counts(Cue cue) {
        return this != SPEECH || cue.kind() == Cue.Kind.KONJUNKTIV_I;
    }
}
