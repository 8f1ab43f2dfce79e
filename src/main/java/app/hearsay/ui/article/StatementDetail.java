package app.hearsay.ui.article;

import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.ui.picture.ChainPicture;
import app.hearsay.ui.picture.StatusLabel;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Locale;

/// What is known of one statement: its status, who says it, the signals, what it denies, and why. Hidden until
/// `article.js` opens it.
final class StatementDetail extends Section {

    StatementDetail(AnnotatedArticle article, Statement statement) {
        addClassNames("detail", StatusStyle.cssClass(statement.status()));
        setId(idOf(statement));
        var heading = new H2(new StatusLabel(statement.status()));
        heading.setId(idOf(statement) + "-status");
        getElement()
                .setAttribute("hidden", "")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-labelledby", idOf(statement) + "-status");
        add(heading, part("article.detail.who", new ChainPicture(statement)));
        addOtherSources(statement);
        if (!statement.cues().isEmpty()) {
            add(part("article.detail.cues", new CueList(article.article(), statement)));
        }
        var why = new Paragraph(statement.why().in(getLocale()));
        why.addClassName("detail-why");
        add(why);
        statement.alternatives().stream().sorted().forEach(this::addAlternative);
        addRelations(article, statement);
        if (statement.flags().contains(Statement.Flag.OPINION)) {
            add(note("article.detail.opinion"));
        }
        add(note("article.detail.truth"));
    }

    static String idOf(Statement statement) {
        return "detail-" + statement.id().local();
    }

    private void addOtherSources(Statement statement) {
        var names = new ArrayList<String>();
        statement.alsoSaidBy().forEach(actor -> names.add(actor.name().in(getLocale())));
        if (statement.outletPossible()) {
            names.add(getTranslation("article.detail.outlet"));
        }
        if (!names.isEmpty()) {
            add(note("article.detail.alsoSaidBy", String.join(", ", names)));
        }
    }

    private void addAlternative(Status alternative) {
        var line = new Div(new Text(getTranslation("article.detail.alternative") + " "));
        line.add(new StatusLabel(alternative));
        line.addClassName("detail-alternative");
        add(line);
    }

    private void addRelations(AnnotatedArticle article, Statement statement) {
        var denied = new StatementLinks(article);
        statement
                .denies()
                .forEach(denies -> denied.addLink(
                        denies.target(),
                        "article.detail.denies." + denies.how().name().toLowerCase(Locale.ROOT)));
        addIfAny("article.detail.denies", denied);
        var denials = new StatementLinks(article);
        article.denialsOf(statement.id()).forEach(denial -> denials.addLink(denial.id()));
        addIfAny("article.detail.deniedBy", denials);
        var body = new StatementLinks(article);
        statement.body().ifPresent(body::addLink);
        addIfAny("article.detail.body", body);
    }

    private void addIfAny(String key, StatementLinks links) {
        if (links.getChildren().findAny().isPresent()) {
            add(part(key, links));
        }
    }

    private Div part(String key, Component content) {
        var part = new Div(new H3(getTranslation(key)), content);
        part.addClassName("detail-part");
        return part;
    }

    private Paragraph note(String key, Object... arguments) {
        var note = new Paragraph(getTranslation(key, arguments));
        note.addClassName("note");
        return note;
    }
}
