package app.hearsay.article;

import java.util.List;

/// A file of text in the one form in which all texts are compared: letters composed (NFC of UAX #15), so that
/// ü is one character however it was typed, and without what is never seen and means nothing: byte-order
/// marks, soft hyphens, zero-width spaces and word joiners. Places in a text are counted in this form.
public sealed interface TextFile {

    /// A file that can be read.
    record Readable(String text) implements TextFile {}

    /// A file that cannot, and why.
    ///
    /// @param faults at least one, in the order of their lines
    record Unreadable(List<Fault> faults) implements TextFile {

        public Unreadable {
            faults = List.copyOf(faults);
        }
    }

    /// What is wrong on a line, for the person who saved the file.
    ///
    /// @param line counted from 1
    record Fault(int line, String reason) {}

    /// Reads the bytes of a file, which must be UTF-8, with or without a byte-order mark.
    static TextFile read(byte[] bytes) {
        return Encoding.fault(bytes)
                .<TextFile>map(fault -> new Unreadable(List.of(fault)))
                .orElseGet(() -> of(Encoding.decoded(bytes)));
    }

    /// Reads a text that was decoded before.
    static TextFile of(String text) {
        var faults = OddCharacters.faults(text);
        return faults.isEmpty() ? new Readable(OddCharacters.without(text)) : new Unreadable(faults);
    }
}
