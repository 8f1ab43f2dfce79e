package app.hearsay.annotation;

import app.hearsay.article.Article;
import app.hearsay.statement.Denies;
import app.hearsay.statement.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what a statement denies, its flags and the body of a headline.
record RelationsReader(Article.Id article, Problems problems) {

    private static final List<String> KNOWN = List.of("statement", "how");

    Relations read(Fields fields) {
        var denied = fields.list("denies").stream()
                .flatMap(node -> Fields.of(node, "an entry of “denies”", problems, KNOWN).stream())
                .flatMap(entry -> denied(entry).stream())
                .toList();
        refuseDoubles(denied);
        var flags = Set.copyOf(fields.words("flags", Vocabulary.FLAG));
        var body = fields.textIfAny("body").flatMap(text -> id(fields, "body", text));
        var relations = new Relations(denied, flags, body);
        if (relations.isHeadline() != fields.has("body")) {
            fields.problem(
                    relations.isHeadline() ? "flags" : "body",
                    relations.isHeadline()
                            ? "a headline needs a “body”: the id of the statement that it announces"
                            : "only a statement with the flag headline has a “body”");
        }
        return relations;
    }

    private Optional<Relations.Denied> denied(Fields entry) {
        var target = entry.text("statement").flatMap(text -> id(entry, "statement", text));
        var how = entry.word("how", Vocabulary.HOW);
        return target.flatMap(id -> how.map(sound -> new Relations.Denied(new Denies(id, sound), entry)));
    }

    /// The id of a statement of this article, if the text has the form of one.
    Optional<Statement.Id> id(Fields fields, String key, String text) {
        if (!Statement.Id.isValid(text)) {
            fields.problem(key, "the id of a statement is s and two or three digits, not " + ProblemWords.quoted(text));
            return Optional.empty();
        }
        return Optional.of(new Statement.Id(article, text));
    }

    private static void refuseDoubles(List<Relations.Denied> denied) {
        var seen = new HashSet<Statement.Id>();
        for (var one : denied) {
            var target = one.denies().target();
            if (!seen.add(target)) {
                one.fields().problem("statement", "“%s” is named twice in “denies”".formatted(target.local()));
            }
        }
    }
}
