package app.hearsay.annotation.check;

import app.hearsay.annotation.check.Place.OfStatement.Field;
import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Checks that an explanation quotes the words that it speaks of, and judges nobody.
record ExplanationCheck(Article article, Flaws.OfStatement flaws) {

    private static final Pattern ELLIPSIS = Pattern.compile("\\[…]|…");
    private static final Pattern MARK = Pattern.compile("[„“”\"]");

    /// What an explanation looks like in one language.
    private enum Form {
        GERMAN(Field.WHY_DE, "„([^„“]*+)“", "„…“", Judgement.GERMAN),
        ENGLISH(Field.WHY_EN, "“([^“”]*+)”", "“…”", Judgement.ENGLISH);

        private final Field field;
        private final Pattern quote;
        private final String marks;
        private final Judgement judgement;

        Form(Field field, String quote, String marks, Judgement judgement) {
            this.field = field;
            this.quote = Pattern.compile(quote);
            this.marks = marks;
            this.judgement = judgement;
        }
    }

    void check(StatementDraft draft) {
        var attribution = draft.attribution();
        var cues = attribution.hasSoundCues() ? attribution.soundCues() : List.<Cue>of();
        draft.why().de().ifPresent(text -> check(Form.GERMAN, text, cues));
        draft.why().en().ifPresent(text -> check(Form.ENGLISH, text, cues));
    }

    /// @param cues if there are any, one must be quoted
    private void check(Form form, String text, List<Cue> cues) {
        var quotes = new ArrayList<String>();
        var rest = form.quote.matcher(text).replaceAll(match -> {
            quotes.add(match.group(1));
            return " ";
        });
        var spans = quotes.stream()
                .flatMap(ELLIPSIS::splitAsStream)
                .filter(part -> !part.isBlank())
                .flatMap(part -> find(form, part).stream())
                .toList();
        if (MARK.matcher(rest).find()) {
            flaws.add(form.field, Flaw.Kind.OPEN_QUOTE, form.marks);
        } else if (quotes.isEmpty()) {
            flaws.add(form.field, Flaw.Kind.NOTHING_QUOTED, form.marks);
        } else if (!cues.isEmpty()
                && cues.stream().noneMatch(cue -> spans.stream().anyMatch(cue::overlaps))) {
            flaws.add(form.field, Flaw.Kind.NO_CUE_QUOTED);
        }
        form.judgement.in(rest).forEach(word -> flaws.add(form.field, Flaw.Kind.JUDGEMENT, word));
    }

    private List<Span> find(Form form, String words) {
        var found = article.find(words);
        if (found.isEmpty()) {
            flaws.add(form.field, Flaw.Kind.UNKNOWN_QUOTE, words);
        }
        return found;
    }
}
