package app.hearsay.ui.setup;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.NameRule;
import app.hearsay.ui.part.Address;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The form of a new room as the part of an address behind its question mark, such as
/// `language=de&texts=de&count=15&without=singing-sand`. It holds what differs from the usual, and no single question:
/// its id could tell the solution. [Proposal] reads it.
///
/// See decision 0111.
final class SetupAddress {

    /// The articles that are left out, where that is shorter.
    static final String WITHOUT = "without";

    /// Says that none of the boxes is ticked.
    static final String NONE = "none";

    private SetupAddress() {}

    static QueryParameters write(SetupForm form, Catalog catalog) {
        var address = new LinkedHashMap<String, List<String>>();
        var rules = form.rules();
        put(address, "language", rules.language().getLanguage(), "");
        if (catalog.languages().only().size() > 1) {
            put(address, SetupForm.TEXTS, texts(form, catalog), "");
        }
        if (form.firstSteps()) {
            put(address, "material", SetupForm.FIRST_STEPS, "");
        } else {
            putArticles(address, form, catalog);
            put(address, "count", String.valueOf(form.count()), String.valueOf(SetupForm.USUAL_COUNT));
        }
        put(address, "talk", String.valueOf(form.talk().toSeconds()), String.valueOf(SetupForm.USUAL_TALK));
        put(address, "names", word(rules.names()), word(NameRule.SUGGESTED));
        put(address, "clock", seconds(rules.limit().orElse(Duration.ZERO)), "0");
        putOptions(address, form);
        put(address, "teams", String.valueOf(rules.teams().count()), "0");
        put(address, "dealing", rules.teams().chosen() ? "chosen" : "dealt", "dealt");
        return new QueryParameters(address);
    }

    private static void putArticles(Map<String, List<String>> address, SetupForm form, Catalog catalog) {
        var all = SetupForm.articles(form.languages(), catalog);
        var chosen = all.stream().filter(form.articles()::contains).sorted().toList();
        var without = all.stream()
                .filter(article -> !form.articles().contains(article))
                .sorted()
                .toList();
        if (!chosen.isEmpty() && !without.isEmpty()) {
            boolean few = chosen.size() <= without.size();
            address.put(
                    few ? Address.ARTICLE : WITHOUT,
                    (few ? chosen : without).stream().map(String::valueOf).toList());
        }
    }

    private static void putOptions(Map<String, List<String>> address, SetupForm form) {
        var options = options(form);
        if (!options.equals(SetupForm.USUAL_OPTIONS)) {
            address.put("options", options.isEmpty() ? List.of(NONE) : options);
        }
    }

    /// Those that are ticked.
    static List<String> options(SetupForm form) {
        var rules = form.rules();
        var options = new ArrayList<String>();
        if (rules.speed()) {
            options.add("speed");
        }
        if (rules.standings()) {
            options.add("standings");
        }
        if (rules.confidence()) {
            options.add("confidence");
        }
        return options;
    }

    private static String texts(SetupForm form, Catalog catalog) {
        var spoken = form.languages().among(catalog.languages());
        return (spoken.isAny() ? catalog.languages() : spoken).code();
    }

    private static void put(Map<String, List<String>> address, String field, String value, String usual) {
        if (!value.equals(usual)) {
            address.put(field, List.of(value));
        }
    }

    private static String seconds(Duration time) {
        return String.valueOf(time.toSeconds());
    }

    static String word(NameRule rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }
}
