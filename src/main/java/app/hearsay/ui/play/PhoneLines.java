package app.hearsay.ui.play;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// All lines to phones that are open: who opens too many for one seat loses the oldest. Thread-safe.
@Component
class PhoneLines {

    /// How many pages with the same room a player may have open.
    static final int MOST_EACH = 5;

    private final Map<PhoneSeat, Deque<PhoneLine>> open = new ConcurrentHashMap<>();

    void add(PhoneSeat seat, PhoneLine line) {
        var oldest = new ArrayDeque<PhoneLine>(1);
        open.compute(seat, (_, known) -> {
            var lines = Optional.ofNullable(known).orElseGet(() -> new ArrayDeque<>(1));
            lines.addLast(line);
            if (lines.size() > MOST_EACH) {
                oldest.add(lines.removeFirst());
            }
            return lines;
        });
        oldest.forEach(PhoneLine::refuse);
    }

    /// The player has done something that only their own phones show.
    void tell(PhoneSeat seat) {
        var lines = new ArrayList<PhoneLine>();
        open.computeIfPresent(seat, (_, known) -> {
            lines.addAll(known);
            return known;
        });
        lines.forEach(PhoneLine::tell);
    }

    void remove(PhoneSeat seat, PhoneLine line) {
        open.computeIfPresent(seat, (_, lines) -> {
            lines.remove(line);
            return lines.isEmpty() ? null : lines;
        });
    }
}
