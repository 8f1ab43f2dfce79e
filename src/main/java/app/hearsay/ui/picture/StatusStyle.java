package app.hearsay.ui.picture;

import app.hearsay.statement.Status;

/// How a status looks: the class that gives it its colour and line, the paths of its icon, and the keys of its words.
public final class StatusStyle {

    private static final String BUBBLE = "M4 5h16v11H11l-5 4v-4H4z";

    private StatusStyle() {}

    /// The class that the style sheets know the status by.
    public static String cssClass(Status status) {
        return switch (status) {
            case CLAIM -> "claim";
            case DENIAL -> "denial";
            case SPECULATION -> "spec";
            case OWN_ASSERTION -> "own";
        };
    }

    /// The message key of the full name, such as "Berichtete Aussage".
    public static String nameKey(Status status) {
        return "picture.status." + cssClass(status);
    }

    /// The message key of the one word that fits under an icon, such as "Berichtet".
    public static String wordKey(Status status) {
        return "picture.word." + cssClass(status);
    }

    /// The icon in a square of 24 units: a speech bubble, a crossed bubble, a question mark in a broken ring, a
    /// newspaper.
    static String icon(Status status) {
        return switch (status) {
            case CLAIM -> path(BUBBLE);
            case DENIAL -> path(BUBBLE + "M9 8l6 5M15 8l-6 5");
            case SPECULATION ->
                path("M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.4-1.7 2.8M12 18.5v.1")
                        + "<path d='M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0' stroke-dasharray='2.5 3'/>";
            case OWN_ASSERTION ->
                path("M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M7.5 9h6M7.5 12.5h6M7.5 16h4");
        };
    }

    private static String path(String data) {
        return "<path d='" + data + "'/>";
    }
}
