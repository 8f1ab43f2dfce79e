package app.hearsay.ui.picture;

import app.hearsay.statement.Actor;

/// The small signs in the links of a chain: what sort of source it is, in a square of 24 units.
final class ChainIcon {

    static final String ARTICLE = "<path d='M6 3h9l4 4v14H6zM9 11h7M9 15h7'/>";

    private ChainIcon() {}

    static String of(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> "<path d='M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4 21c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5'/>";
            case INSTITUTION -> "<path d='M3 9l9-6 9 6zM5 20h14M7 12v5M12 12v5M17 12v5'/>";
            case MEDIUM -> "<path d='M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M7.5 9h6M7.5 13h6'/>";
            case ANONYMOUS ->
                "<path stroke-dasharray='2.5 3' d='M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4 21c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5'/>";
            case GROUP ->
                "<path d='M5.5 9a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M2 20c0-3.6 3-5.5 7-5.5s7 1.9 7 5.5M15 5.7a3.5 3.5 0 0 1 0 6.6M18 15c2.4.7 4 2.4 4 5'/>";
            case UNNAMED -> "<path d='M8.5 8a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.4-1.7 3.300M12 19v.1'/>";
        };
    }
}
