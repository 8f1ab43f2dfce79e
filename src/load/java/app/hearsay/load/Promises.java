package app.hearsay.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/// What a window has promised and not kept yet: answers to what it sends, and things that it will show.
///
/// Not safe for several threads at once; whoever takes promises out keeps them where no lock is held.
final class Promises<T> {

    private record Watch<T>(Predicate<NodeTree> wanted, CompletableFuture<T> done) {}

    private final List<CompletableFuture<T>> waiting = new ArrayList<>();
    private final List<CompletableFuture<T>> flying = new ArrayList<>();
    private final List<Watch<T>> watches = new ArrayList<>();

    /// What is to be sent will be answered.
    CompletableFuture<T> answer() {
        var done = new CompletableFuture<T>();
        waiting.add(done);
        return done;
    }

    CompletableFuture<T> sight(Predicate<NodeTree> wanted) {
        var done = new CompletableFuture<T>();
        watches.add(new Watch<>(wanted, done));
        return done;
    }

    /// All that waited is on its way.
    void sent() {
        flying.addAll(waiting);
        waiting.clear();
    }

    /// Takes out those whose answer has come.
    List<CompletableFuture<T>> answered() {
        var done = List.copyOf(flying);
        flying.clear();
        return done;
    }

    /// Takes out those whose sight has come.
    List<CompletableFuture<T>> seen(NodeTree tree) {
        var done = new ArrayList<CompletableFuture<T>>();
        watches.removeIf(watch -> watch.wanted().test(tree) && done.add(watch.done()));
        return done;
    }

    /// Takes out all: nothing more will come.
    List<CompletableFuture<T>> all() {
        sent();
        var done = new ArrayList<>(answered());
        done.addAll(seenAnyway());
        return done;
    }

    /// @param failure why they cannot be kept, if they cannot
    static <T> void keep(List<CompletableFuture<T>> promises, T value, Optional<String> failure) {
        promises.forEach(promise -> failure.ifPresentOrElse(
                why -> promise.completeExceptionally(new IllegalStateException(why)), () -> promise.complete(value)));
    }

    private List<CompletableFuture<T>> seenAnyway() {
        var done = watches.stream().map(Watch::done).toList();
        watches.clear();
        return done;
    }
}
