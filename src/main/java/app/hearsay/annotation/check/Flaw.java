package app.hearsay.annotation.check;

import java.util.List;
import java.util.Optional;

/// What is wrong at one place of an annotated article. Whoever shows it finds the words for it.
///
/// @param words what it speaks of, in the order that its kind names
/// @param other the place that this one is at odds with
public record Flaw(Place place, Kind kind, List<String> words, Optional<Place> other) {

    /// What can be wrong.
    public enum Kind {
        /// Something that every annotated article needs is not there yet.
        MISSING,

        /// The file of the text names another language: its tag.
        OTHER_LANGUAGE,
        /// The file of the text says that it is invented, the annotation does not.
        INVENTED_UNMARKED,
        /// The file of the text names another day of a story: its number.
        OTHER_DAY,
        /// The article has no statements.
        NO_STATEMENTS,

        /// A key has a form that keys may not have: the key.
        KEY_FORM,
        /// Two actors of one name would be two answers that nobody can tell apart: the language and the name.
        SAME_NAME,

        /// The words end with the full stop of their sentence.
        FULL_STOP,
        /// The words stand between quotation marks as a whole.
        QUOTED_WHOLE,
        /// A hard case is named twice: the case.
        RULE_TWICE,

        /// The outlet's own voice has sources.
        OWN_WITH_SOURCES,
        /// A reported statement has none.
        REPORTED_WITHOUT_SOURCES,
        /// The outlet itself denies.
        OWN_DENIAL,
        /// The outlet's own voice is said to be possibly the outlet's.
        OWN_POSSIBLY_OWN,
        /// A statement that is no denial rejects something.
        DENIES_WITHOUT_DENIAL,
        /// An alternative is named twice: the status.
        ALTERNATIVE_TWICE,
        /// An alternative is the status: the status.
        ALTERNATIVE_IS_STATUS,

        /// An actor stands twice in the chain of sources: its key.
        SOURCE_TWICE,
        /// There is no such actor: its key.
        UNKNOWN_ACTOR,
        /// An actor who could also be named as the source is named already: its key.
        NAMED_ALREADY,
        /// A cue is given twice.
        CUE_TWICE,
        /// The words that imply a source give the statement away, and are no cue.
        HEARSAY_WITHOUT_CUE,

        /// The id of a statement has a form that ids may not have: the id.
        ID_FORM,
        /// Two statements have one id: the id; the other is the first.
        SAME_ID,
        /// A denial rejects the same statement twice: its id.
        DENIED_TWICE,
        /// A denial rejects itself.
        DENIES_ITSELF,
        /// There is no such statement: its id.
        UNKNOWN_STATEMENT,
        /// A headline announces no statement.
        HEADLINE_WITHOUT_BODY,
        /// A statement that is no headline announces one.
        BODY_WITHOUT_HEADLINE,
        /// A headline announces itself.
        ANNOUNCES_ITSELF,
        /// A headline announces a headline: its id.
        ANNOUNCES_HEADLINE,

        /// A quotation mark of an explanation has no partner: the marks of its language.
        OPEN_QUOTE,
        /// An explanation quotes nothing: the marks of its language.
        NOTHING_QUOTED,
        /// An explanation quotes none of the cues.
        NO_CUE_QUOTED,
        /// An explanation quotes words that the article does not contain: the words.
        UNKNOWN_QUOTE,
        /// An explanation judges what it explains: the word that judges.
        JUDGEMENT,

        /// A reason of a debate speaks for a label that the statement does not have: the label.
        DEBATE_LABEL,
        /// A debate has not two fitting reasons for either of two labels and one or two that do not fit.
        DEBATE_UNEVEN,

        /// A statement stands before the other in the article, and after it in the draft.
        OUT_OF_ORDER,
        /// Two stretches share words of the article; the other is listed first.
        SHARED_WORDS,
        /// A sentence is neither stated nor listed as stating nothing: its words; the other is the last statement
        /// before.
        SENTENCE_LEFT_OUT
    }

    public Flaw {
        words = List.copyOf(words);
    }
}
