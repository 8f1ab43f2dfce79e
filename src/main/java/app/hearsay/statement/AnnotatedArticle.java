package app.hearsay.statement;

import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import app.hearsay.article.Origin;
import app.hearsay.article.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// An article with everything that the scheme says of it.
///
/// @param actors everybody whom the article names, in the order of the file
/// @param statements in the order of the text; they do not overlap
/// @param rest the sentences, or parts of them, that state nothing, in the order of the text
public record AnnotatedArticle(
        Article article, About about, List<Actor> actors, List<Statement> statements, List<NoStatement> rest)
        implements Serializable {

    private static final int WORDS_A_MINUTE = 200;

    public AnnotatedArticle {
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        rest = List.copyOf(rest);
    }

    public Article.Id id() {
        return article.id();
    }

    /// A neutral working title.
    public Bilingual title() {
        return about.title();
    }

    /// What it is about, in one neutral sentence.
    public Bilingual intro() {
        return about.intro();
    }

    /// What is known of the origin, and no more.
    public Bilingual provenance() {
        return about.provenance();
    }

    public Topic topic() {
        return about.topic();
    }

    /// Publisher, date and licence, if they are known.
    public Optional<Origin> origin() {
        return about.origin();
    }

    /// Whether it was made up for practice, which must be said wherever it appears.
    public boolean invented() {
        return about.invented();
    }

    /// Whether it is kept for checks of what somebody can do, away from practice and rooms.
    public boolean check() {
        return about.check();
    }

    /// What sort of text it is, if that is told; it is of every invented one.
    public Optional<TextKind> kind() {
        return about.kind();
    }

    /// Whether its own voice is that of whoever wrote it, and no newsroom's.
    public boolean selfPublished() {
        return kind().filter(TextKind::isSelfPublished).isPresent();
    }

    /// Its place among texts that belong together, if it has any.
    public Optional<StoryPart> story() {
        return about.story();
    }

    /// The paragraph that is the headline under which the text appeared, if that is known.
    public Optional<Span> headline() {
        return about.origin().map(_ -> article.paragraphs().getFirst());
    }

    /// How hard its statements are to sort, from 1 to 3, by the share of those that have an alternative or no cue in
    /// their own sentence, headlines aside: up to 45 percent, up to 70 percent, or more.
    public int level() {
        return Difficulty.level(article, statements);
    }

    /// How many minutes it takes to read at 200 words a minute, rounded up.
    public int readingMinutes() {
        return Math.max(1, Math.ceilDiv(article.words().size(), WORDS_A_MINUTE));
    }

    /// The statement of that id, if this article has it.
    public Optional<Statement> statement(Statement.Id id) {
        return statements.stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    /// The statements of one status, in the order of the text.
    public List<Statement> statements(Status status) {
        return statements.stream()
                .filter(statement -> statement.status() == status)
                .toList();
    }

    /// The statements that deny the one of that id, in the order of the text.
    public List<Statement> denialsOf(Statement.Id id) {
        return statements.stream()
                .filter(statement ->
                        statement.denies().stream().map(Denies::target).anyMatch(id::equals))
                .toList();
    }
}
