package app.hearsay.catalog;

import app.hearsay.question.Question;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which languages texts may be in.
///
/// @param only German, English or both, in that order; none of them means any
public record Languages(Set<Locale> only) {

    private static final List<Locale> KNOWN = List.of(Locale.GERMAN, Locale.ENGLISH);

    /// Whichever.
    public static final Languages ANY = new Languages(Set.of());

    /// @throws IllegalArgumentException if texts are never in such a language
    public Languages {
        if (!KNOWN.containsAll(only)) {
            throw new IllegalArgumentException("no languages of texts: " + only);
        }
        var inOrder = new LinkedHashSet<>(KNOWN);
        inOrder.retainAll(only);
        only = Collections.unmodifiableSet(inOrder);
    }

    /// The language of that locale, wherever it is spoken; any if texts are never in it.
    public static Languages of(Locale locale) {
        return new Languages(KNOWN.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .collect(Collectors.toSet()));
    }

    /// Reads what [#code()] wrote; empty for anything else.
    public static Optional<Languages> parse(String code) {
        var tags = code.isEmpty() ? List.<String>of() : Arrays.asList(code.split("\\.", -1));
        var languages = new Languages(KNOWN.stream()
                .filter(language -> tags.contains(language.getLanguage()))
                .collect(Collectors.toSet()));
        return Optional.of(languages).filter(read -> read.code().equals(code));
    }

    /// A short form for cookies and rows: `de`, `en`, `de.en`, or nothing for any.
    public String code() {
        return only.stream().map(Locale::getLanguage).collect(Collectors.joining("."));
    }

    public boolean isAny() {
        return only.isEmpty();
    }

    public boolean include(Locale language) {
        return isAny() || only.contains(language);
    }

    /// The one language to ask in where one is needed: the only one of these, else that of the app.
    public Locale one(Locale app) {
        var spoken = only.size() == 1 ? this : of(app);
        return spoken.only().stream().findFirst().orElse(app);
    }

    /// Whether a question shows no text in another language.
    public boolean include(Question question) {
        return question.passages().stream()
                .allMatch(passage -> include(passage.article().language()));
    }

    /// These as far as there are texts in them; any if there is nothing to choose, since there are texts in none of
    /// them, or in no others.
    ///
    /// @param present in which there are texts
    public Languages among(Languages present) {
        var both = present.only().stream().filter(this::include).collect(Collectors.toSet());
        return both.isEmpty() || both.equals(present.only()) ? ANY : new Languages(both);
    }
}
