package app.hearsay.ui.article;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The shipped articles and three more: an invented story of two days, and a report from Wikinews.
@TestConfiguration
class Shelf {

    private static final String STATEMENTS = """
            actors:
              klub: {kind: GROUP, de: Rollklub, en: roller club}
            statements:
              - id: s01
                text: Halle soll bleiben
                voice: OWN
                flags: [headline]
                body: s03
                why: {de: „soll bleiben“ nennt keinen., en: “soll bleiben” names nobody.}
              - id: s02
                text: Der Klub hofft auf Geld aus dem Rathaus
                voice: OWN
                why: {de: Das „hofft“ erzählt die Redaktion., en: The outlet tells “hofft” (hopes).}
              - id: s03
                text: die Halle bleibe
                voice: REPORTED
                sources: [{actor: klub, words: Klub}]
                cues: [{words: bleibe, kind: KONJUNKTIV_I}, {words: sagte, kind: REPORTING_VERB}]
                why: {de: An „bleibe“ erkennst du fremde Rede., en: “bleibe” shows reported speech.}
              - id: s04
                text: Auf dem Dach lag ein Ölfass
                voice: OWN
                rules: [CAPTION]
                why: {de: Das „lag“ erzählt die Redaktion selbst., en: The outlet itself tells “lag” (lay).}
            """;
    private static final String TEXT = """

            Der Klub hofft auf Geld aus dem Rathaus

            Der Klub sagte, die Halle bleibe.

            Auf dem Dach lag ein Ölfass.
            """;

    @Bean
    @Primary
    Catalog shelf() {
        var files = new TreeMap<String, String>();
        files.putAll(report(
                "halle-tag-1",
                "topic: CITY\ntitle: {de: Halle vor dem Aus, en: Hall to close}\ninvented: true\nkind: REPORT\nstory: halle\nday: 1\n",
                "publisher: Übungsmeldung, frei erfunden\nstand: Tag 1\nlicence: CC0 1.0\n"));
        files.putAll(report(
                "halle-tag-2",
                "topic: CITY\ntitle: {de: Halle gerettet, en: Hall saved}\ninvented: true\nkind: COMMENT\nstory: halle\nday: 2\n",
                "publisher: Übungsmeldung, frei erfunden\nstand: Tag 2\nlicence: CC0 1.0\n"));
        files.putAll(report(
                "rollsport",
                "topic: SPORT\ntitle: {de: Rollsport in Gefahr, en: Roller sport at risk}\n",
                "publisher: Wikinews (de.wikinews.org)\npublished: 2011-04-04\nlicence: CC BY 2.5\n"));
        return Catalogs.ofShippedAnd(files);
    }

    private static Map<String, String> report(String id, String head, String seedHead) {
        var about = """
                article: %1$s
                seed: %1$s.txt
                language: de
                intro: {de: Es geht um eine alte Halle., en: This is about an old hall.}
                provenance: {de: Für Tests geschrieben., en: Written for tests.}
                """.formatted(id);
        return Map.of(
                "content/" + id + ".yaml",
                about + head + STATEMENTS,
                "seeds/" + id + ".txt",
                "title: Halle soll bleiben\n" + seedHead + "language: de\n" + TEXT);
    }
}
