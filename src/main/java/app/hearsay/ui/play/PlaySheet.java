package app.hearsay.ui.play;

import app.hearsay.secret.Sha256;

/// What the stage of one or many phones holds. Those of one version are the same.
final class PlaySheet {

    /// Of 256 bits so many hex digits tell the sheets of a room apart.
    private static final int DIGITS = 16;

    private final String html;
    private final String version;

    PlaySheet(String html) {
        this.html = html;
        this.version = Sha256.hex(html).substring(0, DIGITS);
    }

    String html() {
        return html;
    }

    String version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaySheet sheet && version.equals(sheet.version);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }
}
