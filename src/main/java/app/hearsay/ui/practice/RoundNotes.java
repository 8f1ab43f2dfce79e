package app.hearsay.ui.practice;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learner;
import app.hearsay.practice.Agenda;
import app.hearsay.practice.Practice;
import app.hearsay.practice.Round;
import app.hearsay.practice.RoundState;
import app.hearsay.round.Programme;
import app.hearsay.statement.Rule;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.RuleLink;
import app.hearsay.ui.part.TextWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// What is to be known of a round before its first answer: which rule it is about, what it brings back, that it had to
/// be filled up, that another one is still open. Empty for a round that has begun.
public final class RoundNotes extends Div {

    private static final String NEXT = "round.due.next";

    /// @param waits whether solutions wait: what is due would tell how a game's questions were answered
    public RoundNotes(Catalog catalog, Practice practice, Learner.Id learner, RoundState state, boolean waits) {
        addClassName("round-notes");
        if (state.answered().isEmpty()) {
            if (!waits) {
                bringBack(practice.agenda(state.round()));
            }
            if (state.round().programme() instanceof Programme.OfRule(var rule, var _)) {
                add(new Paragraph(new Span(getTranslation("round.of-rule") + " "), link(rule, catalog, state.round())));
            }
            if (state.round().programme() instanceof Programme.OneStory) {
                add(new Paragraph(getTranslation("round.of-story")));
            }
            fillUp(practice.filledUp(state.round()), state.round().questions().size());
            besides(practice, learner, state.round())
                    .filter(open -> !open.round().id().equals(state.round().id()))
                    .ifPresent(this::remind);
        }
    }

    private RuleLink link(Rule rule, Catalog catalog, Round round) {
        var text = round.questions().stream()
                .flatMap(id -> catalog.question(id).stream())
                .findFirst()
                .map(TextWords::language)
                .orElseGet(() -> TextWords.language(catalog, getLocale()));
        return new RuleLink(rule, text);
    }

    /// A round about a selection comes only if no other has begun.
    private static Optional<RoundState> besides(Practice practice, Learner.Id learner, Round round) {
        return round.programme() instanceof Programme.Selected ? Optional.empty() : practice.begun(learner);
    }

    private void bringBack(Agenda agenda) {
        var parts = Stream.of(
                        named("round.due.rules", agenda.rules()), named("round.due.confusions", agenda.confusions()))
                .flatMap(Optional::stream)
                .toList();
        if (parts.isEmpty()) {
            agenda.next().map(RoundNotes::days).ifPresent(days -> add(new Paragraph(getTranslation(NEXT, days))));
        } else {
            var what = parts.size() == 1 ? parts.getFirst() : getTranslation("round.due.both", parts.toArray());
            add(new Paragraph(getTranslation("round.due", what, agenda.minutes())));
        }
    }

    private Optional<String> named(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(getTranslation(key, count));
    }

    /// Begun days count as whole ones.
    private static long days(Duration wait) {
        return Math.max(1, Math.ceilDiv(wait.toMillis(), Duration.ofDays(1).toMillis()));
    }

    private void fillUp(int filledUp, int length) {
        if (filledUp > 0) {
            add(new Paragraph(getTranslation("round.filled-up", length - filledUp, length)));
        }
    }

    private void remind(RoundState open) {
        var back = Address.practice(open.position()).link(getTranslation("round.open.back"));
        var size = open.round().questions().size();
        add(new Paragraph(getTranslation("round.open", open.position(), size) + " "), back);
    }
}
