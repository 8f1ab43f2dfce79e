package app.hearsay.result;

import app.hearsay.statement.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Learners who label by key words and do not read: the first word of theirs that a sentence holds decides.
enum KeyWords {
    /// "Laut" is a claim, and nothing else counts.
    LAUT(List.of(Map.entry(Status.CLAIM, List.of("laut ", "zufolge")))),
    /// Every verb of saying is a claim.
    SAYING(List.of(Map.entry(Status.CLAIM, Words.SAYING))),
    /// Every "nicht" is a denial, then verbs of saying.
    NEGATION(List.of(
            Map.entry(Status.DENIAL, List.of(" nicht", "kein", "niemand", "nie ")),
            Map.entry(Status.CLAIM, Words.SAYING))),
    /// Every subjunctive is speculation.
    SUBJUNCTIVE(List.of(Map.entry(
            Status.SPECULATION, List.of("würde", "könnte", "hätte", "wäre", "sei ", "habe ", "soll", "dürfte")))),
    /// All that can be learnt from a list.
    LIST(List.of(
            Map.entry(Status.DENIAL, List.of("bestreite", "bestritt", "dementier", "weist", "wies", "stellte klar")),
            Map.entry(
                    Status.SPECULATION, List.of("könnte", "dürfte", "offenbar", "wohl", "möglich", "vermut", "unklar")),
            Map.entry(Status.CLAIM, Words.SAYING)));

    private final List<Map.Entry<Status, List<String>>> words;

    KeyWords(List<Map.Entry<Status, List<String>>> words) {
        this.words = words;
    }

    /// The newsroom's own statement if there is none of the words.
    Status label(String sentence) {
        var text = sentence.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(entry -> entry.getValue().stream().anyMatch(text::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Status.OWN_ASSERTION);
    }

    /// Words of several lists.
    private static final class Words {
        static final List<String> SAYING = List.of(
                "laut ", "zufolge", "sagt", "erklärt", "teilt", "betont", "heißt es", "nach angaben", "soll ", "„");
    }
}
