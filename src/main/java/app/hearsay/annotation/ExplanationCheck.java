package app.hearsay.annotation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Checks that an explanation quotes the words that it speaks of, and judges nobody.
///
/// @param cues the cues of the statement; if there are any, one must be quoted
record ExplanationCheck(Article article, List<Cue> cues) {

    static final List<String> LANGUAGES = List.of("de", "en");

    private static final Pattern GERMAN_QUOTE = Pattern.compile("„([^„“]*+)“");
    private static final Pattern ENGLISH_QUOTE = Pattern.compile("“([^“”]*+)”");
    private static final Pattern ELLIPSIS = Pattern.compile("\\[…]|…");
    private static final Pattern QUOTES_AND_BLANKS = Pattern.compile("(?:„[^„“]*+“|“[^“”]*+”|\\s)++");
    private static final Pattern MARK = Pattern.compile("[„“”\"]");

    /// An explanation without the words that it quotes, in small letters: two that agree in it are alike.
    static String bare(String why) {
        return QUOTES_AND_BLANKS.matcher(why).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /// @param why the fields `de` and `en`
    void check(Fields why) {
        why.textIfAny("de").ifPresent(text -> check(why, "de", text, GERMAN_QUOTE, "„…“", Judgement.GERMAN));
        why.textIfAny("en").ifPresent(text -> check(why, "en", text, ENGLISH_QUOTE, "“…”", Judgement.ENGLISH));
    }

    private void check(Fields why, String key, String text, Pattern quote, String marks, Judgement judgement) {
        var quotes = new ArrayList<String>();
        var rest = quote.matcher(text).replaceAll(match -> {
            quotes.add(match.group(1));
            return " ";
        });
        var spans = quotes.stream()
                .flatMap(ELLIPSIS::splitAsStream)
                .filter(part -> !part.isBlank())
                .flatMap(part -> find(why, key, part).stream())
                .toList();
        if (MARK.matcher(rest).find()) {
            why.problem(key, "a quotation mark without its partner: quote with " + marks);
        } else if (quotes.isEmpty()) {
            why.problem(key, "the explanation quotes no words of the article: quote with " + marks);
        } else if (!cues.isEmpty()
                && cues.stream().noneMatch(cue -> spans.stream().anyMatch(cue.words()::overlaps))) {
            why.problem(key, "the explanation quotes none of the cues");
        }
        for (var word : judgement.in(rest)) {
            why.problem(key, "“%s” judges: explain how it is reported, not whether it is true".formatted(word));
        }
    }

    private List<Span> find(Fields why, String key, String words) {
        var found = article.find(words);
        if (found.isEmpty()) {
            why.problem(
                    key,
                    "the explanation quotes %s, which the article does not contain"
                            .formatted(ProblemWords.quoted(words)));
        }
        return found;
    }
}
