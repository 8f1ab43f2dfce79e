package app.hearsay.ui.practice;

import app.hearsay.account.Learners;
import app.hearsay.catalog.Catalog;
import app.hearsay.practice.Practice;
import app.hearsay.ui.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/// The round just finished: what went well, what to work on next, and every question with its verdict.
@Route("practice/summary")
final class SummaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Practice practice;
    private final transient Learners learners;
    private final transient Catalog catalog;

    SummaryView(Practice practice, Learners learners, Catalog catalog) {
        this.practice = practice;
        this.learners = learners;
        this.catalog = catalog;
        addClassNames("page", "summary");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        practice.lastFinished(learners.identify(Visitor.token()))
                .ifPresentOrElse(
                        round -> add(new RoundReport(round, catalog)), () -> event.forwardTo(PracticeView.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("summary.title"));
    }
}
