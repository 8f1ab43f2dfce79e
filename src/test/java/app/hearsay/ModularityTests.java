package app.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;

/// The modules as Spring Modulith sees them, against their declarations and the README.
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(HearsayApplication.class);

    /// The block of the README whose lines are of the form `question → article, statement   what is asked`.
    private static final Pattern TREE = Pattern.compile("```\\n((?:\\w+ +→ .+\\n)+)```");

    private static final Pattern LINE = Pattern.compile("(\\w+) +→ (.+?) {2,}\\S.*");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void modulesDeclareOnlyWhatTheyUse(ApplicationModule module) {
        var declared = module.getAllowedDependencies(MODULES).stream()
                .map(Object::toString)
                .toList();
        var used = module.getDirectDependencies(MODULES).stream()
                .flatMap(ModularityTests::names)
                .collect(Collectors.toSet());

        assertThat(declared)
                .as("a declaration that is longer than the truth says nothing about " + name(module))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void readmeShowsTheModulesAsTheyAre() throws IOException {
        var modules = MODULES.stream().collect(Collectors.toMap(ModularityTests::name, ModularityTests::neighbours));

        assertThat(tree(Files.readString(Path.of("README.md")))).isEqualTo(modules);
    }

    private static Stream<Named<ApplicationModule>> modules() {
        return MODULES.stream().map(module -> Named.of(name(module), module));
    }

    /// What a dependency is called in a declaration.
    private static Stream<String> names(ApplicationModuleDependency dependency) {
        var target = dependency.getTargetModule();
        return target.getNamedInterfaces()
                .getNamedInterfacesContaining(dependency.getTargetType())
                .map(part -> part.isUnnamed() ? name(target) : name(target) + " :: " + part.getName());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /// What the README says of a module's dependencies. Screens show nearly everything; their declaration says what.
    private static Set<String> neighbours(ApplicationModule module) {
        if (name(module).equals("ui")) {
            return Set.of("all of them");
        }
        var names = module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ModularityTests::name)
                .collect(Collectors.toSet());
        return names.isEmpty() ? Set.of("nothing") : names;
    }

    private static Map<String, Set<String>> tree(String readme) {
        var block = TREE.matcher(readme);
        assertThat(block.find()).as("README.md has a tree of modules").isTrue();
        return LINE.matcher(block.group(1))
                .results()
                .collect(Collectors.toMap(
                        line -> line.group(1), line -> Set.of(line.group(2).split(", "))));
    }
}
