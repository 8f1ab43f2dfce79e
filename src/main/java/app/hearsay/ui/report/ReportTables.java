package app.hearsay.ui.report;

import app.hearsay.game.Player;
import app.hearsay.game.Room;
import app.hearsay.game.Vote;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.report.Report;
import app.hearsay.result.Attempt;
import app.hearsay.statement.Status;
import app.hearsay.ui.part.InventedMark;
import app.hearsay.ui.picture.StatusStyle;
import app.hearsay.ui.question.AnswerWords;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The report as three tables to download, in the room's language: one row an answer, a question, a player. All hold
/// what the report counts: nothing of skipped questions, nothing of players who were sent away. Where the names of
/// players are deleted, their numbers stand for them.
final class ReportTables {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final double MILLIS = 1000;

    /// Not the hyphen, with which formulas begin.
    private static final char MINUS = '\u2212';

    private final Room room;
    private final Report report;
    private final I18NProvider messages;
    private final Locale language;

    ReportTables(Room room, Report report, I18NProvider messages) {
        this.room = room;
        this.report = report;
        this.messages = messages;
        this.language = room.plan().rules().language();
    }

    /// By question, then vote, then player in the order of joining.
    List<List<String>> answers() {
        var rows = new ArrayList<List<String>>();
        rows.add(head(
                "question",
                "type",
                "statement",
                "article",
                "vote",
                "number",
                "name",
                "answer",
                "verdict",
                "points",
                "expected",
                "chosen",
                "confidence",
                "seconds",
                "time",
                "id"));
        for (var item : report.items()) {
            for (var vote : Vote.values()) {
                for (var player : room.present()) {
                    Optional.ofNullable(room.ballot(item.place(), vote).get(player.id()))
                            .ifPresent(attempt -> rows.add(answer(item, vote, player, attempt)));
                }
            }
        }
        return rows;
    }

    /// As they were asked. What was answered and how much of it was right rests on first votes.
    List<List<String>> questions() {
        var rows = new ArrayList<List<String>>();
        rows.add(head(
                "question",
                "type",
                "statement",
                "article",
                "answers",
                "right",
                "defensible",
                "partly",
                "surely-wrong",
                "second-answers",
                "second-right",
                "gained",
                "lost",
                "discrimination",
                "id"));
        report.items().forEach(item -> rows.add(question(item)));
        return rows;
    }

    /// Best first.
    List<List<String>> players() {
        var rows = new ArrayList<List<String>>();
        rows.add(head("rank", "number", "name", "team", "points", "answered", "right"));
        for (var line : report.lines()) {
            var player = line.line().player();
            rows.add(List.of(
                    whole(line.line().rank()),
                    whole(player.number()),
                    player.name().shown(),
                    player.team().isPresent() ? whole(player.team().getAsInt() + 1) : "",
                    whole(line.line().points()),
                    whole(line.answered()),
                    whole(line.right())));
        }
        return rows;
    }

    private List<String> question(Report.Item item) {
        var first = item.first().tally();
        var second = item.second();
        return List.of(
                whole(item.place() + 1),
                item.question()
                        .map(question -> say("type." + key(question.type())))
                        .orElse(""),
                statement(item),
                item.question().flatMap(this::article).orElse(""),
                whole(first.answers()),
                whole(first.right()),
                whole(first.defensible()),
                whole(first.partly()),
                item.first().surelyWrong().isPresent()
                        ? whole(item.first().surelyWrong().getAsInt())
                        : "",
                second.map(revote -> whole(revote.votes().tally().answers())).orElse(""),
                second.map(revote -> whole(revote.votes().tally().right())).orElse(""),
                second.map(revote -> whole(revote.gained())).orElse(""),
                second.map(revote -> whole(revote.lost())).orElse(""),
                item.discrimination().isPresent()
                        ? decimal("%.2f", item.discrimination().getAsDouble()).replace('-', MINUS)
                        : "",
                item.id().value());
    }

    private static String statement(Report.Item item) {
        return item.question().map(question -> question.asked().text()).orElse("");
    }

    private List<String> answer(Report.Item item, Vote vote, Player player, Attempt attempt) {
        return List.of(
                whole(item.place() + 1),
                say("type." + key(attempt.type())),
                statement(item),
                item.question().flatMap(this::article).orElse(""),
                whole(vote.ordinal() + 1),
                whole(player.number()),
                player.name().shown(),
                new AnswerWords(item.question(), language).of(attempt.answer()).collect(Collectors.joining(" | ")),
                say("verdict." + key(attempt.grade().verdict())),
                attempt.isScored() ? whole(Grade.shown(attempt.grade().points())) : "",
                status(attempt.expected()),
                status(attempt.chosen()),
                attempt.confidence()
                        .map(confidence -> say("confidence." + key(confidence)))
                        .orElse(""),
                decimal("%.1f", attempt.took().toMillis() / MILLIS),
                TIME.format(attempt.at()),
                item.id().value());
    }

    /// The title of the article that is asked about, and whether it was made up.
    private Optional<String> article(Question question) {
        return question.passages().stream()
                .filter(passage ->
                        passage.article().id().equals(question.asked().id().article()))
                .findFirst()
                .map(passage -> {
                    var title = passage.title().in(language);
                    return passage.invented() ? "%s (%s)".formatted(title, say(InventedMark.KEY)) : title;
                });
    }

    private List<String> head(String... columns) {
        return Stream.of(columns).map(column -> say("report.column." + column)).toList();
    }

    private String status(Optional<Status> status) {
        return status.map(known -> say(StatusStyle.wordKey(known))).orElse("");
    }

    private String say(String key) {
        return messages.getTranslation(key, language);
    }

    private static String whole(int number) {
        return Integer.toString(number);
    }

    private String decimal(String format, double number) {
        return String.format(language, format, number);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
