package app.hearsay.question.feedback;

import app.hearsay.article.Article;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Quoted;
import app.hearsay.question.Text.Template;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;

/// Says what each cue of a statement means there: the same word can mean different things.
public final class Signals {

    private Signals() {}

    static List<Text> of(Question question) {
        var statement = question.asked();
        var article = article(question, statement);
        if (statement.cues().isEmpty()) {
            return List.of(Template.of("signal.none." + (statement.sources().isEmpty() ? "own" : "reported")));
        }
        return statement.cues().stream()
                .map(cue -> Template.of("signal." + meaning(statement, cue.kind()), quoted(article, cue)))
                .map(Text.class::cast)
                .toList();
    }

    static Text quoted(Article article, Cue cue) {
        var words = article.quote(cue.words()).replaceAll("^[„“\"»«]|[”“\"«»]$", "");
        return new Quoted(words, article.language());
    }

    public static Article article(Question question, Statement statement) {
        return question.passages().stream()
                .map(Passage::article)
                .filter(article -> article.id().equals(statement.id().article()))
                .findFirst()
                .orElseThrow();
    }

    private static String meaning(Statement statement, Cue.Kind kind) {
        boolean doubted = statement.status() == Status.SPECULATION;
        return switch (kind) {
            case ATTRIBUTION -> statement.sources().isEmpty() ? "nearby" : "somebody";
            case REPORTING_VERB -> "verb";
            case KONJUNKTIV_I -> "speech";
            case KONJUNKTIV_II -> doubted ? "condition" : "speech";
            case MODAL, ADVERB -> statement.isHearsay() ? "hearsay" : doubted ? "open" : weak(kind);
            case CONDITIONAL -> "condition";
            case QUOTATION -> "quotation";
            case DENIAL_WORD -> statement.status() == Status.DENIAL ? "rejects" : "negation";
        };
    }

    private static String weak(Cue.Kind kind) {
        return kind == Cue.Kind.MODAL ? "plan" : "word";
    }
}
