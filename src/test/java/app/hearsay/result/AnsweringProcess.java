package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A process that answers until it is killed: threads hand in answers, some of them twice, and each
/// acknowledgement goes to standard output in the moment in which it comes, one line with round and question.
final class AnsweringProcess {

    private static final int THREADS = 6;
    private static final int QUESTIONS = 10;
    private static final int EVERY_SEVENTH = 7;

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private AnsweringProcess() {}

    /// @param arguments the address of the database and the learner's id
    static void main(String[] arguments) {
        var log = AttemptLogOnFile.open(arguments[0]).log();
        var learner = new Learner.Id(UUID.fromString(arguments[1]));
        for (int i = 0; i < THREADS; i++) {
            Thread.ofPlatform().start(() -> answerForEver(log, learner));
        }
    }

    private static void answerForEver(AttemptLog log, Learner.Id learner) {
        while (true) {
            var round = new Occasion.PracticeRound(UUID.randomUUID());
            for (int number = 0; number < QUESTIONS; number++) {
                var attempt = Attempts.attempt(learner, round, number);
                require(log.record(attempt).first());
                acknowledge(attempt);
                if (number % EVERY_SEVENTH == 0) {
                    require(!log.record(anotherAnswer(attempt)).first());
                }
            }
        }
    }

    private static Attempt anotherAnswer(Attempt attempt) {
        return new Attempt(
                attempt.learner(),
                attempt.occasion(),
                attempt.question(),
                attempt.type(),
                new Answer.Choice("DENIAL"),
                new Grade(0, Grade.Verdict.WRONG),
                attempt.expected(),
                attempt.chosen(),
                attempt.confidence(),
                attempt.took(),
                attempt.at());
    }

    private static void acknowledge(Attempt attempt) {
        try {
            var line = attempt.occasion().id() + " " + attempt.question() + "\n";
            OUT.write(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean held) {
        if (!held) {
            throw new IllegalStateException("another answer stands than the first");
        }
    }
}
