package app.hearsay.article;

/// Where something stands in a file.
///
/// @param line counted from 1; `\n` ends one
/// @param column counted from 1, in characters (code points)
public record TextPlace(int line, int column) {

    /// The place of the unit at `offset`, or of the end of the text.
    public static TextPlace of(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int line = 1
                + (int) text.chars().limit(offset).filter(unit -> unit == '\n').count();
        return new TextPlace(line, 1 + text.codePointCount(start, offset));
    }
}
