package app.hearsay.annotation.check;

import app.hearsay.article.Span;

/// A place in an annotated article that something can be wrong with. Statements, entries and items are counted from 0,
/// in the order of the draft.
public sealed interface Place {

    /// A stretch of the article's text.
    record InText(Span at) implements Place {}

    /// Something that is said of the article as a whole.
    record OfArticle(Field field) implements Place {

        /// What is said of an article.
        public enum Field {
            /// In which language it is written.
            LANGUAGE,
            /// What it is about.
            TOPIC,
            /// Its working title.
            TITLE,
            /// What it is about, in a sentence.
            INTRO,
            /// What is known of the origin.
            PROVENANCE,
            /// Where its text comes from, as the file of the text says.
            ORIGIN,
            /// Its day of a story.
            STORY,
            /// Its statements.
            STATEMENTS
        }
    }

    /// Something that is said of an actor.
    record OfActor(String key, Field field) implements Place {

        /// What is said of an actor.
        public enum Field {
            /// By what it is named in the annotation.
            KEY,
            /// What sort of source it is.
            KIND,
            /// What it is called.
            NAME
        }
    }

    /// Something that is said of a statement.
    record OfStatement(int statement, Field field) implements Place {

        /// What is said of a statement.
        public enum Field {
            /// Its id.
            ID,
            /// Its words.
            TEXT,
            /// Who vouches for it.
            VOICE,
            /// Whether it rejects something.
            POLARITY,
            /// How sure its wording is.
            CERTAINTY,
            /// Whether the outlet itself could also be its source.
            OUTLET_POSSIBLE,
            /// The other statuses that can be defended.
            ALTERNATIVES,
            /// The attribution chain.
            SOURCES,
            /// Who could also be named as its source.
            ALSO_SAID_BY,
            /// What gives it away.
            CUES,
            /// What it rejects.
            DENIES,
            /// What is special about it.
            FLAGS,
            /// The statement that a headline announces.
            BODY,
            /// The hard cases that decided.
            RULES,
            /// The explanation.
            WHY,
            /// The German explanation.
            WHY_DE,
            /// The English explanation.
            WHY_EN,
            /// The reasons for two labels.
            DEBATE
        }
    }

    /// A part of an item of one of a statement's lists, such as the actor of its second source.
    record OfItem(OfStatement list, int item, Part part) implements Place {

        /// What is said of an item.
        public enum Part {
            /// Who a source is.
            ACTOR,
            /// The words of a source or a cue.
            WORDS,
            /// What sort of signal a cue is.
            KIND,
            /// The statement that is rejected.
            TARGET,
            /// How a denial stands to what it rejects.
            HOW
        }
    }

    /// Something that is said of a stretch that states nothing.
    record OfRest(int entry, Field field) implements Place {

        /// What is said of such a stretch.
        public enum Field {
            /// Its words.
            TEXT,
            /// Why it states nothing.
            REASON
        }
    }
}
