package app.hearsay.ui.play;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A phone behind a real nginx, as a school may have one: with or without lines that stay open. Needs nginx on
/// the path, and so is no part of the gate: `src/bin/check -Dtest=PhoneBehindNginxTrial`.
///
/// See decision 0104.
@BrowserTest
class PhoneBehindNginxTrial {

    /// Within so long a phone notices that no line opens.
    private static final long NOTICED_MILLIS = 2_000;

    /// It asks every two seconds.
    private static final long ASKED_MILLIS = NOTICED_MILLIS + 2_000;

    private static final long PUSHED_MILLIS = 1_000;

    private static final String NOTE_LINES = """
            window.lines = [];
            const Real = window.WebSocket;
            window.WebSocket = class extends Real {
                constructor(...all) {
                    super(...all);
                    lines.push(performance.now());
                }
            };
            """;

    /// Between the try to open a line and the first question what is new.
    private static final String NOTICED = """
            () => {
                const asked = performance.getEntriesByType('resource')
                    .find(({initiatorType, name}) => initiatorType === 'fetch' && name.includes('/line/'));
                return asked && asked.startTime - lines[0];
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    School school;

    enum Proxy {
        /// As it is without a word about lines: what asks for one is passed on as a plain request.
        BUFFERING("proxy_buffering on;", false),
        FORBIDDING("if ($http_upgrade) { return 403; }", false),
        /// Lets the handshake through, and then nothing for so long that it cuts the line.
        CUTTING("""
                proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade;
                proxy_set_header Connection upgrade; proxy_read_timeout 3s;""", true),
        PASSING_ON("""
                proxy_buffering on; proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade;
                proxy_set_header Connection upgrade;""", true);

        private final String rules;
        private final boolean lines;

        Proxy(String rules, boolean lines) {
            this.rules = rules;
            this.lines = lines;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isToldWhatTheClassIsToldAndHandsIn(Proxy proxy) throws Exception {
        var room = Classroom.open(school, QuestionType.STATUS, QuestionType.STATUS);
        try (var nginx = Nginx.before(port, proxy.rules);
                var phone = Guest.at(nginx.port(), Screen.PHONE)) {
            phone.page().addInitScript(NOTE_LINES);
            var play = JoinPage.open(phone, room).play();
            if (!proxy.lines) {
                double noticed = (double) phone.page().waitForFunction(NOTICED).jsonValue();
                System.out.printf("Behind nginx, %s: noticed after %.0f ms%n", proxy, noticed);
                assertThat(noticed).isLessThanOrEqualTo(NOTICED_MILLIS);
            }
            if (proxy == Proxy.CUTTING) {
                phone.page().waitForFunction("() => lines.length > 1");
            }
            for (int question = 0; question < room.plan().questions().size(); question++) {
                var told = play(room, play, question);
                System.out.printf("Behind nginx, %s: told after %s ms%n", proxy, told);
                assertThat(told)
                        .allMatch(millis -> millis < (proxy == Proxy.PASSING_ON ? PUSHED_MILLIS : ASKED_MILLIS));
            }
            room.goOn();
            assertThat(play.heading()).containsText("Geschafft");
        }
    }

    /// @return after how many milliseconds the phone showed that the text may be read, that it is asked, and the votes
    private static List<Long> play(Classroom room, PlayPage play, int question) {
        long reading = toldAfter(room, play, "Lies in Ruhe");
        long asked = toldAfter(room, play, "Du bist dran");
        play.answerAnyhow(room.question(question).task());
        play.tellsTurn("Die Abstimmung ist zu");
        long votes = toldAfter(room, play, "Das habt ihr geantwortet");
        room.goOn(2);
        return List.of(reading, asked, votes);
    }

    private static long toldAfter(Classroom room, PlayPage play, String words) {
        room.goOn();
        long pressed = System.nanoTime();
        play.tellsTurn(words);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - pressed);
    }
}
