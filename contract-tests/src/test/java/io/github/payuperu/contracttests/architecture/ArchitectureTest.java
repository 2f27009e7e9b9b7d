package io.github.payuperu.contracttests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.net.Socket;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rooms of the house and the doors between them. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/contracttests/"))
            .importPackages(Module.OURS);

    /** It knows every rule, and rules know what stands beside it. */
    private static final DescribedPredicate<JavaClass> THE_REGISTER_OF_RULES = DescribedPredicate.describe(
            "the register", type -> type.getSimpleName().equals("PeruRules"));

    @ParameterizedTest
    @EnumSource
    void aModuleUsesWhatItMayUse(Module module) {
        classes()
                .that()
                .resideInAPackage(module.packages())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(module.known())
                .because(
                        "who takes one module must not get another, or a library, by surprise; a shared mistake of client and"
                                + " sandbox must not hide")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyClassBelongsToAModule() {
        classes()
                .should()
                .resideInAnyPackage(Module.all())
                .because("a new module says in Module what it may use")
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void packagesOfAModuleDoNotGoInCircles(Module module) {
        slices().matching(module.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(THE_REGISTER_OF_RULES, DescribedPredicate.alwaysTrue())
                .because("no arrow runs back up: each floor can be read without those above it")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void whatIsInternalStaysInside() {
        codeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(are(publicAndNotInternal()))
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(XmlAdapter.class)
                .should(notMentionInternals())
                .because("what cannot be imported cannot be used; an adapter is used by JAXB alone")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineHasStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Module.CLI.packages())
                .should(ACCESS_STANDARD_STREAMS)
                .because("a library that prints cannot be used by a command that prints JSON")
                .check(CLASSES);
        noClasses()
                .should(USE_JAVA_UTIL_LOGGING)
                .because("what is logged is decided by applications, and bodies have secrets")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("io.github.payuperu.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("a library must not end its application")
                .check(CLASSES);
    }

    @Test
    void nobodyTrustsTheMachine() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .setField(java.util.TimeZone.class, "defaultTimeZone")
                .because("a verdict is the same on every machine")
                .check(CLASSES);
    }

    @Test
    void rulesReadNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage("io.github.payuperu.validators.pe..", "io.github.payuperu.wire..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("what holds today is asked of a clock that the caller gives")
                .check(CLASSES);
    }

    @Test
    void rulesKnowNoSyntax() {
        noClasses()
                .that()
                .resideInAPackage("io.github.payuperu.validators.pe..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.payuperu.wire.json..",
                        "io.github.payuperu.wire.xml..",
                        "io.github.payuperu.wire.structure..",
                        "com.fasterxml..",
                        "javax.xml..")
                .because("a rule speaks in terms, so that JSON, XML, forms and objects get the same verdict")
                .check(CLASSES);
    }

    @Test
    void onlyTheDemonstrationHasModels() {
        noClasses()
                .that()
                .resideInAPackage(Module.CLI.packages())
                .and()
                .resideOutsideOfPackage("io.github.payuperu.cli.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.payuperu.generatedclient..")
                .because("the command judges bytes; models would hide what is wrong with them")
                .check(CLASSES);
    }

    @Test
    void onlyWhatMeetsTheNetworkKnowsOfIt() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Module.SANDBOX.packages(),
                        Module.CLIENT.packages(),
                        "io.github.payuperu.cli.send..",
                        "io.github.payuperu.cli.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "com.sun.net..", "java.nio.channels..")
                .because("checking never contacts anybody")
                .check(CLASSES);
    }

    @Test
    void onlyTheServerOfTheSandboxHasSockets() {
        noClasses()
                .that()
                .resideInAPackage(Module.SANDBOX.packages())
                .and()
                .resideOutsideOfPackage("io.github.payuperu.sandbox.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.netty..", "java.nio.channels..", "com.sun.net.httpserver..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Socket.class)
                .because("another server can take its place without anybody else noticing")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> publicAndNotInternal() {
        return DescribedPredicate.not(resideInAPackage("..internal.."))
                .and(DescribedPredicate.describe(
                        "public", type -> type.getModifiers().contains(JavaModifier.PUBLIC)));
    }

    private static ArchCondition<JavaCodeUnit> notMentionInternals() {
        return new ArchCondition<>("not mention what is internal") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                        .filter(type -> type.getPackageName().startsWith(Module.OURS))
                        .filter(type -> type.getPackageName().contains("internal")
                                || !type.getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getDescription() + " mentions " + type.getName())));
            }
        };
    }
}
