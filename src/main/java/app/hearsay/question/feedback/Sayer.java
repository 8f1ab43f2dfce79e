package app.hearsay.question.feedback;

import app.hearsay.question.Text;
import app.hearsay.question.Text.Sequence;
import app.hearsay.question.Text.Template;
import app.hearsay.question.generation.SourceOptions;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;

/// Says who says a statement.
final class Sayer {

    private Sayer() {}

    /// A whole sentence.
    static Text of(Statement statement) {
        var sources = statement.sources();
        if (sources.isEmpty()) {
            return Template.of(statement.status() == Status.SPECULATION ? "says.outlet_open" : "says.outlet");
        }
        if (sources.size() > 1) {
            var before = sources.subList(0, sources.size() - 1).reversed().stream()
                    .map(Source::actor)
                    .map(SourceOptions::name)
                    .toList();
            return Template.of("says.chain", name(statement), new Sequence(before, ", "));
        }
        if (sources.getFirst().isUnnamed()) {
            return Template.of("says.unnamed");
        }
        return Template.of(statement.outletPossible() ? "says.or_outlet" : "says.one", name(statement));
    }

    /// A whole sentence that no reader takes for one about the statement that is denied.
    static Text ofDenial(Statement denial) {
        return Template.of("says.denial", name(denial));
    }

    /// As of any statement; of a rewording that is a denial, who says no to the sentence as it first stood.
    static Text ofReworded(Statement rewording) {
        return rewording.status() == Status.DENIAL ? ofDenial(rewording) : of(rewording);
    }

    /// A whole sentence that leaves the order to the solution, which shows it.
    static Text ofChain(Statement statement) {
        return Template.of("says.first", name(statement));
    }

    /// The source at the end of the chain, or the newsroom.
    static Text name(Statement statement) {
        return statement.sources().isEmpty()
                ? Template.of("source.outlet")
                : SourceOptions.name(statement.sources().getLast().actor());
    }
}
