package io.github.payuperu.contracttests.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.payuperu.generatedclient.json.Payer;
import io.github.payuperu.generatedclient.json.PingRequest;
import io.github.payuperu.generatedclient.json.SubmitTransactionRequest;
import io.github.payuperu.validators.jakarta.PayuFindings;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What the constraint is run on, what it is not run on, and what it leaves as it is. */
class ReachTest {
    private final Validator validator = Door.JAKARTA;

    @Test
    void stopsForErrorsAlone() {
        Object capture = example("card.capture");

        assertThat(validator.validate(capture)).isEmpty();
        assertThat(validator.validate(capture, PayuFindings.Warnings.class))
                .isNotEmpty()
                .allMatch(violation ->
                        violation.getConstraintDescriptor().getPayload().equals(Set.of(PayuFindings.Warnings.class)));
        assertThat(validator.validate(capture, Default.class, PayuFindings.Warnings.class))
                .hasSameSizeAs(validator.validate(capture, PayuFindings.Warnings.class));
    }

    @Test
    void saysEachThingOnce() {
        assertThat(words(validator.validate(new PingRequest())))
                .containsExactlyInAnyOrder("language PayuMessage", "merchant PayuMessage", "test PayuMessage");
    }

    @Test
    void isRunWhereverARequestIsToBeValid() {
        Checkout checkout = new Checkout(new PingRequest(), List.of(new PingRequest()), null);

        assertThat(words(validator.validate(checkout)))
                .contains("request.language PayuMessage", "all[0].language PayuMessage", "note NotNull");
    }

    @Test
    void isRunOnParametersAndResults() throws NoSuchMethodException {
        Shop shop = (Shop) Proxy.newProxyInstance(
                ReachTest.class.getClassLoader(), new Class<?>[] {Shop.class}, (proxy, method, arguments) -> null);

        assertThat(validator
                        .forExecutables()
                        .validateParameters(
                                shop,
                                Shop.class.getDeclaredMethod("send", PingRequest.class),
                                new Object[] {new PingRequest()}))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("send.arg0.language");
        assertThat(validator
                        .forExecutables()
                        .validateReturnValue(shop, Shop.class.getDeclaredMethod("build"), new PingRequest()))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("build.<return value>.language");
    }

    @Test
    void isRunOnSubclasses() {
        assertThat(words(validator.validate(new MyPing()))).contains("language PayuMessage");
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(validator.validate(new Checkout(null, List.of(), "note"))).isEmpty();
    }

    /** A part has no operation, so only what holds for each of them can be said of it, and its annotations say that. */
    @Test
    void leavesPartsToTheirAnnotations() {
        Payer payer = Payer.builder().fullName("x".repeat(151)).build();

        assertThat(words(validator.validate(payer))).containsExactly("fullName Size");
        assertThat(validator.validate(payer))
                .allMatch(violation -> PayuFindings.of(violation).isEmpty());
    }

    /** Half a request has no verdict. */
    @Test
    void hasNothingToSayOfOnePropertyOfARequest() {
        assertThat(validator.validateProperty(new SubmitTransactionRequest(), "transaction"))
                .isEmpty();
        assertThat(validator.validateValue(SubmitTransactionRequest.class, "transaction", null))
                .isEmpty();
    }

    @Test
    void leavesOtherValidatorsToWhoeverMakesThem() {
        Counting others = new Counting();
        Configuration<?> configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .constraintValidatorFactory(others);
        Door.constraints().build().addTo(configuration);

        assertThat(words(configuration
                        .buildValidatorFactory()
                        .getValidator()
                        .validate(new Checkout(new PingRequest(), List.of(), null))))
                .contains("request.language PayuMessage", "note NotNull");
        assertThat(others.made)
                .isNotEmpty()
                .allMatch(made -> made.getPackageName().startsWith("org.hibernate"));
    }

    @Test
    void isForHibernateValidator() {
        Configuration<?> other = (Configuration<?>) Proxy.newProxyInstance(
                ReachTest.class.getClassLoader(),
                new Class<?>[] {Configuration.class},
                (proxy, method, arguments) -> null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Door.constraints().build().addTo(other))
                .withMessageContaining("Hibernate Validator");
    }

    private static Object example(String operation) {
        return Body.examples()
                .filter(body -> body.name().equals(operation + ".request"))
                .findFirst()
                .flatMap(body -> body.in(Family.ALL.get(0)))
                .orElseThrow()
                .model();
    }

    private static List<String> words(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName())
                .toList();
    }

    private record Checkout(
            @Valid PingRequest request,
            List<@Valid PingRequest> all,
            @NotNull String note) {}

    private static final class MyPing extends PingRequest {}

    /** Its methods are called by nobody: what would be handed over is validated. */
    interface Shop {
        @Valid
        PingRequest build();

        void send(@Valid PingRequest request);
    }

    private static final class Counting implements ConstraintValidatorFactory {
        private final List<Class<?>> made = new ArrayList<>();

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
            made.add(key);
            try {
                return key.getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("Those of Hibernate Validator have public constructors", e);
            }
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {}
    }
}
