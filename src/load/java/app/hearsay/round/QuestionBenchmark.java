package app.hearsay.round;

import app.hearsay.question.Answers;
import app.hearsay.question.Grade;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading;
import app.hearsay.question.Material;
import app.hearsay.question.Question;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.question.generation.QuestionGenerator;
import app.hearsay.statement.AnnotatedArticle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How long it takes to make all questions of the shipped material, to compose a round of ten, and to explain an
/// answer.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QuestionBenchmark {

    private final List<AnnotatedArticle> articles = Material.shipped();
    private final List<Question> pool = new QuestionGenerator().generate(articles);
    private final RoundComposer composer = new RoundComposer(pool);
    private final History everything = new History(pool.stream()
            .collect(Collectors.toMap(
                    Question::id,
                    question -> new History.Last(new Grade(1, Grade.Verdict.RIGHT), pool.indexOf(question)))));
    private long seed;

    /// Runs the benchmarks of this class alone.
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(QuestionBenchmark.class.getName())
                        .build())
                .run();
    }

    /// All questions of all shipped articles.
    @Benchmark
    public Object generates() {
        return new QuestionGenerator().generate(articles);
    }

    /// The first round of a learner.
    @Benchmark
    public Object composesFirstRound() {
        return composer.compose(seed++, History.none(), 10);
    }

    /// A round of a learner who has seen everything.
    @Benchmark
    public Object composesLaterRound() {
        return composer.compose(seed++, everything, 10);
    }

    /// A grade and its feedback, in German words.
    @Benchmark
    public Object explains() {
        var question = pool.get((int) (seed++ % pool.size()));
        var answer = Answers.right(question);
        var grading = Grader.grade(question, answer);
        return grading instanceof Grading.Graded graded
                ? Feedback.of(question, answer, graded.grade()).solution().in(Locale.GERMAN)
                : Map.of();
    }
}
