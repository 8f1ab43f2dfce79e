package app.hearsay.ui.progress;

import com.vaadin.flow.component.Component;

/// A picture of numbers with a sentence on how to read it.
final class PictureCard extends Card {

    /// @param key of the card, with the sub-keys `title` and `reading`
    /// @param arguments of the reading
    PictureCard(String key, Component picture, Object... arguments) {
        super(key + ".title");
        add(text(key + ".reading", arguments), picture);
    }
}
