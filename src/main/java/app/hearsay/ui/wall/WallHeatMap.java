package app.hearsay.ui.wall;

import app.hearsay.article.Span;
import app.hearsay.game.Tally;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.question.PassageText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The words or sentences that a class marked, on the text itself: the more marked one, the stronger its ground
/// and the thicker its line, and a number says how many. What belongs to the solution carries a tick.
public final class WallHeatMap extends Div {

    private final Task.Marking task;
    private final Tally tally;

    WallHeatMap(Question question, Task.Marking task, Tally tally) {
        this.task = task;
        this.tally = tally;
        addClassName("heat-map");
        var passage = question.passages().getFirst();
        add(new PassageText(passage, task.units(), this::strip), legend());
    }

    private Node strip(Span strip, String words) {
        int unit = task.units().indexOf(strip);
        return unit < 0 ? Markup.text(words) : unit(unit, words);
    }

    private Node unit(int unit, String words) {
        int count = tally.marked().getOrDefault(unit, 0);
        boolean wanted = task.solution().contains(unit);
        if (count == 0 && !wanted) {
            return Markup.text(words);
        }
        var look = Markup.words("span", words, "heat");
        look.attr("data-share", String.format(Locale.ROOT, "%.4f", count / Math.max(1.0, tally.answers())));
        if (wanted) {
            look.addClass("wanted");
        }
        look.appendChild(number(count, wanted));
        look.appendChild(Markup.heard(
                getTranslation(wanted ? "host.heat.heard-right" : "host.heat.heard", count, tally.answers())));
        return look;
    }

    private static Element number(int count, boolean wanted) {
        return Markup.words("span", wanted ? "✓" + count : String.valueOf(count), "heat-number")
                .attr("aria-hidden", "true");
    }

    private UnorderedList legend() {
        var legend = new UnorderedList(sample("host.heat.few", "0.15", false), sample("host.heat.many", "0.9", false));
        legend.add(sample("host.heat.right", "0", true));
        legend.addClassNames("legend", "heat-legend");
        return legend;
    }

    private ListItem sample(String key, String share, boolean wanted) {
        var sample = new com.vaadin.flow.component.html.Span(getTranslation(key));
        sample.addClassName("heat");
        sample.getStyle().set("--share", share);
        if (wanted) {
            sample.addClassName("wanted");
        }
        return new ListItem(sample);
    }
}
