package app.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.test.ApplicationModuleTest;

/// Every module stands on what it declares and on nothing else. One with beans has a test that boots it. Of one
/// without, whose context would be empty, all classes are loaded and initialised where there is nothing else.
class ModulesAloneTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(HearsayApplication.class);

    @ParameterizedTest
    @MethodSource("withBeans")
    void oneWithBeansIsBootedByATestOfItsOwn(ApplicationModule module) {
        var tests = new ClassPathScanningCandidateComponentProvider(false);
        tests.addIncludeFilter(new AnnotationTypeFilter(ApplicationModuleTest.class));

        assertThat(tests.findCandidateComponents(module.getBasePackage().getName()))
                .as("classes annotated with @ApplicationModuleTest")
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("withoutBeans")
    void oneWithoutBeansLoadsWithWhatItDeclares(ApplicationModule module) {
        var loader = new ModuleLoader(names(module));

        for (var type : module.getBasePackage()) {
            assertThatCode(() -> Class.forName(type.getName(), true, loader).getDeclaredMethods())
                    .as(type.getName())
                    .doesNotThrowAnyException();
        }
    }

    private static Stream<Named<ApplicationModule>> withBeans() {
        return modules(module -> !module.getSpringBeans().isEmpty());
    }

    private static Stream<Named<ApplicationModule>> withoutBeans() {
        return modules(module -> module.getSpringBeans().isEmpty());
    }

    private static Stream<Named<ApplicationModule>> modules(Predicate<ApplicationModule> kind) {
        return MODULES.stream().filter(kind).map(module -> Named.of(name(module), module));
    }

    /// The module and those that it needs, directly or through others.
    private static Set<String> names(ApplicationModule module) {
        return Stream.concat(
                        Stream.of(module), module.getAllDependencies(MODULES).uniqueModules())
                .map(ModulesAloneTests::name)
                .collect(Collectors.toSet());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
