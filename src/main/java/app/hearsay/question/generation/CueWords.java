package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which phrases of a passage give a statement's status away, and which words may be marked without harm.
///
/// A phrase to be found is a cue of the key, without the names of the sources and without words that only
/// join ("einer", "der"), unless nothing else is left of it. Tolerated are these, the words of all other
/// cues, small words beside any of them ("dass", "ist"), all words that a quotation of the statement holds,
/// any "not" inside a denial, and for a claim whatever betrays the same speaker in the statements around it.
///
/// See decision 0101.
///
/// @param phrases each by the indices of its words; disjoint; empty if no cue is shown
/// @param tolerated indices of words that do not count
record CueWords(List<SortedSet<Integer>> phrases, SortedSet<Integer> tolerated) {

    private static final Pattern QUOTED = Pattern.compile("[„“\"»][^„“”\"«»]++[“”\"«]");

    static CueWords of(AnnotatedArticle annotated, Statement statement, List<Span> units) {
        var article = annotated.article();
        var names = indices(
                units,
                word -> statement.sources().stream()
                        .anyMatch(source ->
                                CueKey.isName(source.actor()) && source.words().overlaps(word)));
        var phrases = phrases(article, statement, units, names);
        var tolerated = new TreeSet<>(names);
        tolerated.addAll(ofCues(units, statement.cues()));
        tolerated.addAll(beside(article, units, tolerated));
        tolerated.addAll(quoted(article, statement, units));
        if (statement.status() == Status.CLAIM) {
            var ofSameSpeaker = sameSpeaker(annotated, statement).toList();
            tolerated.addAll(indices(units, word -> ofSameSpeaker.stream().anyMatch(word::overlaps)));
        }
        if (statement.status() == Status.DENIAL) {
            tolerated.addAll(indices(units, word -> statement.span().contains(word) && negates(article, word)));
        }
        phrases.forEach(tolerated::removeAll);
        return new CueWords(phrases, tolerated);
    }

    /// One for each cue of the key; those that share a word become one.
    private static List<SortedSet<Integer>> phrases(
            Article article, Statement statement, List<Span> units, Set<Integer> names) {
        var phrases = new ArrayList<SortedSet<Integer>>();
        for (var cue : CueKey.of(article, statement)) {
            var phrase = phrase(article, units, ofCues(units, List.of(cue)), names);
            var sharing = phrases.stream()
                    .filter(other -> other.stream().anyMatch(phrase::contains))
                    .toList();
            phrases.removeAll(sharing);
            sharing.forEach(phrase::addAll);
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private static SortedSet<Integer> phrase(
            Article article, List<Span> units, SortedSet<Integer> words, Set<Integer> names) {
        var bare = new TreeSet<>(words);
        bare.removeAll(names);
        bare.removeIf(word -> isJoining(article, units.get(word), word.equals(words.last())));
        return bare.isEmpty() ? words : bare;
    }

    /// "Ein" joins nothing at the end of "räumt ein": it belongs to the verb.
    private static boolean isJoining(Article article, Span word, boolean last) {
        var quoted = article.quote(word);
        return WordList.JOINING.is(article.language(), quoted)
                && !(last && WordList.PARTICLE.is(article.language(), quoted));
    }

    /// Small words directly before or after others.
    private static SortedSet<Integer> beside(Article article, List<Span> units, Set<Integer> words) {
        return IntStream.range(0, units.size())
                .filter(index -> words.contains(index - 1) || words.contains(index + 1))
                .filter(index -> isSmall(article, units.get(index)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSmall(Article article, Span word) {
        var quoted = article.quote(word);
        return WordList.JOINING.is(article.language(), quoted) || WordList.BESIDE.is(article.language(), quoted);
    }

    /// The words of the quotations that a cue of the statement speaks of: of a long one a cue gives the first words.
    private static SortedSet<Integer> quoted(Article article, Statement statement, List<Span> units) {
        var marks = statement.cues().stream()
                .filter(cue -> cue.kind() == Cue.Kind.QUOTATION)
                .toList();
        if (marks.isEmpty()) {
            return Collections.emptySortedSet();
        }
        var quotations = QUOTED.matcher(article.text())
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .filter(quotation -> marks.stream().anyMatch(cue -> cue.overlaps(quotation)))
                .toList();
        return indices(units, word -> quotations.stream().anyMatch(word::overlaps));
    }

    /// What betrays the speaker of a statement in the other statements of the same speaker.
    private static Stream<Span> sameSpeaker(AnnotatedArticle article, Statement statement) {
        var speaker = statement.sources().getLast().actor();
        return article.statements().stream()
                .filter(other -> CueKey.isName(speaker) && !other.sources().isEmpty())
                .filter(other -> other.sources().getLast().actor().equals(speaker))
                .flatMap(other -> Stream.concat(
                        Stream.of(other.sources().getLast().words()),
                        other.cues().stream()
                                .filter(cue -> tellsOfSpeaker(article.article(), cue))
                                .flatMap(cue -> cue.pieces().stream())));
    }

    /// "Widerspricht" names who speaks as "sagt" does; "nicht" does not.
    private static boolean tellsOfSpeaker(Article article, Cue cue) {
        return CueKey.OF_SOURCE.contains(cue.kind())
                || cue.kind() == Cue.Kind.DENIAL_WORD
                        && !WordList.BARE_NEGATION.is(article.language(), cue.quoted(article));
    }

    private static SortedSet<Integer> ofCues(List<Span> units, List<Cue> cues) {
        return indices(units, word -> cues.stream().anyMatch(cue -> cue.overlaps(word)));
    }

    private static boolean negates(Article article, Span word) {
        var quoted = article.quote(word);
        return WordList.NEGATION.is(article.language(), quoted) || WordList.NEITHER.is(article.language(), quoted);
    }

    private static SortedSet<Integer> indices(List<Span> units, Predicate<Span> wanted) {
        return IntStream.range(0, units.size())
                .filter(index -> wanted.test(units.get(index)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
