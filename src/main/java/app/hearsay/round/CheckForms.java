package app.hearsay.round;

import app.hearsay.question.Question;
import app.hearsay.question.SeededChance;
import app.hearsay.question.generation.QuestionGenerator;
import app.hearsay.round.RoundComposer.Candidate;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The two forms of a check: each asks for the status of twelve statements that nobody argues about, with as many of
/// each status, and no statement, sentence or word of attribution occurs twice in a form, or in both.
///
/// They are made of pairs of statements that are alike: of the same status, of articles alike, both plain cases or both
/// finer ones, and alike in length; one of each pair goes into either form. The same for the same articles. Immutable.
///
/// See decision 0080.
public final class CheckForms {

    /// How many questions a form has.
    public static final int LENGTH = 12;

    /// How many statements of each status: five of the newsroom's own, since bias is read from these.
    private static final Map<Status, Integer> SHARES = new EnumMap<>(Map.of(
            Status.OWN_ASSERTION, 5,
            Status.CLAIM, 3,
            Status.SPECULATION, 2,
            Status.DENIAL, 2));

    /// What a plain case beside a finer one costs, and statements of two articles, in words of difference.
    private static final int OTHER_KIND = 40;

    private static final int OTHER_ARTICLE = 15;
    private static final int OTHER_RULE = 5;
    private static final int SEED = 80;

    private final List<List<Question>> forms;

    /// One of either form.
    ///
    /// @param distance how much they differ
    private record Pair(Candidate one, Candidate other, int distance) {

        static Pair of(Candidate one, Candidate other) {
            return new Pair(one, other, between(one, other));
        }

        private static int between(Candidate one, Candidate other) {
            var first = one.question();
            var second = other.question();
            var rule = Rule.of(first.asked());
            var otherRule = Rule.of(second.asked());
            return Math.abs(words(first) - words(second))
                    + (isPlain(rule) == isPlain(otherRule) ? 0 : OTHER_KIND)
                    + (rule == otherRule ? 0 : OTHER_RULE)
                    + (one.articles().equals(other.articles()) ? 0 : OTHER_ARTICLE);
        }

        String name() {
            return one.question().id() + " " + other.question().id();
        }
    }

    private CheckForms(List<List<Question>> forms) {
        this.forms = List.copyOf(forms);
    }

    /// @return empty if the articles do not hold enough
    public static Optional<CheckForms> of(List<AnnotatedArticle> articles) {
        var clear = new QuestionGenerator()
                .statusQuestions(articles).stream()
                        .filter(question -> question.expected().isPresent()
                                && question.asked().alternatives().isEmpty())
                        .toList();
        var pairs = pairs(RoundComposer.candidates(clear));
        return pairs.size() < LENGTH
                ? Optional.empty()
                : Optional.of(new CheckForms(List.of(form(pairs, 0), form(pairs, 1))));
    }

    /// @param number any; even and odd numbers have a form each
    public List<Question> form(int number) {
        return forms.get(Math.floorMod(number, forms.size()));
    }

    /// The most alike first, of the rarest status first.
    private static List<Pair> pairs(List<Candidate> candidates) {
        var chosen = new ArrayList<Pair>();
        var given = new GivenAway();
        SHARES.keySet().stream()
                .sorted(Comparator.comparingLong((Status status) -> spare(candidates, status)))
                .forEach(status -> chosen.addAll(pairs(candidates, status, given)));
        return chosen;
    }

    private static long spare(List<Candidate> candidates, Status status) {
        return candidates.stream()
                        .filter(candidate -> candidate.status() == status)
                        .count()
                - 2L * share(status);
    }

    private static List<Pair> pairs(List<Candidate> candidates, Status status, GivenAway given) {
        var ofStatus = candidates.stream()
                .filter(candidate -> candidate.status() == status)
                .toList();
        var possible = new ArrayList<Pair>();
        for (int i = 0; i < ofStatus.size(); i++) {
            for (int j = i + 1; j < ofStatus.size(); j++) {
                possible.add(Pair.of(ofStatus.get(i), ofStatus.get(j)));
            }
        }
        possible.sort(Comparator.comparingInt(Pair::distance).thenComparing(Pair::name));
        var chosen = new ArrayList<Pair>();
        for (var pair : possible) {
            if (chosen.size() < share(status) && isFree(pair, given)) {
                chosen.add(pair);
                given.add(pair.one());
                given.add(pair.other());
            }
        }
        return chosen;
    }

    private static boolean isFree(Pair pair, GivenAway given) {
        return given.allows(pair.one())
                && given.allows(pair.other())
                && !pair.one().rivals().get(pair.other().number());
    }

    /// The longer one of each pair goes to the one form and the other in turn; the order is one for both.
    private static List<Question> form(List<Pair> pairs, int form) {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < pairs.size(); i++) {
            var one = pairs.get(i).one().question();
            var other = pairs.get(i).other().question();
            boolean longer = (i + form) % 2 == 0;
            questions.add((words(one) >= words(other)) == longer ? one : other);
        }
        return List.copyOf(SeededChance.shuffled(questions, SeededChance.random(SEED, 0)));
    }

    private static int share(Status status) {
        return SHARES.getOrDefault(status, 0);
    }

    private static boolean isPlain(Rule rule) {
        return rule.compareTo(Rule.DOUBT) <= 0;
    }

    private static int words(Question question) {
        return question.asked().text().split("\\s+").length;
    }
}
