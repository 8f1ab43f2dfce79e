package app.hearsay.question.feedback;

import app.hearsay.article.Article;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Denies;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;
import java.util.Optional;

/// What a cue does in its statement: the same word can do different things. The constants are the last part of the keys
/// of their texts.
enum Meaning {
    /// It names somebody who says it.
    SOMEBODY,
    /// It names from whom the source that was named before has it.
    FURTHER,
    /// It stands before a colon and names who speaks behind it.
    COLON,
    /// It stands in another sentence and can hold here, too.
    REACHES,
    /// It names somebody, yet for another sentence.
    NEARBY,
    /// Somebody speaks.
    VERB,
    /// Somebody holds a view.
    VIEW,
    /// Somebody's words are rendered.
    SPEECH,
    /// It is only imagined.
    IMAGINED,
    /// Somebody's words are rendered, yet it can be read as if it were imagined.
    SEEMINGLY_IMAGINED,
    /// Something holds only under a condition.
    CONDITION,
    /// It is left open.
    OPEN,
    /// The word itself says that it is open.
    UNSETTLED,
    /// Somebody says so, without a name.
    HEARSAY,
    /// Somebody says so of themselves.
    SELF,
    /// Something is planned.
    PLAN,
    /// Something is there for a purpose.
    PURPOSE,
    /// Something is wished.
    WISH,
    /// Something is demanded.
    DEMAND,
    /// A single word is hedged.
    WORD,
    /// It sounds almost settled.
    ALMOST,
    /// It is almost settled, so that a little is left open.
    REMAINDER,
    /// Somebody's very words.
    QUOTATION,
    /// Somebody objects.
    REJECTS,
    /// Somebody answers, or holds out against somebody.
    COUNTERS,
    /// It does not go together with something that the text says elsewhere, without a word of rejecting.
    AGAINST,
    /// Something in the text is answered, and both can hold.
    REPLY,
    /// Something is negated, and nobody objects.
    NEGATION,
    /// Something is negated, as if somebody had said it.
    ANSWER,
    /// What somebody said goes on.
    CONNECTIVE,
    /// Something else is put in its place.
    INSTEAD,
    /// Something is excepted.
    EXCEPTION,
    /// A view without a name.
    HOLDER;

    /// Nothing where there is nothing to say.
    static Optional<Meaning> of(Article article, Statement statement, Cue cue, String words) {
        boolean doubted = statement.status() == Status.SPECULATION;
        return switch (cue.kind()) {
            case ATTRIBUTION -> Optional.of(new Speaking(article, statement, cue).attribution());
            case REPORTING_VERB -> Optional.of(new Speaking(article, statement, cue).verb());
            case KONJUNKTIV_I -> Optional.of(SPEECH);
            case KONJUNKTIV_II -> Optional.of(doubted ? IMAGINED : SPEECH);
            case WOULD -> would(statement);
            case MODAL -> ModalMeaning.of(article, statement, words);
            case ADVERB -> adverb(article, statement, words);
            case CONDITIONAL -> Optional.of(CONDITION);
            case QUOTATION -> Optional.of(QUOTATION);
            case DENIAL_WORD -> Optional.of(negation(article, statement, words));
            case CONNECTIVE -> connective(article, statement, words);
            case EXCEPTION -> Optional.of(EXCEPTION);
            case HOLDER -> Optional.of(HOLDER);
            case DOUBT_VERB -> doubted ? Optional.of(OPEN) : Optional.empty();
        };
    }

    /// What a cue of [Strength#of(Status)] does for who reads its statement with that label.
    static Meaning inDefence(Status label, Article article, Statement statement, Cue cue) {
        return switch (cue.kind()) {
            case ATTRIBUTION -> SOMEBODY;
            case REPORTING_VERB -> WordList.VIEW.is(article.language(), cue.quoted(article)) ? VIEW : VERB;
            case KONJUNKTIV_I -> SPEECH;
            case KONJUNKTIV_II, WOULD -> label == Status.SPECULATION ? SEEMINGLY_IMAGINED : SPEECH;
            case CONDITIONAL -> CONDITION;
            case QUOTATION -> QUOTATION;
            case DENIAL_WORD -> WordList.BARE_NEGATION.is(article.language(), cue.quoted(article)) ? ANSWER : REJECTS;
            case CONNECTIVE -> WordList.INSTEAD.is(article.language(), cue.quoted(article)) ? INSTEAD : CONNECTIVE;
            case EXCEPTION -> EXCEPTION;
            case HOLDER -> HOLDER;
            case ADVERB -> statement.certainty().grade() == 4 ? REMAINDER : OPEN;
            case MODAL, DOUBT_VERB -> OPEN;
        };
    }

    private static Meaning negation(Article article, Statement statement, String words) {
        if (statement.status() != Status.DENIAL) {
            return NEGATION;
        }
        if (!WordList.BARE_NEGATION.is(article.language(), words)) {
            return REJECTS;
        }
        if (statement.denies().isEmpty()) {
            return ANSWER;
        }
        return statement.denies().stream().anyMatch(each -> each.how() == Denies.How.CONTRADICTS) ? AGAINST : REPLY;
    }

    private static Optional<Meaning> connective(Article article, Statement statement, String words) {
        if (statement.sources().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(WordList.INSTEAD.is(article.language(), words) ? INSTEAD : CONNECTIVE);
    }

    /// In the newsroom's own voice it tells of a custom.
    private static Optional<Meaning> would(Statement statement) {
        if (statement.status() == Status.SPECULATION) {
            return Optional.of(IMAGINED);
        }
        return statement.sources().isEmpty() ? Optional.empty() : Optional.of(SPEECH);
    }

    private static Optional<Meaning> adverb(Article article, Statement statement, String words) {
        if (statement.isHearsay()) {
            return Optional.of(HEARSAY);
        }
        if (statement.status() == Status.SPECULATION) {
            return Optional.of(WordList.OPEN.is(article.language(), words) ? UNSETTLED : OPEN);
        }
        if (statement.rules().contains(HardCase.NOUN_HEDGE)) {
            return Optional.of(WORD);
        }
        return statement.certainty().grade() == 4 ? Optional.of(ALMOST) : Optional.empty();
    }
}
