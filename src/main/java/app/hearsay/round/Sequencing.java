package app.hearsay.round;

import app.hearsay.question.Question;
import app.hearsay.question.SeededChance;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Puts the questions of a round in an order in which neighbours differ in type as far as chance soon finds one.
final class Sequencing {

    private static final int TRIES = 60;

    private Sequencing() {}

    static List<Question> spread(List<Question> questions, RandomGenerator random) {
        var best = questions;
        for (int i = 0; i < TRIES && (i == 0 || repetitions(best) > 0); i++) {
            var order = SeededChance.shuffled(questions, random);
            best = i == 0 || repetitions(order) < repetitions(best) ? order : best;
        }
        return best;
    }

    private static long repetitions(List<Question> order) {
        return IntStream.range(1, order.size())
                .filter(i -> order.get(i).type() == order.get(i - 1).type())
                .count();
    }
}
