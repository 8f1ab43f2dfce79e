package app.hearsay.ui;

import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;

/// What surrounds every screen: a link that skips the header, the wordmark, the ways to the features, the switch of
/// languages, a place for notices, and the foot.
@Layout
public final class Shell extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN = "main";

    private final Main main = new Main();
    private final Div notice = Notice.place();
    private final List<Anchor> ways;

    Shell() {
        addClassName("shell");
        ways = List.of(
                way(Address.PRACTICE, "nav.practice"),
                way(Address.LIBRARY, "nav.article"),
                way(Address.PROGRESS, "nav.progress"));
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(), notice, main, footer());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        notice.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getFirstSegment();
        ways.forEach(way -> markCurrent(way, way.getHref().equals(path)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), Shell.class, this);
    }

    /// Who goes on to a screen without a shell is not to keep this one, nor the view in it, for a whole lesson.
    @Override
    protected void onDetach(DetachEvent event) {
        if (ComponentUtil.getData(event.getUI(), Shell.class) == this) {
            ComponentUtil.setData(event.getUI(), Shell.class, null);
        }
    }

    void notice(String text) {
        notice.removeAll();
        notice.add(new Paragraph(text));
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + MAIN, getTranslation("nav.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }

    private Header header() {
        var wordmark = Address.HOME.link(getTranslation("app.name"));
        wordmark.addClassName("wordmark");
        var nav = new Nav();
        nav.addClassName("ways");
        nav.getElement().setAttribute("aria-label", getTranslation("nav.label"));
        ways.forEach(nav::add);
        var header = new Header(wordmark, nav, new LanguageSwitch());
        header.addClassName("top");
        return header;
    }

    private Anchor way(Address to, String key) {
        var link = to.link(getTranslation(key));
        link.addClassName("way");
        return link;
    }

    private Footer footer() {
        var guide = new Nav(
                Address.LESSON.link(getTranslation("nav.lesson")),
                Address.TREE.link(getTranslation("nav.tree")),
                Address.RULES.link(getTranslation("nav.rules")));
        guide.addClassName("guides");
        guide.getElement().setAttribute("aria-label", getTranslation("nav.guides"));
        var footer = new Footer(new Span(getTranslation("app.creed")), guide);
        footer.addClassName("foot");
        return footer;
    }

    private static void markCurrent(Anchor way, boolean current) {
        if (current) {
            way.getElement().setAttribute("aria-current", "page");
        } else {
            way.getElement().removeAttribute("aria-current");
        }
    }
}
