package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import app.hearsay.article.Span;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Quoted;
import app.hearsay.question.Wording;
import app.hearsay.question.generation.TurnedSentence.Label;
import app.hearsay.question.generation.TurnedSentence.Rewording;
import app.hearsay.statement.Actor;
import app.hearsay.statement.Certainty;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Polarity;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A block of the table, made into a sentence and its rewordings.
final class TurnedBlock {

    private static final Pattern SENTENCE = Pattern.compile("([a-z-]{2,30}): (.+)");
    private static final Pattern REWORDING = Pattern.compile("([DHCSO])(?: ([^/:]+) / ([^:]+))?: (.+)");
    private static final Pattern STARRED = Pattern.compile("\\*([^*]+)\\*");
    private static final Certainty POSSIBLE = new Certainty(2);
    private static final int REWORDINGS = 3;

    private final TurnedTable table;
    private final List<String> lines;
    private final Article.Id id;
    private final Article text;

    TurnedBlock(TurnedTable table, List<String> lines) {
        this.table = table;
        this.lines = lines;
        var head = matcher(SENTENCE, lines.getFirst());
        this.id = table.id(head.group(1));
        var rewordings =
                lines.stream().skip(1).map(line -> matcher(REWORDING, line).group(4));
        this.text = new Article(
                id,
                table.language(),
                String.join(
                        "\n",
                        Stream.concat(Stream.of(head.group(2)), rewordings.map(words -> words.replace("*", "")))
                                .toList()));
    }

    TurnedSentence sentence() {
        if (lines.size() != REWORDINGS + 1 || text.paragraphs().size() != lines.size()) {
            throw problem("has %d rewordings, not three".formatted(lines.size() - 1));
        }
        var own = statement(Label.OWN, 0, List.of(), List.of());
        var rewordings =
                IntStream.rangeClosed(1, REWORDINGS).mapToObj(this::rewording).toList();
        return new TurnedSentence(text, own, rewordings);
    }

    private Rewording rewording(int line) {
        var parts = matcher(REWORDING, lines.get(line));
        var label = label(parts.group(1));
        var cues = cues(label, line, parts.group(4));
        return new Rewording(label, statement(label, line, sources(label, parts, line, cues), cues));
    }

    private static Label label(String letter) {
        return switch (letter) {
            case "D" -> Label.DENIAL;
            case "H" -> Label.HEARSAY;
            case "C" -> Label.CLAIM;
            case "S" -> Label.SPECULATION;
            default -> Label.OWN;
        };
    }

    private List<Cue> cues(Label label, int line, String starred) {
        var cues = new ArrayList<Cue>();
        var paragraph = text.paragraphs().get(line);
        for (var match : STARRED.matcher(starred).results().toList()) {
            int starsBefore = 2 * cues.size();
            int start = paragraph.start() + match.start() - starsBefore;
            cues.add(new Cue(new Span(start, start + match.group(1).length()), kind(label)));
        }
        return cues;
    }

    private static Cue.Kind kind(Label label) {
        return switch (label) {
            case DENIAL -> Cue.Kind.DENIAL_WORD;
            case HEARSAY, SPECULATION -> Cue.Kind.ADVERB;
            case CLAIM, OWN -> Cue.Kind.ATTRIBUTION;
        };
    }

    private List<Source> sources(Label label, Matcher parts, int line, List<Cue> cues) {
        if (label == Label.SPECULATION || label == Label.OWN) {
            return List.of();
        }
        if (cues.isEmpty()) {
            throw problem("stars no words in line " + (line + 1));
        }
        return List.of(new Source(actor(label, parts), cues.getFirst().words()));
    }

    private Actor actor(Label label, Matcher parts) {
        if (label == Label.HEARSAY) {
            return new Actor(
                    "ungenannt", Actor.Kind.UNNAMED, new Bilingual("nicht genannte Quelle", "source not given"));
        }
        var name = Optional.ofNullable(parts.group(2)).orElseThrow(() -> problem("does not say who speaks"));
        return new Actor(
                label == Label.DENIAL ? "wer-verneint" : "wer-sagt",
                Actor.Kind.PERSON,
                new Bilingual(name, parts.group(3)));
    }

    private Statement statement(Label label, int line, List<Source> sources, List<Cue> cues) {
        var span = text.paragraphs().get(line);
        return new Statement(
                new Statement.Id(id, "s%02d".formatted(line + 1)),
                span,
                text.quote(span),
                sources.isEmpty() ? Voice.OWN : Voice.REPORTED,
                label == Label.DENIAL ? Polarity.DENY : Polarity.AFFIRM,
                label == Label.SPECULATION ? POSSIBLE : Certainty.SETTLED,
                sources,
                false,
                List.of(),
                cues,
                List.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                why(line == 0 ? Wording.definition(Status.OWN_ASSERTION) : why(label, cues)),
                List.of());
    }

    private Text why(Label label, List<Cue> cues) {
        var quoted = cues.stream().map(cue -> text.quote(cue.words())).toList();
        return Wording.turned(Wording.lower(label), new Quoted(String.join(" … ", quoted), text.language()));
    }

    private static Bilingual why(Text why) {
        return new Bilingual(why.in(Locale.GERMAN), why.in(Locale.ENGLISH));
    }

    private Matcher matcher(Pattern form, String line) {
        var matcher = form.matcher(line);
        if (!matcher.matches()) {
            throw problem("cannot be read: " + line);
        }
        return matcher;
    }

    private IllegalArgumentException problem(String what) {
        return new IllegalArgumentException("%s: the block “%s” %s".formatted(table.file(), lines.getFirst(), what));
    }
}
