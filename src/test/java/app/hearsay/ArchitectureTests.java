package app.hearsay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rules of the house that a compiler cannot check, each with its reason.
class ArchitectureTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.hearsay");

    private static final String[] PLAIN = {
        "app.hearsay.article..",
        "app.hearsay.statement..",
        "app.hearsay.question..",
        "app.hearsay.analysis..",
        "app.hearsay.nickname..",
        "app.hearsay.game.."
    };

    private static final DescribedPredicate<JavaClass> MACHINERY = resideInAnyPackage(
                    "org.springframework..", "com.vaadin..", "java.sql..", "javax.sql..", "jakarta..")
            .and(not(resideInAPackage("org.springframework.modulith..")))
            .as("are of Spring, Vaadin or SQL");

    private static final String JDBC = ".*\\.Jdbc\\w*(\\$.*)?";

    private static final int MOST_CLASSES = 35;

    private static final Set<String> HIDDEN_CHANCE = Set.of(
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of");

    @Test
    void domainIsPlainJava() {
        check(noClasses()
                .that()
                .resideInAnyPackage(PLAIN)
                .should()
                .dependOnClassesThat(MACHINERY)
                .because(
                        "what is taught, and how a class plays, must be testable, and usable, without a server, a screen"
                                + " or a database"));
    }

    @Test
    void valuesOfResultsArePlainJava() {
        check(noClasses()
                .that()
                .resideInAPackage("app.hearsay.result..")
                .and(describe("are no part of a bean", type -> !isPartOfBean(type)))
                .and()
                .haveNameNotMatching(JDBC)
                .should()
                .dependOnClassesThat(MACHINERY)
                .because("what answers say about a learner must be computable from answers alone"));
    }

    @Test
    void packagesStaySmall() {
        check(classes()
                .that()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should(sharePackagesOf(MOST_CLASSES))
                .because("a reader must be able to overlook a package: a larger one holds two concepts"));
    }

    @Test
    void packagesFormNoCircle() {
        check(slices().matching("app.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package in two folders"));
    }

    @Test
    void checksOfAnnotationsKnowNoFiles() {
        check(noClasses()
                .that()
                .resideInAPackage("app.hearsay.annotation.check..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("app.hearsay.annotation", "org.yaml.."))
                .because("a form must be able to use them as a file does"));
    }

    @Test
    void nothingDependsOnScreens() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("app.hearsay.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.hearsay.ui..")
                .because("screens change most often, and nothing else may have to change with them"));
    }

    @Test
    void vaadinStaysInScreens() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("app.hearsay.ui..")
                .and()
                .doNotHaveFullyQualifiedName(HearsayApplication.class.getName())
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin.."))
                .because("services that hold Vaadin types cannot be used or tested without a browser session"));
    }

    @Test
    void sqlStaysInJdbcClasses() {
        check(noClasses()
                .that()
                .haveNameNotMatching(JDBC)
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.springframework.jdbc.."))
                .because("SQL stands in classes named so, where a reader finds all of it"));
    }

    @Test
    void timeComesFromClock() {
        check(noClasses()
                .that()
                .areNotMetaAnnotatedWith(Configuration.class)
                .should()
                .callMethodWhere(describe("a hidden clock", ArchitectureTests::readsHiddenClock))
                .because("a test must be able to set the time: inject a Clock"));
    }

    @Test
    void chanceComesFromRandomGenerator() {
        check(noClasses()
                .that()
                .areNotMetaAnnotatedWith(Configuration.class)
                .should()
                .callMethodWhere(describe("hidden chance", ArchitectureTests::drawsHiddenChance))
                .orShould()
                .callConstructor(Random.class)
                .because("a test must be able to repeat a draw: inject a RandomGenerator, or seed one"));
    }

    @Test
    void classesAreFinalUnlessSpringProxiesThem() {
        check(classes()
                .that(describe("are classes that could be final", ArchitectureTests::couldBeFinal))
                .and()
                .areNotMetaAnnotatedWith(Component.class)
                .and()
                .areNotMetaAnnotatedWith(Transactional.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("a class that is not made to be extended should say so"));
    }

    @Test
    void everyPackageIsNullMarkedAndEveryModuleDeclared() {
        for (var name : CODE.stream().map(JavaClass::getPackageName).distinct().toList()) {
            var described = CODE.getPackage(name).getAnnotations().stream()
                    .map(annotation -> annotation.getRawType().getName())
                    .toList();
            assertThat(described).as("annotations of package %s", name).contains(NullMarked.class.getName());
            if (name.split("\\.").length == 3) {
                assertThat(described).as("annotations of module %s", name).contains(ApplicationModule.class.getName());
            }
        }
    }

    private static ArchCondition<JavaClass> sharePackagesOf(int most) {
        return new ArchCondition<>("share packages of at most " + most) {

            private final Map<String, Integer> sizes = new TreeMap<>();

            @Override
            public void check(JavaClass item, ConditionEvents events) {
                sizes.merge(item.getPackageName(), 1, Integer::sum);
            }

            @Override
            public void finish(ConditionEvents events) {
                sizes.forEach((name, size) ->
                        events.add(new SimpleConditionEvent(name, size <= most, name + " holds " + size + " classes")));
            }
        };
    }

    private static boolean isPartOfBean(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class)
                || type.getEnclosingClass().map(ArchitectureTests::isPartOfBean).orElse(false);
    }

    private static boolean couldBeFinal(JavaClass candidate) {
        return !candidate.isInterface()
                && !candidate.isEnum()
                && !candidate.isAnonymousClass()
                && !candidate.getSimpleName().equals("package-info")
                && !candidate.getModifiers().contains(JavaModifier.ABSTRACT)
                && !candidate.isMetaAnnotatedWith(Configuration.class);
    }

    /// `now()` without a clock, and the clocks of the machine.
    private static boolean readsHiddenClock(JavaAccess<?> call) {
        var method = call.getTarget().getFullName();
        return method.matches("java\\.time\\..*\\.now\\((?!java\\.time\\.Clock\\)).*|java\\.time\\.Clock\\.system.*")
                || method.startsWith("java.lang.System.currentTimeMillis");
    }

    private static boolean drawsHiddenChance(JavaAccess<?> call) {
        return HIDDEN_CHANCE.contains(call.getTargetOwner().getName() + "." + call.getName());
    }

    private static <T> DescribedPredicate<T> describe(String what, Predicate<? super T> predicate) {
        return DescribedPredicate.describe(what, predicate);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODE);
    }
}
