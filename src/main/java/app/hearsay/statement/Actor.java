package app.hearsay.statement;

import app.hearsay.article.Bilingual;
import java.io.Serializable;

/// Somebody whom an article names: a source of statements, or only mentioned.
///
/// @param key unique in its article; lower-case letters, digits and hyphens
/// @param name in the nominative and without an article
public record Actor(String key, Kind kind, Bilingual name) implements Serializable {

    /// What sort of source an actor can be.
    public enum Kind {
        /// One human being, a spokeswoman too.
        PERSON,
        /// An authority, a firm, a state that speaks ("Moskau").
        INSTITUTION,
        /// A newspaper, a channel, a report.
        MEDIUM,
        /// Somebody who speaks and whose name the article keeps back.
        ANONYMOUS,
        /// A vague many ("aus westlicher Sicht").
        GROUP,
        /// Nobody is given, yet a source is implied ("soll", "angeblich").
        UNNAMED
    }
}
