package app.hearsay.ui.progress;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadHandler;

/// What is stored about the learner: to take along, and to delete in two steps.
final class DataCard extends Card {

    private final Div confirmation = new Div();
    private final NativeButton delete;

    /// @param answers how many would be deleted
    /// @param deletion called when the learner has confirmed
    DataCard(int answers, DownloadHandler export, Runnable deletion) {
        super("progress.data.title");
        var download = new Anchor(export, AttachmentType.DOWNLOAD, getTranslation("progress.data.download"));
        download.addClassName("secondary");
        download.setRouterIgnore(true);
        delete = new NativeButton(getTranslation("progress.data.delete"), _ -> ask());
        delete.addClassName("secondary");
        var buttons = new Div(download, delete);
        buttons.addClassName("actions");
        confirmation.addClassNames("confirmation", "warning");
        confirmation.getElement().setAttribute("tabindex", "-1");
        confirmation.setVisible(false);
        confirmation.add(text("progress.data.confirm", answers), choice(deletion));
        add(text("progress.data.text"), buttons, confirmation);
    }

    private Div choice(Runnable deletion) {
        var yes = new NativeButton(getTranslation("progress.data.yes"), _ -> deletion.run());
        yes.addClassNames("primary", "grave");
        var no = new NativeButton(getTranslation("progress.data.no"), _ -> keep());
        no.addClassName("secondary");
        var choice = new Div(yes, no);
        choice.addClassName("actions");
        return choice;
    }

    private void ask() {
        confirmation.setVisible(true);
        confirmation.getElement().callJsFunction("focus");
    }

    private void keep() {
        confirmation.setVisible(false);
        delete.getElement().callJsFunction("focus");
    }
}
