package app.hearsay.question.feedback;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.question.Text.Quoted;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import java.util.regex.Pattern;

/// The words of a cue as a line about it quotes them: with the name that they lead to, as "according to" alone says
/// nothing.
final class QuotedCue {

    static final Pattern OPENING = Pattern.compile("[„»]|(?<!\\p{L})[“\"](?=\\p{L})");

    private static final Pattern BEGINNING = Pattern.compile("^[„“\"»]");
    private static final Pattern END = Pattern.compile("[.,]?[”“\"«]$");
    private static final Pattern AFTER = Pattern.compile("[.,!?]?[”“\"«]");

    /// What may stand between an attribution and the name it leads to: "der Sachverständigen", "von Marketingchef".
    private static final Pattern APPOSITION =
            Pattern.compile(" (?:(?:der|des|die|den|dem|von|im|in|of|the) )?(?:\\p{Lu}[\\p{L}-]+ )?");

    /// Attributions that cannot end there, and what may then stand before the name.
    private static final Pattern OPEN = Pattern.compile("\\b(?:to|by|auf)$");

    private static final Pattern ANYTHING = Pattern.compile(" (?:[\\p{L}-]+ ){0,3}");

    /// In UTF-16 units: what a cue is shortened to, unless a name stands further on.
    private static final int MOST = 48;

    /// So long a cue is not made longer by a name.
    private static final int LONGEST = 66;

    private QuotedCue() {}

    static Quoted of(Article article, Statement statement, Cue cue) {
        var words = led(article, statement, cue);
        int named = statement.sources().stream()
                .map(Source::words)
                .filter(words::contains)
                .mapToInt(name -> name.end() - words.start())
                .max()
                .orElse(0);
        return Clipping.of(new Quoted(words(article, cue, words), article.language()), Math.max(named, MOST));
    }

    /// From the cue to the name that it leads to, unless it holds one.
    static Span led(Article article, Statement statement, Cue cue) {
        var names = statement.sources().stream().map(Source::words).toList();
        if (cue.kind() != Cue.Kind.ATTRIBUTION || names.stream().anyMatch(cue::overlaps)) {
            return cue.words();
        }
        return names.stream()
                .filter(name -> leadsTo(article, cue, name.start()))
                .map(name -> cue.words().cover(name))
                .filter(words -> words.length() <= LONGEST)
                .findFirst()
                .orElse(cue.words());
    }

    private static boolean leadsTo(Article article, Cue cue, int name) {
        int end = cue.words().end();
        if (name <= end) {
            return false;
        }
        var between = article.text().substring(end, name);
        return APPOSITION.matcher(between).matches()
                || OPEN.matcher(cue.quoted(article)).find()
                        && ANYTHING.matcher(between).matches();
    }

    /// Those of a quotation are often its first or its last words only, which an ellipsis says.
    private static String words(Article article, Cue cue, Span led) {
        var quoted = led.equals(cue.words()) ? cue.quoted(article) : article.quote(led);
        var words = unmarked(quoted);
        if (cue.kind() != Cue.Kind.QUOTATION) {
            return words;
        }
        boolean begins = BEGINNING.matcher(quoted).lookingAt();
        boolean ends = END.matcher(quoted).find()
                || AFTER.matcher(article.text().substring(cue.words().end())).lookingAt();
        return (begins ? "" : "… ") + words + (ends ? "" : " …");
    }

    /// Without the quotation marks around them, of which a cue often has the first or the last only.
    private static String unmarked(String words) {
        var rest = BEGINNING.matcher(words).replaceFirst("");
        return OPENING.matcher(rest).find() ? rest : END.matcher(rest).replaceFirst("");
    }
}
