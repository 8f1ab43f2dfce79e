package app.hearsay.annotation;

import app.hearsay.statement.NoStatement;
import java.util.List;
import java.util.Optional;

/// Reads the sentences that state nothing.
record RestReader(QuoteReader quotes, Problems problems) {

    private static final List<String> KNOWN = List.of("text", "nth", "reason");

    /// One entry as far as its file tells it.
    record Entry(Fields fields, Stretch stretch, Optional<NoStatement.Reason> reason) {

        /// The entry itself; to be asked for only when nothing was reported.
        NoStatement noStatement() {
            return new NoStatement(stretch.span().orElseThrow(), reason.orElseThrow());
        }
    }

    List<Entry> read(Fields file) {
        return file.list("no_statement").stream()
                .flatMap(node -> Fields.of(node, "an entry of “no_statement”", problems, KNOWN).stream())
                .map(fields -> new Entry(fields, quotes.text(fields), fields.word("reason", Vocabulary.REASON)))
                .toList();
    }
}
