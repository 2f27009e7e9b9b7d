package io.github.payuperu.contracttests.jakarta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.jakarta.PayuConstraints;
import org.junit.jupiter.api.Test;

/** Who does not use the Jakarta door needs nothing of what it is made of. */
class ArchitectureTest {
    private static final String VALIDATORS = PayuValidator.class.getPackageName();
    private static final String DOOR = PayuConstraints.class.getPackageName();

    private final JavaClasses validators = new ClassFileImporter().importPackages(VALIDATORS);

    @Test
    void onlyTheDoorKnowsJakartaValidation() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DOOR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DOOR, "jakarta.validation..", "org.hibernate..", "jakarta.xml..", "..databind..")
                .because("these are optional dependencies")
                .check(validators);
    }

    @Test
    void aFamilyOfModelsNeedsNothingOfTheOther() {
        noClasses()
                .that()
                .doNotHaveSimpleName("JaxbProperties")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.xml..")
                .because("an application that sends JSON need not have JAXB")
                .check(validators);
        noClasses()
                .that()
                .doNotHaveSimpleName("JacksonProperties")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..databind..")
                .because("an application that sends XML need not have jackson-databind")
                .check(validators);
    }

    @Test
    void modelsAreGivenNotKnown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..generatedclient..")
                .because("applications may have models of their own")
                .check(validators);
    }
}
