package app.hearsay.ui;

import app.hearsay.room.School;
import app.hearsay.storage.ReadRows;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Marks tests of views without a browser: the whole app with a database in memory, which they share, and which tells
/// what is read from it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({School.App.class, ReadRows.class})
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:views;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
public @interface ViewTest {}
