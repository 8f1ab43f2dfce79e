package app.hearsay.annotation;

import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/// Parses the YAML of an annotation file into nodes that know their lines. Nothing is ever made into an object, so that
/// a file cannot name a Java class.
final class YamlTree {

    /// The longest file that is read, in UTF-16 units.
    static final int LIMIT = 1_000_000;

    private YamlTree() {}

    /// The mapping that the file holds; nothing, and one problem, if it holds anything else.
    static Optional<MappingNode> parse(String text, Problems problems) {
        if (text.length() > LIMIT) {
            problems.add(1, "the file is longer than %,d characters".formatted(LIMIT));
            return Optional.empty();
        }
        try {
            return compose(text, problems);
        } catch (YamlGuard.RefusedException refused) {
            problems.add(refused.line(), Objects.requireNonNull(refused.getMessage()));
            return Optional.empty();
        } catch (YAMLException fault) {
            problems.add(YamlFault.line(fault, text), YamlFault.reason(fault, text));
            return Optional.empty();
        }
    }

    private static Optional<MappingNode> compose(String text, Problems problems) {
        var options = options();
        var parser = new YamlGuard(new ParserImpl(new StreamReader(text), options));
        // Nothing comes of a file without content.
        if (new Composer(parser, new Resolver(), options).getSingleNode() instanceof MappingNode root) {
            return Optional.of(root);
        }
        problems.add(1, "the file does not begin with keys such as “article: …”");
        return Optional.empty();
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LIMIT);
        return options;
    }
}
