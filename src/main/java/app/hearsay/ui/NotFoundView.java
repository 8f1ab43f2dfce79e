package app.hearsay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An address that leads nowhere, or that names something which does not exist.
@ParentLayout(Shell.class)
final class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(NotFoundView.class);
    private static final int LONGEST_LOGGED = 120;

    NotFoundView() {
        add(new ErrorPage("error.not-found"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        LOG.info("No page at {}", printable(event.getLocation().getPath()));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("error.not-found.title"));
    }

    private static String printable(String path) {
        var clean = path.replaceAll("[^\\p{Print}]", "?");
        return clean.length() <= LONGEST_LOGGED ? clean : clean.substring(0, LONGEST_LOGGED) + "…";
    }
}
