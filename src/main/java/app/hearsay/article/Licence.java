package app.hearsay.article;

import java.util.Arrays;
import java.util.Optional;

/// The licence under which the text of an article is shown.
public enum Licence {
    /// Creative Commons Attribution 2.5: whoever shows the text names its publisher, title and date.
    CC_BY_2_5("CC BY 2.5"),
    /// Creative Commons Zero 1.0: no rights are kept.
    CC0_1_0("CC0 1.0");

    private final String label;

    Licence(String label) {
        this.label = label;
    }

    /// Its short name, the same in every language.
    public String label() {
        return label;
    }

    /// The licence of that short name.
    static Optional<Licence> labelled(String label) {
        return Arrays.stream(values())
                .filter(licence -> licence.label.equals(label))
                .findFirst();
    }
}
