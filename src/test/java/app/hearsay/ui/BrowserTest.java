package app.hearsay.ui;

import app.hearsay.learner.FixedKey;
import app.hearsay.room.School;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// The whole application on a port of its own, with a database of its own, for a real browser.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import({School.App.class, FixedKey.class})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "hearsay.data.folder=./target/browser-tests/${random.uuid}")
public @interface BrowserTest {}
