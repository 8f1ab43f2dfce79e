package app.hearsay.round;

import app.hearsay.article.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The questions that a round draws on, in shelves: a later shelf is opened only when the earlier ones hold too
/// little. Used by one thread.
final class Supply {

    private final Shelf all;
    private final List<Set<Article.Id>> wanted;
    private final List<Shelf> shelves = new ArrayList<>();

    /// @param wanted the articles of each shelf but the last, which holds all others; a question that compares two
    ///     articles stands where both have been named
    Supply(Shelf all, List<Set<Article.Id>> wanted) {
        this.all = all;
        this.wanted = wanted.stream().filter(articles -> !articles.isEmpty()).toList();
    }

    /// The shelf of that place, counted from 0; empty beyond the last.
    Optional<Shelf> shelf(int place) {
        if (wanted.isEmpty()) {
            return place == 0 ? Optional.of(all) : Optional.empty();
        }
        while (shelves.size() <= Math.min(place, wanted.size())) {
            shelves.add(shelf(named(shelves.size() - 1), named(shelves.size()), shelves.size() == wanted.size()));
        }
        return place <= wanted.size() ? Optional.of(shelves.get(place)) : Optional.empty();
    }

    /// How many questions of a mix the first shelf can fill at most.
    int most(Mix mix) {
        var first = shelf(0).orElse(all);
        return mix.statuses().stream()
                .distinct()
                .mapToInt(status -> Math.min(Collections.frequency(mix.statuses(), status), first.statements(status)))
                .sum();
    }

    private Shelf shelf(Set<Article.Id> before, Set<Article.Id> now, boolean last) {
        return Shelf.of(all.candidates().stream()
                .filter(candidate -> last || now.containsAll(candidate.articles()))
                .filter(candidate -> !before.containsAll(candidate.articles()))
                .toList());
    }

    /// The articles of the first shelves, up to and with that one.
    private Set<Article.Id> named(int place) {
        var named = new HashSet<Article.Id>();
        wanted.stream().limit(place + 1L).forEach(named::addAll);
        return named;
    }
}
