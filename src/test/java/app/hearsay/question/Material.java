package app.hearsay.question;

import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import app.hearsay.article.Span;
import app.hearsay.statement.*;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

@SuppressWarnings({"unchecked", "NullAway"})
final class Material {
    static List<AnnotatedArticle> shipped() {
        return Stream.of("gespraeche-in-katar", "kampf-um-kherson")
                .map(Material::read)
                .toList();
    }

    private static AnnotatedArticle read(String name) {
        try {
            Map<String, Object> y = new Yaml().load(Files.readString(Path.of("content/" + name + ".yaml")));
            var article = new Article(
                    new Article.Id(name), Locale.GERMAN, Files.readString(Path.of("seeds/" + y.get("seed"))));
            var actors = new LinkedHashMap<String, Actor>();
            ((Map<String, Map<String, String>>) y.get("actors"))
                    .forEach((k, m) -> actors.put(
                            k,
                            new Actor(k, Actor.Kind.valueOf(m.get("kind")), new Bilingual(m.get("de"), m.get("en")))));
            var statements = new ArrayList<Statement>();
            for (var m : (List<Map<String, Object>>) y.get("statements")) {
                var span = article.find((String) m.get("text")).getFirst();
                var sources = new ArrayList<Source>();
                for (var s : list(m, "sources"))
                    sources.add(new Source(actors.get(s.get("actor")), find(article, span, s)));
                var cues = new ArrayList<Cue>();
                for (var c : list(m, "cues"))
                    cues.add(new Cue(find(article, span, c), Cue.Kind.valueOf((String) c.get("kind"))));
                var denies = new ArrayList<Denies>();
                for (var d : list(m, "denies"))
                    denies.add(new Denies(
                            new Statement.Id(article.id(), (String) d.get("statement")),
                            Denies.How.valueOf((String) d.get("how"))));
                var alt = new HashSet<Status>();
                for (var a : (List<String>) m.getOrDefault("alt", List.of())) alt.add(Status.valueOf(a));
                var flags = new HashSet<Statement.Flag>();
                for (var a : (List<String>) m.getOrDefault("flags", List.of()))
                    flags.add(Statement.Flag.valueOf(a.toUpperCase(Locale.ROOT)));
                var why = (Map<String, String>) m.get("why");
                statements.add(new Statement(
                        new Statement.Id(article.id(), (String) m.get("id")),
                        span,
                        article.quote(span),
                        Voice.valueOf((String) m.get("voice")),
                        Polarity.valueOf((String) m.getOrDefault("polarity", "AFFIRM")),
                        new Certainty((int) m.getOrDefault("certainty", 5)),
                        sources,
                        (boolean) m.getOrDefault("outlet_possible", false),
                        cues,
                        denies,
                        alt,
                        flags,
                        Optional.ofNullable((String) m.get("body")).map(b -> new Statement.Id(article.id(), b)),
                        new Bilingual(why.get("de"), why.get("en"))));
            }
            var title = (Map<String, String>) y.get("title");
            var t = new Bilingual(title.get("de"), title.get("en"));
            return new AnnotatedArticle(article, t, t, List.copyOf(actors.values()), statements, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, Object>> list(Map<String, Object> m, String key) {
        return (List<Map<String, Object>>) m.getOrDefault(key, List.of());
    }

    private static Span find(Article a, Span s, Map<String, Object> m) {
        for (var scope : List.of(
                s,
                a.sentencesAround(s),
                a.paragraphsAround(s),
                new Span(0, a.text().length()))) {
            var f = a.find((String) m.get("words"), scope);
            if (!f.isEmpty()) return f.get((int) m.getOrDefault("nth", 1) - 1);
        }
        throw new IllegalStateException(m + " " + a.id());
    }
}
