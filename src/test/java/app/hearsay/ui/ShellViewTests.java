package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.storage.Storage;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, verifyAutomatically = false)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:shell;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
class ShellViewTests extends SpringBrowserlessTest {

    @Autowired
    private I18NProvider messages;

    @Autowired
    private Storage storage;

    @Test
    void saysThatAnAddressLeadsNowhereAndShowsTheWaysOut() {
        navigate("nowhere", NotFoundView.class);

        assertThat(find(H1.class).single().getText()).isNotBlank();
        assertThat(find(Anchor.class).withClassName("text-link").all())
                .extracting(Anchor::getHref)
                .containsExactly("practice", "");
    }

    @Test
    void marksTheWayThatOneIsOn() {
        navigate("nowhere", NotFoundView.class);
        assertThat(find(Anchor.class).withAttribute("aria-current", "page").exists())
                .isFalse();

        navigate("practice/summary", Component.class);
        assertThat(find(Anchor.class)
                        .withAttribute("aria-current", "page")
                        .single()
                        .getHref())
                .isEqualTo("practice");
    }

    @Test
    void offersBothLanguages() {
        navigate("nowhere", NotFoundView.class);

        assertThat(find(NativeButton.class)
                        .withAttribute("aria-pressed", "true")
                        .all())
                .hasSize(1);
        assertThat(find(NativeButton.class).withAttribute("lang", "de").exists())
                .isTrue();
        assertThat(find(NativeButton.class).withAttribute("lang", "en").exists())
                .isTrue();
    }

    /// Who speaks to the computer says what they see: WCAG 2.2, criterion 2.5.3, Label in Name.
    @Test
    void theNameOfALanguageBeginsWithWhatIsSeen() {
        navigate("nowhere", NotFoundView.class);

        assertThat(find(NativeButton.class).all())
                .filteredOn(button -> button.getElement().hasAttribute("lang"))
                .hasSize(2)
                .allSatisfy(button -> assertThat(button.getElement().getAttribute("aria-label"))
                        .startsWith(button.getText() + " "));
    }

    @Test
    void saysThatSomethingWentWrongUntilThePageChanges() {
        navigate("nowhere", NotFoundView.class);
        new UnexpectedErrors(messages, storage).error(new ErrorEvent(new IllegalStateException("broken")));

        var notice = find(Div.class).withClassName("notice").single();
        assertThat(find(Paragraph.class, notice).single().getText()).isNotBlank();

        navigate("practice/summary", Component.class);
        assertThat(find(Paragraph.class, notice).exists()).isFalse();
    }
}
