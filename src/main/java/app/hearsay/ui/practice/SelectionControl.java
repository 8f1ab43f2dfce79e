package app.hearsay.ui.practice;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Selection;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Topic;
import app.hearsay.ui.part.Choice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Where a learner chooses topics and levels for the rounds to come; nothing pressed means everything. Closed until it
/// is asked for; its heading tells what is chosen.
public final class SelectionControl extends NativeDetails {

    /// Changes the selection when pressed.
    private record Toggle(Choice button, UnaryOperator<Selection> change) {}

    private final Catalog catalog;
    private final Consumer<Selection> onChange;
    private final List<Toggle> toggles = new ArrayList<>();
    private final Paragraph count = new Paragraph();
    private final Paragraph later = new Paragraph();
    private final NativeButton all = new NativeButton();
    private Selection selection;

    /// @param begun whether a round is under way, which the choice does not touch
    public SelectionControl(Catalog catalog, Selection selection, boolean begun, Consumer<Selection> onChange) {
        this.catalog = catalog;
        this.selection = selection;
        this.onChange = onChange;
        addClassName("selection");
        count.addClassName("hint");
        count.getElement().setAttribute("role", "status");
        all.setText(count.getTranslation("selection.reset"));
        all.addClassName("link-button");
        all.addClickListener(_ -> {
            choose(Selection.ALL);
            getElement().executeJs("this.querySelector('summary').focus()");
        });
        var content = new Div(topics(), levels(), count, all);
        content.addClassName("selection-content");
        later.setVisible(begun);
        later.setText(count.getTranslation("selection.later"));
        later.addClassName("hint");
        content.addComponentAsFirst(later);
        setContent(content);
        update();
    }

    private Div topics() {
        var topics = new TreeSet<Topic>();
        catalog.articles().stream().map(AnnotatedArticle::topic).forEach(topics::add);
        return group(
                "selection.topics",
                topics.stream()
                        .map(topic -> new Toggle(Choice.of(topic), selected -> selected.toggled(topic)))
                        .toList());
    }

    private Div levels() {
        return group(
                "selection.levels",
                catalog.articles().stream()
                        .map(catalog::level)
                        .distinct()
                        .sorted()
                        .map(level -> new Toggle(Choice.of(level), selected -> selected.toggled(level)))
                        .toList());
    }

    private Div group(String key, List<Toggle> members) {
        toggles.addAll(members);
        members.forEach(toggle ->
                toggle.button().addClickListener(_ -> choose(toggle.change().apply(selection))));
        return Choice.group(
                count.getTranslation(key), members.stream().map(Toggle::button).toList());
    }

    /// Says that a round has begun, which the choice does not touch.
    public void holdFromNextRound() {
        later.setVisible(true);
    }

    private void choose(Selection chosen) {
        selection = chosen;
        SelectionCookie.remember(chosen);
        update();
        onChange.accept(chosen);
    }

    private void update() {
        toggles.forEach(toggle -> toggle.button().press(holds(toggle.change())));
        var articles = catalog.articles(selection);
        count.setText(count.getTranslation(
                "selection.count", catalog.questionsAbout(articles).size(), articles.size()));
        all.setVisible(!selection.isAll());
        setSummaryText(count.getTranslation("selection.title", names()));
    }

    /// Pressing it once more would leave something out.
    private boolean holds(UnaryOperator<Selection> change) {
        var changed = change.apply(selection);
        return changed.topics().size() + changed.levels().size()
                < selection.topics().size() + selection.levels().size();
    }

    private String names() {
        var names = Stream.concat(
                        selection.topics().stream().map(Choice::key),
                        selection.levels().stream().map(Choice::key))
                .map(key -> Objects.requireNonNull(count.getTranslation(key)))
                .toList();
        return names.isEmpty() ? count.getTranslation("selection.all") : String.join(", ", names);
    }
}
