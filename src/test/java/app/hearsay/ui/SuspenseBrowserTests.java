package app.hearsay.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.article.ArticlePage;
import app.hearsay.ui.practice.PracticePage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class SuspenseBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    School school;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anArticleWaitsForTheEndOfTheGame(Screen screen) {
        var player = Tokens.fresh();
        var room = Classroom.open(school, QuestionType.STATUS);
        room.join(player);
        var article = school.catalog()
                .question(room.room().plan().questions().getFirst())
                .orElseThrow()
                .passages()
                .getFirst()
                .article()
                .id();
        try (var guest = Guest.at(port, screen).as(player.value())) {
            PracticePage.openArticle(guest, article).tellsOfTheGame("Sie wartet hier, bis das Spiel zu Ende ist");
            guest.photograph("practice-waits").hasNoAccessibilityViolation().fitsTheScreen();
            var page = ArticlePage.open(guest, article);
            page.tellsOfTheGame("Die Lösung wartet hier, bis das Spiel zu Ende ist");
            guest.photograph("article-waits").hasNoAccessibilityViolation().fitsTheScreen();
            assertThat(page.glasses()).hasCount(0);
            page.goToTheGame();
            guest.page().waitForURL("**/play/" + room.room().plan().code());

            room.lead(new HostAction.End());
            ArticlePage.open(guest, article).glasses().first().waitFor();
            guest.photograph("article-after-game").hasNoAccessibilityViolation().fitsTheScreen();
            guest.stayedAtHomeWithoutErrors();
        }
    }
}
