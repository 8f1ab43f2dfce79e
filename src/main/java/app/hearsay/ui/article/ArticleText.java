package app.hearsay.ui.article;

import app.hearsay.article.Span;
import app.hearsay.article.Strips;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.ParagraphForm;
import app.hearsay.statement.Statement;
import app.hearsay.ui.part.Verbatim;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;

/// The words of an article, unchanged.
final class ArticleText extends Div {

    private final AnnotatedArticle article;
    private final List<Statement> statements;
    private final List<Span> cues;

    private ArticleText(AnnotatedArticle article, List<Statement> statements) {
        this.article = article;
        this.statements = statements;
        this.cues = statements.stream()
                .flatMap(statement -> statement.cues().stream())
                .flatMap(cue -> cue.pieces().stream())
                .toList();
        addClassName("article-text");
        Verbatim.mark(this, article.article().language());
        article.article().paragraphs().forEach(this::addParagraph);
    }

    /// With a mark around every statement and a seam around every cue.
    static ArticleText marked(AnnotatedArticle article) {
        return new ArticleText(article, article.statements());
    }

    /// Without anything that tells how it is reported.
    static ArticleText plain(AnnotatedArticle article) {
        return new ArticleText(article, List.of());
    }

    private void addParagraph(Span paragraph) {
        var block = blockFor(paragraph);
        int done = paragraph.start();
        for (Statement statement : statements) {
            if (statement.span().overlaps(paragraph)) {
                addWords(block.getElement(), done, statement.span().start());
                var mark = new StatementMark(statement);
                addWords(
                        mark.getElement(),
                        statement.span().start(),
                        statement.span().end());
                block.add(mark);
                done = statement.span().end();
            }
        }
        addWords(block.getElement(), done, paragraph.end());
        add(block);
    }

    private HtmlContainer blockFor(Span paragraph) {
        return switch (ParagraphForm.of(article, paragraph)) {
            case HEADLINE -> styled(new H2(), "article-headline");
            case DECK -> styled(new Paragraph(), "article-deck");
            case HEADING -> new H2();
            case CAPTION -> styled(new Paragraph(), "article-caption");
            case TEXT -> new Paragraph();
        };
    }

    private static HtmlContainer styled(HtmlContainer block, String cssClass) {
        block.addClassName(cssClass);
        return block;
    }

    private void addWords(Element parent, int from, int to) {
        if (from < to) {
            Strips.cut(new Span(from, to), cues).forEach(strip -> parent.appendChild(elementFor(strip)));
        }
    }

    private Element elementFor(Span strip) {
        var words = article.article().quote(strip);
        var cueOf = cueOf(strip);
        return cueOf.isEmpty()
                ? Element.createText(words)
                : new Element("span").setAttribute("data-cue", cueOf).setText(words);
    }

    /// The local ids of the statements that the strip is a cue of, by blanks: cues overlap, and those of one statement
    /// must be lit without the others.
    private String cueOf(Span strip) {
        return statements.stream()
                .filter(statement -> statement.cues().stream().anyMatch(cue -> cue.contains(strip)))
                .map(statement -> statement.id().local())
                .collect(Collectors.joining(" "));
    }
}
