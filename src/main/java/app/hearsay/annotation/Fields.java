package app.hearsay.annotation;

import app.hearsay.article.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// The keys and values of one mapping of a file. Whatever is asked for and is missing or has another form is reported;
/// the answer is then empty.
final class Fields {

    private static final int LONGEST_LIST = 1000;

    private final Node node;
    private final Problems problems;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(MappingNode node, Problems problems) {
        this.node = node;
        this.problems = problems;
        for (var tuple : node.getValue()) {
            var key = name(tuple.getKeyNode());
            if (keys.putIfAbsent(key, tuple.getKeyNode()) != null) {
                problems.add(tuple.getKeyNode(), "“%s” is given twice".formatted(key));
            }
            values.putIfAbsent(key, tuple.getValueNode());
        }
    }

    /// The fields of a mapping whose keys are free.
    static Optional<Fields> free(Node node, String what, Problems problems) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        problems.add(node, what + " must hold keys with values (key: value)");
        return Optional.empty();
    }

    /// The fields of a mapping that has no other keys than these.
    static Optional<Fields> of(Node node, String what, Problems problems, List<String> known) {
        var fields = free(node, what, problems);
        fields.ifPresent(found -> found.keys.forEach((key, keyNode) -> {
            if (!known.contains(key)) {
                problems.add(
                        keyNode, "unknown key “%s”; %s has %s".formatted(key, what, ProblemWords.list(known, "and")));
            }
        }));
        return fields;
    }

    /// What a key is called.
    static String name(Node key) {
        return key instanceof ScalarNode scalar ? scalar.getValue() : "{…}";
    }

    /// The value of a key, or the whole mapping if it lacks the key.
    Node node(String key) {
        return values.getOrDefault(key, node);
    }

    /// The line of the first of these keys that it has, or of the whole mapping if it has none.
    int line(List<String> wanted) {
        return wanted.stream()
                .filter(keys::containsKey)
                .findFirst()
                .map(key -> Problems.lineOf(keys.getOrDefault(key, node)))
                .orElseGet(() -> Problems.lineOf(node));
    }

    void problem(String key, String reason) {
        problems.add(line(List.of(key)), reason);
    }

    List<String> keys() {
        return List.copyOf(keys.keySet());
    }

    boolean has(String key) {
        return keys.containsKey(key);
    }

    Optional<Node> value(String key) {
        var value = Optional.ofNullable(values.get(key));
        if (value.isEmpty()) {
            problems.add(node, "“%s” is missing".formatted(key));
        }
        return value;
    }

    /// The text of a key that must be there.
    Optional<String> text(String key) {
        return value(key).flatMap(found -> textOf(found, "“" + key + "”"));
    }

    private Optional<String> textOf(Node found, String what) {
        if (!(found instanceof ScalarNode scalar)) {
            problems.add(found, what + " must be a text");
            return Optional.empty();
        }
        if (scalar.getValue().isBlank()) {
            problems.add(found, what + " is empty");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue().strip());
    }

    /// The text of a key that may be left out.
    Optional<String> textIfAny(String key) {
        return has(key) ? text(key) : Optional.empty();
    }

    <E extends Enum<E>> Optional<E> word(String key, Vocabulary<E> vocabulary) {
        return text(key)
                .flatMap(word -> vocabulary.read(word, reason -> problem(key, "“%s” %s".formatted(key, reason))));
    }

    /// The words of a list that may be left out.
    <E extends Enum<E>> List<E> words(String key, Vocabulary<E> vocabulary) {
        return list(key).stream()
                .flatMap(item -> textOf(item, "an item of “" + key + "”").stream()
                        .flatMap(word ->
                                vocabulary
                                        .read(word, reason -> problems.add(item, "“%s” %s".formatted(key, reason)))
                                        .stream()))
                .toList();
    }

    /// The texts of a list that may be left out.
    List<String> texts(String key) {
        return list(key).stream()
                .flatMap(item -> textOf(item, "an item of “" + key + "”").stream())
                .toList();
    }

    /// The whole number of a key that may be left out.
    OptionalInt number(String key, int least, int most) {
        var text = textIfAny(key);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.get().matches("\\d{1,4}")) {
            int number = Integer.parseInt(text.get());
            if (least <= number && number <= most) {
                return OptionalInt.of(number);
            }
        }
        problem(key, "“%s” must be a whole number from %d to %d, not “%s”".formatted(key, least, most, text.get()));
        return OptionalInt.empty();
    }

    /// The yes or no of a key that may be left out, which means no.
    boolean yesOrNo(String key) {
        var text = textIfAny(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            problem(key, "“%s” must be true or false, not “%s”".formatted(key, text));
        }
        return text.equals("true");
    }

    /// The items of a list that may be left out.
    List<Node> list(String key) {
        var found = values.get(key);
        if (found instanceof SequenceNode sequence) {
            if (sequence.getValue().size() <= LONGEST_LIST) {
                return sequence.getValue();
            }
            problems.add(found, "“%s” has more than %d entries".formatted(key, LONGEST_LIST));
            return List.of();
        }
        if (found != null) {
            problems.add(found, "“%s” must be a list ([…] or lines that begin with “- ”)".formatted(key));
        }
        return List.of();
    }

    /// The mapping of a key that must be there, with no other keys than these.
    Optional<Fields> fields(String key, List<String> known) {
        return value(key).flatMap(found -> of(found, "“" + key + "”", problems, known));
    }

    /// A text in both languages, which must be there.
    Optional<Bilingual> bilingual(String key) {
        return fields(key, List.of("de", "en")).flatMap(Fields::bilingual);
    }

    /// The texts of the keys `de` and `en`.
    Optional<Bilingual> bilingual() {
        var de = text("de");
        var en = text("en");
        return de.isPresent() && en.isPresent() ? Optional.of(new Bilingual(de.get(), en.get())) : Optional.empty();
    }
}
