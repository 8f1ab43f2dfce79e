package app.hearsay.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Invented English articles for tests, as files: each with six statements of the newsroom's own, four claims, three
/// denials and three speculations, each of which has a cue in its own sentence and no other label.
public final class EnglishTexts {

    private static final List<String> THINGS = List.of(
            "bridge",
            "library",
            "pool",
            "market",
            "tower",
            "harbour",
            "museum",
            "station",
            "garden",
            "school",
            "cinema",
            "bakery",
            "theatre",
            "mill",
            "lighthouse",
            "playground");

    private static final List<String> TOWNS = List.of("Ashby", "Brandle", "Corrow", "Dunmere", "Ellwick", "Farrow");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder statements = new StringBuilder();
    private final String town;
    private int count;

    private EnglishTexts(String town) {
        this.town = town;
    }

    /// To practise with.
    ///
    /// @param articles from 1 to 6; they are called `english-1`, `english-2` and so on
    public static Map<String, String> articles(int articles) {
        return files("english-", articles, "");
    }

    /// Kept for checks; four of them are enough for one.
    public static Map<String, String> checks(int articles) {
        return files("english-check-", articles, "check: true\n");
    }

    private static Map<String, String> files(String prefix, int articles, String more) {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < articles; i++) {
            new EnglishTexts(TOWNS.get(i)).write(prefix + (i + 1), more, files);
        }
        return files;
    }

    private void write(String id, String more, Map<String, String> files) {
        var sentences = new ArrayList<Runnable>();
        for (int i = 0; i < 6; i++) {
            sentences.add(this::own);
        }
        for (int i = 0; i < 4; i++) {
            sentences.add(this::claim);
        }
        for (int i = 0; i < 3; i++) {
            sentences.add(this::denial);
            sentences.add(this::speculation);
        }
        sentences.forEach(Runnable::run);
        var title = "News from " + town;
        files.put("content/" + id + ".yaml", """
                article: %1$s
                seed: %1$s.txt
                language: en
                topic: CITY
                kind: REPORT
                invented: true
                %4$stitle: {de: Neues aus %2$s, en: News from %2$s}
                intro: {de: Es geht um eine Stadt., en: This is about a town.}
                provenance: {de: Für Tests geschrieben., en: Written for tests.}
                actors:
                  council: {kind: INSTITUTION, de: Stadtrat, en: town council}
                  hale: {kind: PERSON, de: Maud Hale, en: Maud Hale}
                statements:
                %3$sno_statement:
                  - {text: News from %2$s, reason: LINK}
                """.formatted(id, town, statements, more));
        files.put("seeds/" + id + ".txt", """
                title: %1$s
                publisher: Practice report, invented
                licence: CC0 1.0
                language: en
                %2$s""".formatted(title, text));
    }

    private String next() {
        return THINGS.get(count++) + " in " + town;
    }

    private void own() {
        var thing = next();
        add("The " + thing + " has a red door", "", "", "", "red door");
    }

    private void claim() {
        var thing = next();
        add(
                "the " + thing + " was painted twice",
                "Maud Hale said ",
                "sources: [{actor: hale, words: Maud Hale}]",
                "{words: said, kind: REPORTING_VERB}",
                "said");
    }

    private void denial() {
        var thing = next();
        add(
                "that the " + thing + " is too loud",
                "The town council denies ",
                "polarity: DENY\n    sources: [{actor: council, words: town council}]",
                "{words: denies, kind: DENIAL_WORD}",
                "denies");
    }

    private void speculation() {
        var thing = next();
        add("The " + thing + " may close in May", "", "certainty: 3", "{words: may, kind: MODAL}", "may");
    }

    private void add(String statement, String before, String more, String cue, String quoted) {
        text.append('\n').append(before).append(statement).append(".\n");
        statements.append("""
                  - id: s%02d
                    text: %s
                    voice: %s
                """.formatted(count, statement, before.isEmpty() ? "OWN" : "REPORTED"));
        for (var line : List.of(more, cue.isEmpty() ? "" : "cues: [" + cue + "]")) {
            statements.append(line.isEmpty() ? "" : "    " + line + "\n");
        }
        statements.append("    why: {de: In Satz %2$d zeigt es „%1$s“., en: In line %2$d “%1$s” shows it.}\n"
                .formatted(quoted, count));
    }
}
