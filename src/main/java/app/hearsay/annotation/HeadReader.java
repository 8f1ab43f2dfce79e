package app.hearsay.annotation;

import app.hearsay.annotation.check.AboutDraft;
import app.hearsay.article.Article;
import app.hearsay.article.ArticleFile;
import app.hearsay.article.TextFile;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads what a file says of its article as a whole, and fetches the article's text.
record HeadReader(Problems problems, Function<String, Optional<TextFile>> seedTexts) {

    private static final String SUFFIX = ".yaml";
    private static final Pattern SEED = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*");

    /// The head so far as it could be read.
    record Head(Optional<Article> article, AboutDraft about) {}

    Head read(Fields fields) {
        var id = id(fields);
        var seed = seed(fields);
        var language = language(fields);
        var about = AboutReader.read(fields, seed.flatMap(ArticleFile::origin));
        return new Head(seed.map(found -> new Article(id, language, found.text())), about);
    }

    /// The id, or a stand-in that lets the rest of the file be read.
    private Article.Id id(Fields fields) {
        var standIn = new Article.Id("unknown");
        var id = fields.text("article");
        if (id.isEmpty()) {
            return standIn;
        }
        if (!Article.Id.isValid(id.get())) {
            fields.problem(
                    "article",
                    "an article id has at most 64 lower-case letters (a-z), digits and hyphens, not "
                            + ProblemWords.quoted(id.get()));
            return standIn;
        }
        if (!problems.file().equals(id.get() + SUFFIX)) {
            fields.problem("article", "the file must be called “%s%s”, like its article".formatted(id.get(), SUFFIX));
        }
        return new Article.Id(id.get());
    }

    private Optional<ArticleFile> seed(Fields fields) {
        var name = fields.text("seed");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!SEED.matcher(name.get()).matches() || name.get().contains("..")) {
            fields.problem("seed", "the plain name of a file is wanted, not " + ProblemWords.quoted(name.get()));
            return Optional.empty();
        }
        var file = seedTexts.apply(name.get());
        if (file.isEmpty()) {
            fields.problem("seed", "there is no file “%s” among the seeds".formatted(name.get()));
        }
        var text = file.flatMap(found -> problems.text(name.get(), found));
        if (text.filter(String::isBlank).isPresent()) {
            fields.problem("seed", "the file “%s” is empty".formatted(name.get()));
        }
        var seed = text.filter(found -> !found.isBlank()).map(ArticleFile::read);
        seed.ifPresent(
                read -> read.faults().forEach(fault -> problems.addOf(name.get(), fault.line(), fault.reason())));
        return seed.filter(read -> !read.text().isBlank());
    }

    private static Locale language(Fields fields) {
        var language = fields.text("language").orElse("de");
        return switch (language) {
            case "de" -> Locale.GERMAN;
            case "en" -> Locale.ENGLISH;
            default -> {
                fields.problem("language", "“language” must be de or en, not " + ProblemWords.quoted(language));
                yield Locale.GERMAN;
            }
        };
    }
}
