package app.hearsay.ui.part;

import com.vaadin.flow.component.html.Div;
import io.nayuki.qrcodegen.QrCode;

/// A link as a QR code: always dark on light, also in dark mode, since not every camera reads it the other way
/// round.
public final class QrPicture extends Div {

    private static final int QUIET_ZONE = 4;

    /// @param alternative what it is, for whoever does not see it
    public QrPicture(String link, String alternative) {
        addClassName("qr");
        getElement().setAttribute("role", "img").setAttribute("aria-label", alternative);
        getElement().setProperty("innerHTML", svg(QrCode.encodeText(link, QrCode.Ecc.MEDIUM)));
    }

    private static String svg(QrCode code) {
        int size = code.size + 2 * QUIET_ZONE;
        return "<svg viewBox='0 0 " + size + " " + size + "' aria-hidden='true' shape-rendering='crispEdges'>"
                + "<rect width='100%' height='100%' fill='#fff'/><path fill='#000' d='" + modules(code) + "'/></svg>";
    }

    private static String modules(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(' ')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
