package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.question.Question;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/// Estimates how long a class takes for a [Programme]: the mean of a few rounds that it could get. What one question
/// takes tells [QuestionTime]. Thread-safe.
///
/// See decision 0110.
@Component
public class LessonTimes {

    /// Until a class has typed a code, and for the podium: an assumption of ours.
    private static final Duration AROUND = Duration.ofMinutes(4);

    private static final int ROUNDS = 3;

    /// Of more texts so many are looked at: sorting the questions of all of them takes longer, and tells no more.
    private static final int MOST_TEXTS = 12;

    private final Catalog catalog;
    private final Composer composer;

    public LessonTimes(Catalog catalog, Composer composer) {
        this.catalog = catalog;
        this.composer = composer;
    }

    public LessonTime of(Programme programme, LessonPace pace) {
        var rounds = rounds(programme);
        int questions = rounds.stream().mapToInt(List::size).min().orElse(0);
        if (questions == 0) {
            return new LessonTime(0, Duration.ZERO);
        }
        double millis = rounds.stream()
                .flatMap(List::stream)
                .mapToLong(question ->
                        QuestionTime.of(question, pace.language()).at(pace).toMillis())
                .average()
                .orElse(0);
        return new LessonTime(questions, AROUND.plusMillis(Math.round(millis * questions)));
    }

    private List<List<Question>> rounds(Programme programme) {
        return switch (programme) {
            case Programme.Mixed(var articles, var count) -> {
                var mix = new ClassRounds(catalog.questionsAbout(some(articles)));
                yield LongStream.range(0, ROUNDS)
                        .mapToObj(seed -> mix.compose(seed, History.none(), count))
                        .toList();
            }
            case Programme.Picked _ -> List.of(composed(programme, 0));
            case Programme.Continued _, Programme.Personal _ ->
                LongStream.range(0, ROUNDS)
                        .mapToObj(seed -> composed(programme, seed))
                        .toList();
        };
    }

    private List<Question> composed(Programme programme, long seed) {
        return composer.compose(programme, seed, History.none()).stream()
                .map(Composer.Asked::question)
                .toList();
    }

    /// Spread evenly over their ids.
    private static Set<Article.Id> some(Set<Article.Id> articles) {
        var sorted = articles.stream().sorted().toList();
        return LongStream.range(0, Math.min(MOST_TEXTS, sorted.size()))
                .mapToObj(i -> sorted.get(Math.toIntExact(i * sorted.size() / Math.min(MOST_TEXTS, sorted.size()))))
                .collect(Collectors.toSet());
    }
}
