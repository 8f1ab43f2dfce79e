package app.hearsay.annotation.check;

import app.hearsay.article.Article;
import app.hearsay.article.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Holds what is said of an article against what the file of its text says.
record AboutCheck(Flaws flaws) {

    private static final List<String> INVENTED = List.of("Übungsmeldung", "Practice report");

    void check(ArticleDraft draft) {
        draft.about().origin().ifPresent(origin -> {
            refuseOtherLanguage(origin, draft.article().map(Article::language));
            refuseUnmarked(origin, draft.about());
            refuseOtherDay(origin, draft.about());
        });
    }

    private void refuseOtherLanguage(Origin origin, Optional<Locale> language) {
        if (language.filter(own -> !own.equals(origin.language())).isPresent()) {
            add(
                    Place.OfArticle.Field.LANGUAGE,
                    Flaw.Kind.OTHER_LANGUAGE,
                    origin.language().toLanguageTag());
        }
    }

    /// A made-up report that does not say so would be passed off as news.
    private void refuseUnmarked(Origin origin, AboutDraft about) {
        if (!about.invented() && INVENTED.stream().anyMatch(origin.publisher()::startsWith)) {
            add(Place.OfArticle.Field.ORIGIN, Flaw.Kind.INVENTED_UNMARKED);
        }
    }

    private void refuseOtherDay(Origin origin, AboutDraft about) {
        origin.day().ifPresent(day -> {
            if (about.story()
                    .filter(story -> story.day() && story.number() == day)
                    .isEmpty()) {
                add(Place.OfArticle.Field.STORY, Flaw.Kind.OTHER_DAY, String.valueOf(day));
            }
        });
    }

    private void add(Place.OfArticle.Field field, Flaw.Kind kind, String... words) {
        flaws.add(new Place.OfArticle(field), kind, words);
    }
}
