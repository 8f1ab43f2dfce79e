package app.hearsay.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells whether bytes are UTF-8, and if not, where they are not and what they may be.
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String ADVICE = ": save the file as UTF-8";

    private Encoding() {}

    /// What is wrong with the encoding; nothing if it is UTF-8.
    static Optional<TextFile.Fault> fault(byte[] bytes) {
        return wideName(bytes)
                .map(name -> new TextFile.Fault(1, "the file is encoded as " + name + ADVICE))
                .or(() -> firstMalformed(bytes));
    }

    /// The text of bytes of which [#fault] finds nothing.
    static String decoded(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// The name of an encoding with units of several bytes, told by its byte-order mark or, without one, by
    /// the zero byte beside a letter at the beginning, which no text has in UTF-8.
    private static Optional<String> wideName(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of("UTF-32");
        }
        boolean marked = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
        boolean bare = bytes.length > 1 && (bytes[0] == 0 ^ bytes[1] == 0);
        return marked || bare ? Optional.of("UTF-16") : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<TextFile.Fault> firstMalformed(byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        // As many characters as bytes are enough: the decoder stops at the end or at the first byte that is no UTF-8.
        var sound = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(input, sound, true);
        return result.isError()
                ? Optional.of(malformed(bytes, input.position(), sound.flip().toString()))
                : Optional.empty();
    }

    private static TextFile.Fault malformed(byte[] bytes, int at, String sound) {
        var place = TextPlace.of(sound, sound.length());
        var letter = new String(bytes, at, 1, WINDOWS);
        return new TextFile.Fault(
                place.line(),
                "the byte %02X in column %d is no UTF-8%s%s"
                        .formatted(
                                bytes[at],
                                place.column(),
                                Character.isDefined(letter.codePointAt(0)) && !letter.equals("\uFFFD")
                                        ? "; in Windows-1252 it is “%s”".formatted(letter)
                                        : "",
                                ADVICE));
    }
}
