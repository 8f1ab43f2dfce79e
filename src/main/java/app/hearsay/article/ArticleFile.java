package app.hearsay.article;

import java.util.List;
import java.util.Optional;

/// The file of an article: its text and, if it begins with a head, where it comes from.
///
/// A head is lines of the form `key: value` up to the first blank line behind them; blank lines may stand
/// before it. It is no part of the text; its title is, as the first paragraph, so that the headline can be
/// annotated. A file that begins with anything else has no head.
///
/// See decision 0024.
///
/// @param origin empty if there is no head, or an unsound one
/// @param text the article; blank if the file holds none
/// @param faults what is wrong with the head, in the order of its lines
public record ArticleFile(Optional<Origin> origin, String text, List<TextFile.Fault> faults) {

    public ArticleFile {
        faults = List.copyOf(faults);
    }

    /// Reads a file as far as it can be read; `\r\n` and `\n` both end the lines of a head.
    public static ArticleFile read(String file) {
        return ArticleFileHead.opens(file)
                ? ArticleFileHead.read(file.replace("\r\n", "\n"))
                : new ArticleFile(Optional.empty(), file, List.of());
    }
}
