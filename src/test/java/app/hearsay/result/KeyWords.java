package app.hearsay.result;

import app.hearsay.statement.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Learners who label by key words and do not read: the first word of theirs that a sentence holds decides.
enum KeyWords {
    /// "Laut" is a claim, "according to" too, and nothing else counts.
    LAUT(
            List.of(Map.entry(Status.CLAIM, List.of("laut ", "zufolge"))),
            List.of(Map.entry(Status.CLAIM, List.of("according to", "reportedly")))),
    /// Every verb of saying is a claim.
    SAYING(List.of(Map.entry(Status.CLAIM, Words.SAYING)), List.of(Map.entry(Status.CLAIM, Words.ENGLISH_SAYING))),
    /// Every "nicht" is a denial, then verbs of saying.
    NEGATION(
            List.of(
                    Map.entry(Status.DENIAL, List.of(" nicht", "kein", "niemand", "nie ")),
                    Map.entry(Status.CLAIM, Words.SAYING)),
            List.of(
                    Map.entry(Status.DENIAL, List.of(" not", "n’t ", " no ", "nobody", "never", "nothing")),
                    Map.entry(Status.CLAIM, Words.ENGLISH_SAYING))),
    /// Every subjunctive is speculation.
    SUBJUNCTIVE(
            List.of(Map.entry(
                    Status.SPECULATION,
                    List.of("würde", "könnte", "hätte", "wäre", "sei ", "habe ", "soll", "dürfte"))),
            List.of(Map.entry(Status.SPECULATION, List.of("would", "could", "might", " may ", "should")))),
    /// All that can be learnt from a list.
    LIST(
            List.of(
                    Map.entry(
                            Status.DENIAL,
                            List.of("bestreite", "bestritt", "dementier", "weist", "wies", "stellte klar")),
                    Map.entry(
                            Status.SPECULATION,
                            List.of("könnte", "dürfte", "offenbar", "wohl", "möglich", "vermut", "unklar")),
                    Map.entry(Status.CLAIM, Words.SAYING)),
            List.of(
                    Map.entry(Status.DENIAL, List.of("deny", "denie", "reject", "dispute", "contradict")),
                    Map.entry(
                            Status.SPECULATION,
                            List.of(
                                    "could",
                                    "might",
                                    " may ",
                                    "apparently",
                                    "probably",
                                    "likely",
                                    "perhaps",
                                    "unclear")),
                    Map.entry(Status.CLAIM, Words.ENGLISH_SAYING)));

    private final List<Map.Entry<Status, List<String>>> german;
    private final List<Map.Entry<Status, List<String>>> english;

    KeyWords(List<Map.Entry<Status, List<String>>> german, List<Map.Entry<Status, List<String>>> english) {
        this.german = german;
        this.english = english;
    }

    /// The newsroom's own statement if there is none of the words.
    ///
    /// @param language German or English
    Status label(String sentence, Locale language) {
        var text = sentence.toLowerCase(Locale.ROOT);
        return (language.equals(Locale.GERMAN) ? german : english)
                .stream()
                        .filter(entry -> entry.getValue().stream().anyMatch(text::contains))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(Status.OWN_ASSERTION);
    }

    /// Words of several lists.
    private static final class Words {
        static final List<String> SAYING = List.of(
                "laut ", "zufolge", "sagt", "erklärt", "teilt", "betont", "heißt es", "nach angaben", "soll ", "„");
        static final List<String> ENGLISH_SAYING =
                List.of("according to", "said", "says", "told", "explain", "announce", "added", "reportedly", "“");
    }
}
