package app.hearsay.ui.question;

import app.hearsay.question.Option;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// Items with the same few bands for each, as native radio buttons: tapped, or moved through by the arrow keys. On a
/// small screen one item at a time is open and the others are lines that tell their band; `question.js` opens the next
/// one that has none, and whichever is tapped or gets the focus.
///
/// See decision 0082.
final class SortingControl extends Div implements AnswerControl {

    private final List<Option> bands;

    SortingControl(List<Option> items, List<Option> bands) {
        this.bands = bands;
        addClassName("sorting");
        getElement().setAttribute("role", "group");
        for (int place = 0; place < items.size(); place++) {
            getElement().appendChild(item(items.get(place), place).setAttribute("data-open", place == 0));
        }
    }

    @Override
    public Div component() {
        return this;
    }

    private Element item(Option item, int place) {
        var id = "sorted-" + place;
        var words = new Words(item.text(), getLocale());
        words.addClassName("sorting-words");
        words.setId(id);
        var row = new Element("div");
        row.getClassList().add("bands");
        for (int band = 0; band < bands.size(); band++) {
            row.appendChild(band(place, band));
        }
        var fields = new Element("div")
                .setAttribute("role", "radiogroup")
                .setAttribute("aria-labelledby", id)
                .setAttribute("data-sort", String.valueOf(place));
        fields.getClassList().add("sorting-item");
        return fields.appendChild(words.getElement(), row);
    }

    private Element band(int place, int band) {
        var name = new Words(bands.get(band).text(), getLocale());
        var input = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", "sort-" + place)
                .setAttribute("value", String.valueOf(band));
        var label = new Element("label");
        label.getClassList().add("band");
        return label.appendChild(input, name.getElement());
    }
}
