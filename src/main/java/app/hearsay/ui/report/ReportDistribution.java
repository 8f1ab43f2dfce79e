package app.hearsay.ui.report;

import app.hearsay.game.Tally;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading;
import app.hearsay.question.Option;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.report.Report;
import app.hearsay.ui.part.Icon;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a class answered to one question: a row for each answer with a bar for each vote, the two beside one another.
final class ReportDistribution extends Div {

    private static final int MOST_UNITS = 8;
    private static final int MOST_ORDERS = 6;

    /// What an answer was worth, as its icon shows it.
    private enum Worth {
        RIGHT,
        DEFENSIBLE,
        NONE
    }

    private final List<Tally> votes;
    private final NumberFormat percent = NumberFormat.getPercentInstance(getLocale());
    private final ReportTable table;

    /// @param seed of the order in which options were shown
    ReportDistribution(Report.Item item, Question question, long seed) {
        addClassName("report-distribution");
        votes = Stream.concat(
                        Stream.of(item.first().tally()),
                        item.second().map(revote -> revote.votes().tally()).stream())
                .toList();
        table = new ReportTable(getTranslation("report.distribution.caption"), columns());
        if (votes.size() > 1) {
            table.addClassName("twice");
        }
        switch (question.task()) {
            case Task.Choice choice -> addChoices(question, choice, seed);
            case Task.Marking marking -> addUnits(question, marking);
            case Task.Ordering ordering -> addOrders(question, ordering);
            case Task.Selection selection -> addSelections(question, selection, seed);
            case Task.Sorting sorting -> addBands(sorting);
        }
        add(table);
    }

    private List<String> columns() {
        return votes.size() == 1
                ? List.of(
                        getTranslation("report.distribution.answer"),
                        getTranslation(
                                "report.distribution.votes", votes.getFirst().answers()))
                : List.of(
                        getTranslation("report.distribution.answer"),
                        getTranslation(
                                "report.distribution.first", votes.getFirst().answers()),
                        getTranslation(
                                "report.distribution.second", votes.getLast().answers()));
    }

    private void addChoices(Question question, Task.Choice choice, long seed) {
        for (var option : Presentation.of(question, seed).options()) {
            var worth = !question.type().isScored()
                    ? Worth.NONE
                    : option.key().equals(choice.right())
                            ? Worth.RIGHT
                            : choice.accepts(option.key()) ? Worth.DEFENSIBLE : Worth.NONE;
            addRow(Words.of(option, getLocale()), worth, tally -> tally.chosen().getOrDefault(option.key(), 0));
        }
    }

    private void addSelections(Question question, Task.Selection selection, long seed) {
        for (var option : Presentation.of(question, seed).options()) {
            var worth = selection.best().contains(option.key())
                    ? Worth.RIGHT
                    : selection.accepts(option.key()) ? Worth.DEFENSIBLE : Worth.NONE;
            addRow(Words.of(option, getLocale()), worth, tally -> tally.chosen().getOrDefault(option.key(), 0));
        }
    }

    /// Letters stand for the items; a row for each band that an item belongs into or was put into.
    private void addBands(Task.Sorting sorting) {
        add(new ReportLetters(sorting.items()));
        for (var item : sorting.items()) {
            for (var band : sorting.bands()) {
                boolean right = sorting.band(item).equals(band);
                if (right || votes.stream().anyMatch(tally -> tally.sortedInto(item.key(), band.key()) > 0)) {
                    var words = new Span(
                            new Span(ReportLetters.of(sorting.items().indexOf(item)) + " "),
                            new Words(band.text(), getLocale()));
                    addRow(words, right ? Worth.RIGHT : Worth.NONE, tally -> tally.sortedInto(item.key(), band.key()));
                }
            }
        }
    }

    /// The solution, and what was marked most often beside it, as far as it can still be marked.
    private void addUnits(Question question, Task.Marking marking) {
        var shown = new LinkedHashSet<>(marking.solution());
        votes.stream()
                .flatMap(tally -> tally.marked().entrySet().stream())
                .filter(entry -> entry.getKey() < marking.units().size())
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .filter(entry -> shown.size() < MOST_UNITS || shown.contains(entry.getKey()))
                .forEach(entry -> shown.add(entry.getKey()));
        var article = question.passages().getFirst().article();
        shown.stream().sorted().forEach(unit -> {
            var words = new Text.Quoted(article.quote(marking.units().get(unit)), article.language());
            addRow(
                    new Words(words, getLocale()),
                    marking.solution().contains(unit) ? Worth.RIGHT : Worth.NONE,
                    tally -> tally.marked().getOrDefault(unit, 0));
        });
    }

    /// Letters stand for the items, in a right order.
    private void addOrders(Question question, Task.Ordering ordering) {
        add(new ReportLetters(ordering.items()));
        var right = ordering.items().stream().map(Option::key).toList();
        var shown = new LinkedHashSet<List<String>>(List.of(right));
        votes.stream()
                .flatMap(tally -> tally.ordered().entrySet().stream())
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .filter(_ -> shown.size() < MOST_ORDERS)
                .forEach(entry -> shown.add(entry.getKey()));
        for (var order : shown) {
            var letters = order.stream()
                    .map(item -> ReportLetters.of(right.indexOf(item)))
                    .collect(Collectors.joining(" "));
            addRow(
                    new Span(letters),
                    isRight(question, order) ? Worth.RIGHT : Worth.NONE,
                    tally -> tally.ordered().getOrDefault(order, 0));
        }
    }

    private static boolean isRight(Question question, List<String> order) {
        return Grader.grade(question, new Answer.Ordering(order)) instanceof Grading.Graded(var grade)
                && grade.verdict() == Verdict.RIGHT;
    }

    private void addRow(Component words, Worth worth, ToIntFunction<Tally> count) {
        var name = new Div(words);
        name.addClassNames("report-answer", "report-" + worth.name().toLowerCase(Locale.ROOT));
        mark(worth).ifPresent(name::add);
        var cells = new ArrayList<Div>();
        votes.forEach(tally -> cells.add(bar(count.applyAsInt(tally), tally.answers())));
        table.addRow(name, cells);
    }

    private Optional<Span> mark(Worth worth) {
        if (worth == Worth.NONE) {
            return Optional.empty();
        }
        var kind = worth.name().toLowerCase(Locale.ROOT);
        var mark = new Span(Icon.of(kind), new Span(getTranslation("verdict." + kind)));
        mark.addClassName("report-mark");
        return Optional.of(mark);
    }

    private Div bar(int count, int answers) {
        double share = count / Math.max(1.0, answers);
        var bar = new Span();
        bar.addClassName("report-bar");
        bar.getElement().getStyle().set("--share", String.format(Locale.ROOT, "%.3f", share));
        var number = new Span(getTranslation("report.distribution.count", count, percent.format(share)));
        return new Div(number, bar);
    }
}
