package app.hearsay.annotation;

import app.hearsay.annotation.check.Relations;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what a statement denies, its flags and the body of a headline.
record RelationsReader(Problems problems) {

    private static final List<String> KNOWN = List.of("statement", "how");

    Relations read(Fields fields) {
        var denies = fields.list("denies").stream()
                .map(node -> Fields.of(node, "an entry of “denies”", problems, KNOWN)
                        .map(entry ->
                                new Relations.Rejection(entry.text("statement"), entry.word("how", Vocabulary.HOW)))
                        .orElse(new Relations.Rejection(Optional.empty(), Optional.empty())))
                .toList();
        return new Relations(denies, Set.copyOf(fields.words("flags", Vocabulary.FLAG)), fields.textIfAny("body"));
    }
}
