package app.hearsay.ui.part;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.Vote;
import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.question.Question;
import app.hearsay.result.Occasion;
import app.hearsay.room.Players;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Which solutions wait, since their reader plays in a room that asks about the article: until that room is over, no
/// page of theirs explains a statement of it. A host plays nowhere and sees everything.
///
/// It is by article, not by question: what is said of one question answers its siblings about the same statement.
///
/// See decision 0059.
@Component
public final class Suspense {

    private final Players players;
    private final Learners learners;
    private final Catalog catalog;

    Suspense(Players players, Learners learners, Catalog catalog) {
        this.players = players;
        this.learners = learners;
        this.catalog = catalog;
    }

    /// The room in which the current window's visitor plays about the article.
    public Optional<RoomCode> about(Article.Id article) {
        return about(Set.of(article));
    }

    /// The room in which the current window's visitor plays about an article of the question.
    public Optional<RoomCode> about(Question question) {
        return about(articles(question));
    }

    /// Whether a learner plays somewhere.
    public boolean isOn(Learner.Id learner) {
        return !players.roomsPlayedNow(learner).isEmpty();
    }

    /// What a learner answers on these occasions counts when the room is over: until then it would tell solutions.
    public Set<Occasion> occasions(Learner.Id learner) {
        return players.roomsPlayedNow(learner).stream()
                .map(Room::id)
                .flatMap(room -> Arrays.stream(Vote.values()).map(room::occasion))
                .collect(Collectors.toSet());
    }

    /// All articles that the current window's visitor plays about.
    public Set<Article.Id> articles() {
        return players.roomsPlayedNow(learners.identify(Visitor.token())).stream()
                .flatMap(room -> room.plan().questions().stream())
                .flatMap(id -> catalog.question(id).stream())
                .flatMap(question -> articles(question).stream())
                .collect(Collectors.toSet());
    }

    private Optional<RoomCode> about(Set<Article.Id> articles) {
        return players.roomsPlayedNow(learners.identify(Visitor.token())).stream()
                .filter(room -> asks(room, articles))
                .map(room -> room.plan().code())
                .findFirst();
    }

    private boolean asks(Room room, Set<Article.Id> articles) {
        return room.plan().questions().stream()
                .flatMap(id -> catalog.question(id).stream())
                .anyMatch(question -> articles(question).stream().anyMatch(articles::contains));
    }

    private static Set<Article.Id> articles(Question question) {
        return question.passages().stream()
                .map(passage -> passage.article().id())
                .collect(Collectors.toSet());
    }
}
