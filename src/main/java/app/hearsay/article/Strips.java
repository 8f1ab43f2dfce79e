package app.hearsay.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// Cuts a stretch of text wherever one of several spans begins or ends, so that each strip lies wholly inside or wholly
/// outside of each of them.
public final class Strips {

    private Strips() {}

    /// The strips of `scope` in the order of the text; without gaps.
    public static List<Span> cut(Span scope, Collection<Span> spans) {
        var edges = new TreeSet<Integer>();
        edges.add(scope.start());
        edges.add(scope.end());
        spans.stream().filter(scope::overlaps).forEach(span -> {
            edges.add(Math.max(span.start(), scope.start()));
            edges.add(Math.min(span.end(), scope.end()));
        });
        var strips = new ArrayList<Span>();
        var from = edges.getFirst();
        for (var to : edges.tailSet(from, false)) {
            strips.add(new Span(from, to));
            from = to;
        }
        return strips;
    }

    /// Whether the strip lies in one of the spans.
    public static boolean in(Collection<Span> spans, Span strip) {
        return spans.stream().anyMatch(span -> span.contains(strip));
    }
}
