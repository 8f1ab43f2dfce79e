/// The rules of a live room: who may do what when, what an answer is worth, who stands where. Plain Java.
@NullMarked
@ApplicationModule(
        displayName = "Game",
        allowedDependencies = {"learner", "nickname", "question", "result"})
package app.hearsay.game;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
