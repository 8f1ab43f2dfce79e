package app.hearsay.annotation;

import app.hearsay.annotation.check.ArticleDraft;
import app.hearsay.annotation.check.Flaw;
import app.hearsay.annotation.check.Place;
import java.util.Comparator;
import java.util.stream.Stream;

/// Says what is wrong with a draft in words for the person who wrote it as a file.
record FlawWords(ArticleDraft draft, Lines lines) {

    String of(Flaw flaw) {
        return switch (flaw.kind()) {
            case MISSING -> throw new IllegalArgumentException("what a file lacks is told by its reader");
            case OTHER_LANGUAGE -> "the head of the seed says “language: %s”".formatted(word(flaw));
            case INVENTED_UNMARKED -> "the head of the seed says that it is invented: add “invented: true”";
            case OTHER_DAY ->
                "the head of the seed says “stand: Tag %s”: give that “day” and its “story”".formatted(word(flaw));
            case NO_STATEMENTS -> "there is no statement in the file";
            case KEY_FORM ->
                "the key of an actor has lower-case letters (a-z), digits and hyphens, not " + quoted(flaw);
            case SAME_NAME ->
                "another actor has the same name, " + ProblemWords.quoted(String.join(": ", flaw.words()));
            case FULL_STOP -> "leave out the full stop at the end";
            case QUOTED_WHOLE -> "leave out the quotation marks around the whole";
            case RULE_TWICE -> word(flaw) + " stands twice in “rules”";
            case OWN_WITH_SOURCES -> "voice OWN has no sources: the outlet itself says it";
            case REPORTED_WITHOUT_SOURCES -> "voice REPORTED needs “sources”: who says it?";
            case OWN_DENIAL -> "only a source denies: DENY needs voice REPORTED";
            case OWN_POSSIBLY_OWN -> "voice OWN is the outlet itself: leave “outlet_possible” out";
            case DENIES_WITHOUT_DENIAL -> "only a statement with polarity DENY has “denies”";
            case ALTERNATIVE_TWICE -> word(flaw) + " stands twice in “alt”";
            case ALTERNATIVE_IS_STATUS -> word(flaw) + " is the status of this statement already: take it out of “alt”";
            case SOURCE_TWICE -> "“%s” stands twice in the chain of sources".formatted(word(flaw));
            case UNKNOWN_ACTOR -> "there is no actor %s under “actors”".formatted(quoted(flaw));
            case NAMED_ALREADY -> "“%s” is named already".formatted(word(flaw));
            case CUE_TWICE -> "the same cue is given twice";
            case HEARSAY_WITHOUT_CUE -> "the words of an UNNAMED source must be among the cues, too";
            case ID_FORM -> "the id of a statement is s and two or three digits, not " + quoted(flaw);
            case SAME_ID ->
                "%s is the id of %s already"
                        .formatted(word(flaw), unnamed(flaw.other().orElseThrow()));
            case DENIED_TWICE -> "“%s” is named twice in “denies”".formatted(word(flaw));
            case DENIES_ITSELF -> "a denial cannot deny itself";
            case UNKNOWN_STATEMENT -> "there is no statement " + word(flaw);
            case HEADLINE_WITHOUT_BODY -> "a headline needs a “body”: the id of the statement that it announces";
            case BODY_WITHOUT_HEADLINE -> "only a statement with the flag headline has a “body”";
            case ANNOUNCES_ITSELF -> "a headline cannot announce itself";
            case ANNOUNCES_HEADLINE -> word(flaw) + " is a headline itself";
            case OPEN_QUOTE -> "a quotation mark without its partner: quote with " + word(flaw);
            case NOTHING_QUOTED -> "the explanation quotes no words of the article: quote with " + word(flaw);
            case NO_CUE_QUOTED -> "the explanation quotes none of the cues";
            case UNKNOWN_QUOTE ->
                "the explanation quotes %s, which the article does not contain".formatted(quoted(flaw));
            case JUDGEMENT -> "“%s” judges: explain how it is reported, not whether it is true".formatted(word(flaw));
            case DEBATE_LABEL -> word(flaw) + " is neither the status of this statement nor in its “alt”";
            case DEBATE_UNEVEN ->
                "a “debate” has two reasons for the status, two for one of “alt”, and one or two with “fits: false”";
            case OUT_OF_ORDER ->
                "%s stands before %s in the article: keep its order".formatted(name(flaw.place()), nameOfOther(flaw));
            case SHARED_WORDS -> sharedWords(flaw);
            case SENTENCE_LEFT_OUT ->
                "the sentence %s is in no statement and not under “no_statement”%s"
                        .formatted(quoted(flaw), flaw.other().isEmpty() ? "" : "; it follows " + nameOfOther(flaw));
        };
    }

    private static String word(Flaw flaw) {
        return flaw.words().getFirst();
    }

    private static String quoted(Flaw flaw) {
        return ProblemWords.quoted(word(flaw));
    }

    private String nameOfOther(Flaw flaw) {
        return name(flaw.other().orElseThrow());
    }

    private String name(Place place) {
        return switch (place) {
            case Place.OfStatement(int statement, var _) ->
                draft.statements().get(statement).soundId().orElseGet(() -> unnamed(place));
            case Place.OfItem item -> name(item.list());
            case Place.OfRest _ -> "an entry of “no_statement”";
            case Place.OfActor(var key, var _) -> "the actor “%s”".formatted(key);
            case Place.InText _, Place.OfArticle _ -> "the article";
        };
    }

    private String unnamed(Place statement) {
        return "the statement on line " + lines.ofEntry(statement);
    }

    /// Names both stretches in the order of the text.
    private String sharedWords(Flaw flaw) {
        var names = Stream.of(flaw.other().orElseThrow(), flaw.place())
                .sorted(Comparator.comparing(place -> draft.span(place).orElseThrow()))
                .map(this::name)
                .toList();
        return "%s and %s share words of the article".formatted(names.getFirst(), names.getLast());
    }
}
