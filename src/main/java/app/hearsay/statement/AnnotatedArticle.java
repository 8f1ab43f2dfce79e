package app.hearsay.statement;

import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import java.util.List;
import java.util.Optional;

/// An article with everything that the scheme says of it.
///
/// @param title a neutral working title
/// @param provenance what is known of the origin, and no more
/// @param actors everybody whom the article names, in the order of the file
/// @param statements in the order of the text; they do not overlap
/// @param rest the sentences, or parts of them, that state nothing, in the order of the text
public record AnnotatedArticle(
        Article article,
        Bilingual title,
        Bilingual provenance,
        List<Actor> actors,
        List<Statement> statements,
        List<NoStatement> rest) {

    public AnnotatedArticle {
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        rest = List.copyOf(rest);
    }

    public Article.Id id() {
        return article.id();
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
