package app.hearsay.ui.report;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// On which pages the parts of a document were printed, read from the structure of a tagged PDF (ISO 32000-1, 14.7).
final class PrintedParts {

    private static final Pattern ELEMENT =
            Pattern.compile("(\\d+) 0 obj\\s*<</Type /StructElem(.*?)>>\\s*endobj", Pattern.DOTALL);
    private static final Pattern SORT = Pattern.compile("/S /(\\w+)");
    private static final Pattern PARENT = Pattern.compile("/P (\\d+) 0 R");
    private static final Pattern REFERENCE = Pattern.compile("(\\d+) 0 R");
    private static final Pattern PAGE = Pattern.compile("/Pg (\\d+) 0 R");

    private final Map<String, String> bodies = new LinkedHashMap<>();

    PrintedParts(byte[] pdf) {
        ELEMENT.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .forEach(found -> bodies.put(found.group(1), found.group(2)));
    }

    /// For each part that begins with such a heading the pages that it is on.
    ///
    /// @param heading such as `H3`
    List<Set<String>> pagesOfPartsUnder(String heading) {
        return named(heading)
                .map(element -> group(PARENT, element))
                .map(this::pages)
                .toList();
    }

    /// For each such heading the pages that it and the beginning of what follows are on.
    List<Set<String>> pagesOfHeadings(String heading) {
        return named(heading)
                .map(element -> {
                    var siblings = children(group(PARENT, element));
                    int place = siblings.indexOf(element);
                    var pages = new HashSet<>(pages(element));
                    if (place + 1 < siblings.size()) {
                        pages.addAll(pages(firstLeaf(siblings.get(place + 1))));
                    }
                    return (Set<String>) pages;
                })
                .toList();
    }

    private Stream<String> named(String sort) {
        return bodies.keySet().stream().filter(element -> group(SORT, element).equals(sort));
    }

    private String firstLeaf(String element) {
        var children = children(element);
        return children.isEmpty() ? element : firstLeaf(children.getFirst());
    }

    private Set<String> pages(String element) {
        var pages = new HashSet<String>();
        PAGE.matcher(body(element)).results().forEach(page -> pages.add(page.group(1)));
        children(element).forEach(child -> pages.addAll(pages(child)));
        return pages;
    }

    private List<String> children(String element) {
        return REFERENCE
                .matcher(body(element))
                .results()
                .map(reference -> reference.group(1))
                .filter(child ->
                        bodies.containsKey(child) && group(PARENT, child).equals(element))
                .toList();
    }

    private String group(Pattern pattern, String element) {
        var found = pattern.matcher(body(element));
        return found.find() ? found.group(1) : "";
    }

    private String body(String element) {
        return bodies.getOrDefault(element, "");
    }
}
