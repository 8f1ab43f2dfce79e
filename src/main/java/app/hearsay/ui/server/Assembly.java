package app.hearsay.ui.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/// A script as a browser loads it: with all that it imports from folders, in one piece, without comments
/// and indentation.
///
/// What lies beside the script is loaded by itself. A part that exports nothing keeps its names to itself; those that
/// export share one module's names. Browsers understand the parts as they are written, too, only in many requests.
/// (Vaadin's build does the same to style sheets.)
///
/// See decision 0068.
final class Assembly {

    /// Where the files of the browser lie.
    static final String ROOT = "META-INF/resources/";

    private static final Pattern COMMENT =
            Pattern.compile("^ *(//[^\\n]*|/\\*\\*.*?\\*/ *)\\n", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern IMPORT =
            Pattern.compile("^(?:import|export) (?:(?:\\{([^}]*)}|\\*) from )?'([^']+)';\\n", Pattern.MULTILINE);
    private static final Pattern EXPORT = Pattern.compile("^export ", Pattern.MULTILINE);

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Set<String>> beside = new TreeMap<>();

    private Assembly() {}

    /// @throws UncheckedIOException if the script or a part of it is missing
    static String of(ClassPathResource script) {
        var assembly = new Assembly();
        var body = assembly.part(script);
        return assembly.imports() + body;
    }

    private String imports() {
        return beside.entrySet().stream()
                .map(from -> "import {" + String.join(", ", from.getValue()) + "} from './" + from.getKey() + "';\n")
                .collect(Collectors.joining());
    }

    private String part(ClassPathResource file) {
        if (!taken.add(file.getPath())) {
            return "";
        }
        var before = new StringBuilder();
        var own = IMPORT.matcher(read(file)).replaceAll(found -> {
            before.append(imported((ClassPathResource) file.createRelative(found.group(2)), found.group(1)));
            return "";
        });
        own = COMMENT.matcher(own).replaceAll("").replaceAll("\n\\s+", "\n").stripLeading();
        boolean shares = own.isEmpty() || EXPORT.matcher(own).find();
        return before + (shares ? own : "{\n" + own + "}\n");
    }

    private String imported(ClassPathResource file, @Nullable String names) {
        var name = file.getPath().substring(ROOT.length());
        if (name.contains("/")) {
            return part(file);
        }
        var wanted = beside.computeIfAbsent(name, _ -> new TreeSet<>());
        if (names != null) {
            Arrays.stream(names.split(",")).map(String::strip).forEach(wanted::add);
        }
        return "";
    }

    private static String read(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getPath() + " cannot be read", e);
        }
    }
}
