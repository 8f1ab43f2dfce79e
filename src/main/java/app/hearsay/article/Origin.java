package app.hearsay.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Where a text comes from, as the head of its seed says.
///
/// @param headline the title under which it appeared, which is also the first paragraph of the article
/// @param published the day on which it appeared; an invented text has none
/// @param day for a report of a story the day of the story at which it stands, from 1
public record Origin(
        String headline,
        String publisher,
        Optional<LocalDate> published,
        OptionalInt day,
        Licence licence,
        Locale language)
        implements Serializable {}
