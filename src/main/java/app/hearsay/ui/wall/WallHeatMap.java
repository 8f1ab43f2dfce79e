package app.hearsay.ui.wall;

import app.hearsay.article.Span;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Wording;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.question.PassageText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The words or sentences that a class marked, on the text itself: the more marked one in the last vote, the stronger
/// its ground and the thicker its line. Where at least a tenth did, or it belongs to the solution, a number says how
/// many: more numbers than these nobody reads from afar. With the solution stands also what counts either way: a
/// sentence always, a word if somebody marked it.
///
/// See decision 0107.
public final class WallHeatMap extends Div {

    private static final double WORTH_A_NUMBER = 0.1;

    private final Task.Marking task;
    private final List<Held> votes;
    private final boolean key;

    /// What a unit is beside how often it was marked; the constants are classes of the style sheet.
    private enum Look {
        GIVEN("host.heat.heard"),
        WANTED("host.heat.heard-right"),
        TOLERATED("host.heat.heard-fine");

        private final String heard;

        Look(String heard) {
            this.heard = heard;
        }
    }

    /// @param key whether what belongs to the solution carries a tick
    WallHeatMap(Question question, Task.Marking task, List<Held> votes, boolean key) {
        this.task = task;
        this.votes = votes;
        this.key = key;
        addClassName("heat-map");
        var passage = question.passages().getFirst();
        add(new PassageText(passage, task.units(), this::strip), legend());
        Held.legend(votes, this).ifPresent(this::add);
    }

    private Node strip(Span strip, String words) {
        int unit = task.units().indexOf(strip);
        return unit < 0 ? Markup.text(words) : unit(unit, words);
    }

    private Node unit(int unit, String words) {
        var counts = votes.stream()
                .map(vote -> vote.tally().marked().getOrDefault(unit, 0))
                .toList();
        var kind = look(unit);
        boolean wanted = kind == Look.WANTED;
        if (kind == Look.GIVEN && isUnmarked(unit)) {
            return Markup.text(words);
        }
        int answers = votes.getLast().tally().answers();
        double share = counts.getLast() / Math.max(1.0, answers);
        var look = Markup.words("span", words, "heat");
        look.attr("data-share", String.format(Locale.ROOT, "%.4f", share));
        if (kind != Look.GIVEN) {
            look.addClass(Wording.lower(kind));
        }
        if (wanted || isWorthANumber(counts)) {
            look.appendChild(number(counts, wanted));
        }
        look.appendChild(Markup.heard(getTranslation(kind.heard, counts.getLast(), answers)));
        return look;
    }

    private Look look(int unit) {
        if (key && task.solution().contains(unit)) {
            return Look.WANTED;
        }
        boolean tolerated =
                key && task.tolerated().contains(unit) && (task.unit() == Task.Unit.SENTENCE || !isUnmarked(unit));
        return tolerated ? Look.TOLERATED : Look.GIVEN;
    }

    private boolean isUnmarked(int unit) {
        return votes.stream().noneMatch(vote -> vote.tally().marked().getOrDefault(unit, 0) > 0);
    }

    private boolean isWorthANumber(List<Integer> counts) {
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0
                    && counts.get(i) >= WORTH_A_NUMBER * votes.get(i).tally().answers()) {
                return true;
            }
        }
        return false;
    }

    private static Element number(List<Integer> counts, boolean wanted) {
        return Markup.words("span", (wanted ? "✓ " : "") + Held.inTurn(counts), "heat-number")
                .attr("aria-hidden", "true");
    }

    private UnorderedList legend() {
        var legend = new UnorderedList(
                sample("host.heat.few", "0.15", Look.GIVEN), sample("host.heat.many", "0.9", Look.GIVEN));
        if (key) {
            legend.add(sample("host.heat.right", "0", Look.WANTED));
        }
        if (task.tolerated().stream().anyMatch(unit -> look(unit) == Look.TOLERATED)) {
            legend.add(sample("mark.fine", "0", Look.TOLERATED));
        }
        legend.addClassNames("legend", "heat-legend");
        return legend;
    }

    private ListItem sample(String key, String share, Look look) {
        var sample = new com.vaadin.flow.component.html.Span(getTranslation(key));
        sample.addClassName("heat");
        sample.getStyle().set("--share", share);
        if (look != Look.GIVEN) {
            sample.addClassName(Wording.lower(look));
        }
        return new ListItem(sample);
    }
}
