package app.hearsay.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.game.Vote;
import app.hearsay.learner.FixedKey;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.part.LearnerCookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@BrowserTest
class PhoneDoorIntegrationTests {

    private static final String ANSWER = """
            {"kind":"answer","ballot":"0-FIRST","places":[0],"value":""}""";

    @LocalServerPort
    int port;

    @Autowired
    School school;

    @Autowired
    JdbcClient jdbc;

    private final LearnerToken player = Tokens.fresh();
    private final HttpClient http = HttpClient.newHttpClient();
    private Classroom room;

    @BeforeEach
    void join() {
        room = Classroom.open(school, QuestionType.STATUS);
        room.join(player);
        room.join(Tokens.fresh());
    }

    @AfterEach
    void leave() {
        room.lead(new HostAction.End());
        http.close();
    }

    @Test
    void tellsWhatThePhoneShowsAndTheSheetOnlyOnce() throws Exception {
        room.goOn(2);
        var first = json(get(player, ""));
        assertThat(first.at("/marks/ballot").asString()).isEqualTo("0-FIRST");
        assertThat(first.at("/marks/answered").asString()).isEmpty();
        assertThat(first.path("html").asString()).contains("Du bist dran").doesNotContain("verdict");

        assertThat(json(post(player, ANSWER)).path("said").asString()).contains("Deine Antwort ist da");
        var second = json(get(player, first.path("sheet").asString()));
        assertThat(second.at("/marks/answered").asString()).isEqualTo("0-FIRST");
        assertThat(second.path("sheet")).isEqualTo(first.path("sheet"));
        assertThat(second.has("html")).isFalse();
    }

    @Test
    void numbersTwoWithAsManyPointsAlike() throws Exception {
        room.goOn(2).answer(2, 0).goOn(4);
        assertThat(json(get(player, "")).path("html").asString())
                .contains("Geschafft")
                .containsSubsequence("<li value=\"1\">", "<li value=\"1\">")
                .doesNotContain("<li value=\"2\">");
    }

    @Test
    void tellsNothingToWhoHasNoSeat() throws Exception {
        var stranger = Tokens.fresh();
        assertThat(get(stranger, "").statusCode()).isEqualTo(404);
        assertThat(post(stranger, ANSWER).statusCode()).isEqualTo(404);
        assertThat(send(request(room.code().toString()).GET()).statusCode()).isEqualTo(404);
        assertThat(send(by(player, request("ZZZZZZ")).GET()).statusCode()).isEqualTo(404);
        assertThat(send(by(player, request("no%2Fcode")).GET()).statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void takesNothingFromPagesOfOtherSites() throws Exception {
        room.goOn(2);
        var foreign = by(player, request(room.code().toString()))
                .header("Origin", "https://other.example")
                .POST(BodyPublishers.ofString(ANSWER));
        assertThat(send(foreign).statusCode()).isEqualTo(403);
        assertThat(room.room().ballot(0, Vote.FIRST)).isEmpty();
    }

    @Test
    void refusesWhatIsNoMessage() throws Exception {
        room.goOn(2);
        for (var body :
                new String[] {"", "{", "[]", "null", "{\"kind\":\"look\"}", "{\"kind\":\"answer\",\"ballot\":\"x\"}"}) {
            assertThat(post(player, body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(post(player, "x".repeat(10_000)).statusCode()).isEqualTo(413);
        assertThat(room.room().ballot(0, Vote.FIRST)).isEmpty();
    }

    @Test
    void saysThatAnAnswerCouldNotBeStored() throws Exception {
        room.goOn(2);
        jdbc.sql("alter table attempt rename to attempt_gone").update();
        JsonNode reply;
        try {
            reply = json(post(player, ANSWER));
        } finally {
            jdbc.sql("alter table attempt_gone rename to attempt").update();
        }
        assertThat(reply.path("said").asString()).contains("Gerade konnten wir deine Antwort nicht speichern");
        assertThat(reply.at("/notIn/ballot").asString()).isEqualTo("0-FIRST");
        assertThat(reply.at("/notIn/forget").asBoolean()).isTrue();

        assertThat(json(post(player, ANSWER)).path("said").asString()).contains("Deine Antwort ist da");
        assertThat(room.room().ballot(0, Vote.FIRST)).hasSize(1);
    }

    private HttpResponse<String> get(LearnerToken who, String known) throws IOException, InterruptedException {
        return send(by(who, request(room.code() + "?has=" + known)).GET());
    }

    private HttpResponse<String> post(LearnerToken who, String body) throws IOException, InterruptedException {
        return send(by(who, request(room.code().toString())).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String rest) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/line/" + rest));
    }

    private static HttpRequest.Builder by(LearnerToken who, HttpRequest.Builder request) {
        return request.header("Cookie", FixedKey.cookie(LearnerCookie.NAME, who));
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }
}
