package app.hearsay.annotation;

import app.hearsay.statement.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the reasons that are given for two labels of a statement.
record DebateReader(Problems problems) {

    private static final List<String> KNOWN = List.of("for", "fits", "de", "en");

    /// @return empty if some are incomplete
    Optional<List<Argument>> read(Fields fields) {
        var arguments = new ArrayList<Argument>();
        var nodes = fields.list("debate");
        for (var node : nodes) {
            Fields.of(node, "an entry of “debate”", problems, KNOWN)
                    .flatMap(DebateReader::argument)
                    .ifPresent(arguments::add);
        }
        return arguments.size() == nodes.size() ? Optional.of(arguments) : Optional.empty();
    }

    private static Optional<Argument> argument(Fields entry) {
        var label = entry.word("for", Vocabulary.STATUS);
        var text = entry.bilingual();
        boolean fits = !entry.has("fits") || entry.yesOrNo("fits");
        return label.flatMap(status -> text.map(words -> new Argument(status, fits, words)));
    }
}
