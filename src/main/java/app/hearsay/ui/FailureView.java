package app.hearsay.ui;

import app.hearsay.storage.Storage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A page that could not be built, through a fault of ours.
@ParentLayout(Shell.class)
final class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    private final Storage storage;

    FailureView(Storage storage) {
        this.storage = storage;
        add(new ErrorPage(storage.isUp() ? "error.unexpected" : "error.storage"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (!storage.isUp()) {
            return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
        }
        LOG.error("No page was built", parameter.getException());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("error.unexpected.title"));
    }
}
