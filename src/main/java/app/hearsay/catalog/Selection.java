package app.hearsay.catalog;

import app.hearsay.statement.Topic;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody would like to read about, how hard it may be, and in which language.
///
/// @param topics none of them means all of them
/// @param levels from 1 to [#HARDEST]; none of them means all of them
/// @param languages any means that nothing is said of it; what that comes to for a reader, tells
///     [Catalog#forReader(Selection, Locale)]
public record Selection(Set<Topic> topics, Set<Integer> levels, Languages languages) {

    /// The highest level.
    public static final int HARDEST = 3;

    /// Everything there is.
    public static final Selection ALL = new Selection(Set.of(), Set.of());

    private static final Pattern FORM = Pattern.compile("([a-z.]{0,120})-([1-3.]{0,5})(?:-([a-z.]{1,11}))?");

    /// @throws IllegalArgumentException if there is no such level
    public Selection {
        topics = topics.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(topics));
        levels = Collections.unmodifiableSet(new TreeSet<>(levels));
        if (levels.stream().anyMatch(level -> level < 1 || level > HARDEST)) {
            throw new IllegalArgumentException("no levels: " + levels);
        }
    }

    /// In any language.
    public Selection(Set<Topic> topics, Set<Integer> levels) {
        this(topics, levels, Languages.ANY);
    }

    /// Reads what [#code()] wrote, also before there were languages; empty for anything else.
    public static Optional<Selection> parse(String code) {
        var parts = FORM.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var topics = parse(parts.group(1), Arrays.asList(Topic.values()), Selection::lower);
        var levels = parse(parts.group(2), List.of(1, 2, HARDEST), String::valueOf);
        var languages =
                Optional.ofNullable(parts.group(3)).map(Languages::parse).orElse(Optional.of(Languages.ANY));
        return topics.flatMap(some -> levels.flatMap(few -> languages.map(spoken -> new Selection(some, few, spoken))));
    }

    /// A short form for cookies and rows, such as `city.sport-1.2` or `-3-en`; only lower-case letters, digits, dots
    /// and hyphens.
    public String code() {
        return topics.stream().map(Selection::lower).collect(Collectors.joining(".")) + "-"
                + levels.stream().map(String::valueOf).collect(Collectors.joining("."))
                + (languages.isAny() ? "" : "-" + languages.code());
    }

    /// Whether nothing is left out.
    public boolean isAll() {
        return isAboutAnything() && languages.isAny();
    }

    /// Whether no topic and no level is left out.
    public boolean isAboutAnything() {
        return topics.isEmpty() && levels.isEmpty();
    }

    /// This one in other languages.
    public Selection in(Languages others) {
        return new Selection(topics, levels, others);
    }

    /// This one with that topic if it lacks it, else without it.
    public Selection toggled(Topic topic) {
        return new Selection(toggled(topics, topic), levels, languages);
    }

    /// This one with that level if it lacks it, else without it.
    public Selection toggled(int level) {
        return new Selection(topics, toggled(levels, level), languages);
    }

    boolean fits(Topic topic, int level) {
        return (topics.isEmpty() || topics.contains(topic)) && (levels.isEmpty() || levels.contains(level));
    }

    private static <T> Set<T> toggled(Set<T> members, T member) {
        var changed = new HashSet<>(members);
        if (!changed.remove(member)) {
            changed.add(member);
        }
        return changed;
    }

    private static <T> Optional<Set<T>> parse(String words, List<T> known, Function<T, String> name) {
        var wanted = words.isEmpty() ? List.<String>of() : List.of(words.split("\\.", -1));
        var found = known.stream()
                .filter(member -> wanted.contains(name.apply(member)))
                .collect(Collectors.toUnmodifiableSet());
        return found.size() == wanted.size() ? Optional.of(found) : Optional.empty();
    }

    private static String lower(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }
}
