package app.hearsay.ui.wall;

import app.hearsay.question.Option;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Template;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The reasons of a debate, those for each side below its name, which a phone says before each of them.
final class WallSides extends Div {

    /// A reason and what it speaks for.
    private record Reason(Option option, Text side, Text words) {

        static Reason of(Option option) {
            if (!(option.text() instanceof Template(var key, var said)) || !key.equals("debate.option")) {
                throw new IllegalArgumentException("no reason of a debate: " + option);
            }
            return new Reason(option, said.getFirst(), said.getLast());
        }
    }

    private final List<Held> votes;

    /// @param options of a debate, in the order in which they are shown
    WallSides(List<Option> options) {
        this(options, List.of());
    }

    /// @param votes that say how often each reason was chosen
    WallSides(List<Option> options, List<Held> votes) {
        this.votes = votes;
        addClassName("host-sides");
        options.stream()
                .map(Reason::of)
                .collect(Collectors.groupingBy(Reason::side, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::addSide);
    }

    /// What a reason says, without the side that it speaks for.
    static Text reason(Option option) {
        return Reason.of(option).words();
    }

    private void addSide(Text side, List<Reason> reasons) {
        var name = new Paragraph(new Words(side, getLocale()));
        name.addClassName("option-label");
        var list = new UnorderedList();
        reasons.forEach(reason -> {
            var words = new Words(reason.words(), getLocale());
            words.addClassName("option-label");
            var item = new ListItem(words);
            WallBars.bars(reason.option(), votes, this).forEach(item::add);
            list.add(item);
        });
        add(new Div(name, list));
    }
}
