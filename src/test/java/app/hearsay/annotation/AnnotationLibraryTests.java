package app.hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.hearsay.article.TextFile;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnotationLibraryTests {

    private static final Map<String, TextFile> SEEDS = Talks.files(Map.of("talks.txt", Talks.TEXT));

    @Test
    void readsArticlesInTheOrderOfTheirIds() {
        var files =
                Map.of("talks.yaml", Talks.YAML, "again.yaml", Talks.YAML.replace("article: talks", "article: again"));
        assertThat(AnnotationLibrary.read(Talks.files(files), SEEDS))
                .extracting(read -> read.id().value())
                .containsExactly("again", "talks");
    }

    @Test
    void collectsTheProblemsOfAllFilesAndThrowsOnce() {
        var files = Map.of(
                "talks.yaml",
                "article: talks\n\tseed",
                "again.yaml",
                Talks.YAML,
                "sound.yaml",
                Talks.YAML.replace("article: talks", "article: sound"));
        assertThatExceptionOfType(InvalidAnnotationException.class)
                .isThrownBy(() -> AnnotationLibrary.read(Talks.files(files), SEEDS))
                .withMessage("""
                        The annotated articles need mending:
                        again.yaml:1: the file must be called “talks.yaml”, like its article
                        talks.yaml:2: a tab at the beginning of the line: indent with spaces""")
                .satisfies(invalid -> assertThat(invalid.problems()).hasSize(2));
    }
}
