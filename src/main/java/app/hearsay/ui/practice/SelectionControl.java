package app.hearsay.ui.practice;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Topic;
import app.hearsay.ui.part.Choice;
import app.hearsay.ui.part.SelectionCookie;
import app.hearsay.ui.part.TextLanguages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Where a learner chooses topics, levels and, where there are several, a language for the rounds to come; no topic or
/// level pressed means everything, and the language is that of the app until another one is chosen. Closed until it is
/// asked for, and empty until then, so that the first page stays light; its heading tells what is chosen.
public final class SelectionControl extends NativeDetails {

    /// Changes the wish when pressed; shown as pressed where its part is in force.
    private record Toggle(Choice button, UnaryOperator<Selection> change, Predicate<Selection> inForce) {}

    private final Catalog catalog;
    private final Consumer<Selection> onChange;
    private final List<Toggle> toggles = new ArrayList<>();
    private final Paragraph count = new Paragraph();
    private final Paragraph later = new Paragraph();
    private final NativeButton all = new NativeButton();
    private Selection wish;

    /// @param wish what was chosen before
    /// @param begun whether a round is under way, which the choice does not touch
    /// @param onChange is told what the wish comes to for this reader
    public SelectionControl(Catalog catalog, Selection wish, boolean begun, Consumer<Selection> onChange) {
        this.catalog = catalog;
        this.wish = wish;
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
        later.setVisible(begun);
        later.setText(count.getTranslation("selection.later"));
        later.addClassName("hint");
        showTitle(inForce());
        addToggleListener(toggle -> {
            if (toggle.isOpened() && toggles.isEmpty()) {
                fill();
            }
        });
    }

    private void fill() {
        var content = new Div(later, topics(), levels());
        languages().ifPresent(content::add);
        content.add(count, all);
        content.addClassName("selection-content");
        setContent(content);
        update();
    }

    private Div topics() {
        var topics = new TreeSet<Topic>();
        catalog.articles().stream().map(AnnotatedArticle::topic).forEach(topics::add);
        return group(
                "selection.topics",
                topics.stream()
                        .map(topic -> new Toggle(
                                Choice.of(topic),
                                selected -> selected.toggled(topic),
                                selected -> selected.topics().contains(topic)))
                        .toList());
    }

    private Div levels() {
        return group(
                "selection.levels",
                catalog.articles().stream()
                        .map(catalog::level)
                        .distinct()
                        .sorted()
                        .map(level -> new Toggle(
                                Choice.of(level),
                                selected -> selected.toggled(level),
                                selected -> selected.levels().contains(level)))
                        .toList());
    }

    private Optional<Div> languages() {
        var offered = TextLanguages.offered(catalog.languages());
        return offered.isEmpty()
                ? Optional.empty()
                : Optional.of(group(
                        "selection.languages",
                        offered.stream().map(this::toggle).toList()));
    }

    private Toggle toggle(Languages languages) {
        var force = languages.among(catalog.languages());
        return new Toggle(
                Choice.of(languages, getLocale()),
                selected -> selected.in(languages),
                selected -> selected.languages().equals(force));
    }

    private Div group(String key, List<Toggle> members) {
        toggles.addAll(members);
        members.forEach(toggle ->
                toggle.button().addClickListener(_ -> choose(toggle.change().apply(wish))));
        return Choice.group(
                count.getTranslation(key), members.stream().map(Toggle::button).toList());
    }

    /// Says that a round has begun, which the choice does not touch.
    public void holdFromNextRound() {
        later.setVisible(true);
    }

    private void choose(Selection chosen) {
        wish = chosen;
        SelectionCookie.remember(chosen);
        update();
        onChange.accept(inForce());
    }

    private Selection inForce() {
        return catalog.forReader(wish, getLocale());
    }

    private void update() {
        var selection = inForce();
        toggles.forEach(toggle -> toggle.button().press(toggle.inForce().test(selection)));
        var articles = catalog.articles(selection);
        count.setText(count.getTranslation(
                "selection.count", catalog.questionsAbout(articles).size(), articles.size()));
        all.setVisible(!wish.isAll());
        showTitle(selection);
    }

    private void showTitle(Selection selection) {
        setSummaryText(count.getTranslation("selection.title", names(selection)));
    }

    private String names(Selection selection) {
        var names = Stream.of(
                        selection.topics().stream().map(Choice::key).map(this::translated),
                        selection.levels().stream().map(Choice::key).map(this::translated),
                        selection.languages().only().stream().map(TextLanguages::name))
                .flatMap(parts -> parts)
                .toList();
        return names.isEmpty() ? translated("selection.all") : String.join(", ", names);
    }

    private String translated(String key) {
        return Objects.requireNonNull(count.getTranslation(key));
    }
}
