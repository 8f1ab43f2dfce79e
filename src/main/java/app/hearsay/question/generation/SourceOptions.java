package app.hearsay.question.generation;

import app.hearsay.question.Option;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.SeededChance;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Named;
import app.hearsay.question.Text.Template;
import app.hearsay.statement.Actor;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who could have said a statement: the outlet, the right source, and others whom the article names, first those
/// who are in view, so that the right one does not stand there alone.
///
/// See decision 0002.
public final class SourceOptions {

    public static final String OUTLET = "outlet";
    static final int LEAST = 3;

    private static final String UNNAMED = "unnamed";
    private static final int MOST = 4;
    /// One question in so many offers "somebody who is not named" as a wrong answer, as otherwise it were always
    /// right.
    private static final int UNNAMED_EVERY = 3;

    /// So many characters more or less make no difference.
    private static final int LIKE_LENGTH = 4;

    /// Somebody else who could have said it.
    private record Candidate(
            Actor actor, boolean folded, boolean hidden, boolean outsideChain, int difference, long chance) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::hidden)
            .thenComparing(Candidate::folded)
            .thenComparing(Candidate::outsideChain)
            .thenComparingInt(Candidate::difference)
            .thenComparingLong(Candidate::chance);

    private final AnnotatedArticle article;
    private final Statement statement;
    private final Mentions mentions;
    private final Passage passage;

    /// @param mentions those of the article
    SourceOptions(AnnotatedArticle article, Mentions mentions, Statement statement, Passage passage) {
        this.article = article;
        this.mentions = mentions;
        this.statement = statement;
        this.passage = passage;
    }

    /// Whether the key is that of the newsroom itself.
    public static boolean isOutlet(String key) {
        return key.equals(OUTLET);
    }

    public static String key(Actor actor) {
        return actor.kind() == Actor.Kind.UNNAMED ? UNNAMED : "actor/" + actor.key();
    }

    public static Text name(Actor actor) {
        return actor.kind() == Actor.Kind.UNNAMED ? Template.of("source.unnamed") : new Named(actor.name());
    }

    /// @param source the right one, or none if it is the outlet
    List<Option> choose(Optional<Actor> source, Question.Id id) {
        var options = new ArrayList<Option>();
        options.add(new Option(OUTLET, Template.of("source.outlet")));
        source.ifPresent(actor -> options.add(new Option(key(actor), name(actor))));
        int wrong = MOST - options.size();
        var others = others(source, id).limit(wrong).toList();
        boolean offersUnnamed =
                mayOfferUnnamed(source) && Math.floorMod(SeededChance.hash(id.value()), UNNAMED_EVERY) == 0;
        others.stream()
                .limit(offersUnnamed ? wrong - 1 : wrong)
                .forEach(actor -> options.add(new Option(key(actor), name(actor))));
        if (offersUnnamed) {
            options.add(new Option(UNNAMED, Template.of("source.unnamed")));
        }
        return options;
    }

    /// Whether what is shown names somebody of the options.
    boolean areNamed(List<Option> options) {
        return article.actors().stream()
                .filter(actor -> mentions.isIn(passage.shown(), actor))
                .map(SourceOptions::key)
                .anyMatch(key -> options.stream().map(Option::key).anyMatch(key::equals));
    }

    private Stream<Actor> others(Optional<Actor> source, Question.Id id) {
        int length = source.map(actor -> actor.name().de().length()).orElse(0);
        return article.actors().stream()
                .filter(actor -> actor.kind() != Actor.Kind.UNNAMED)
                .filter(actor -> source.filter(right -> isSame(right, actor)).isEmpty())
                .filter(actor -> !statement.alsoSaidBy().contains(actor))
                .filter(actor -> !couldBeDefended(actor))
                .filter(actor -> isInChain(actor) || !areBothAnonymous(source, actor))
                .map(actor -> new Candidate(
                        actor,
                        !isInView(actor),
                        !mentions.isIn(passage.shown(), actor),
                        !isInChain(actor),
                        Math.abs(actor.name().de().length() - length) / LIKE_LENGTH,
                        SeededChance.hash(id + actor.key())))
                .sorted(BEST_FIRST)
                .map(Candidate::actor);
    }

    private boolean isInView(Actor actor) {
        return passage.excerpt().stretches().stream().anyMatch(stretch -> mentions.isIn(stretch, actor));
    }

    private static boolean isSame(Actor one, Actor other) {
        return one.key().equals(other.key())
                || one.name().de().equals(other.name().de())
                || one.name().en().equals(other.name().en());
    }

    private static boolean areBothAnonymous(Optional<Actor> source, Actor other) {
        return other.kind() == Actor.Kind.ANONYMOUS
                && source.filter(right -> right.kind() == Actor.Kind.ANONYMOUS).isPresent();
    }

    /// Where the outlet's sentence could also be somebody's claim, no source of the article is offered: it could
    /// be theirs.
    private boolean couldBeDefended(Actor actor) {
        return statement.sources().isEmpty()
                && statement.alternatives().contains(Status.CLAIM)
                && article.statements().stream()
                        .flatMap(other -> other.sources().stream())
                        .anyMatch(source -> source.actor().key().equals(actor.key()));
    }

    private boolean mayOfferUnnamed(Optional<Actor> source) {
        boolean ownClaim = source.isEmpty() && !statement.alternatives().isEmpty();
        return !ownClaim
                && source.map(Actor::kind).filter(SourceOptions::isVague).isEmpty();
    }

    private static boolean isVague(Actor.Kind kind) {
        return switch (kind) {
            case ANONYMOUS, GROUP, UNNAMED -> true;
            case PERSON, INSTITUTION, MEDIUM -> false;
        };
    }

    private boolean isInChain(Actor actor) {
        return statement.sources().stream()
                .anyMatch(source -> source.actor().key().equals(actor.key()));
    }
}
