package io.github.payuperu.contracttests.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.payuperu.generatedclient.json.PaymentMethodsRequest;
import io.github.payuperu.generatedclient.json.PingRequest;
import io.github.payuperu.generatedclient.json.SubmitTransactionRequest;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.jakarta.PayuConstraints;
import io.github.payuperu.validators.jakarta.PayuFindings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.MethodValidationPostProcessor;

/** What {@code docs/jakarta-validation.md} shows stands here word for word, and does what the guide says. */
class GuideTest {
    private static final Path GUIDE = Path.of("../docs/jakarta-validation.md");
    private static final Pattern SNIPPET = Pattern.compile("```(java|text)\n(.*?)```", Pattern.DOTALL);

    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    static List<Family> families() {
        return Family.ALL;
    }

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(console);
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void buildsAFactory() throws IOException {
        SubmitTransactionRequest request = broken();

        PayuConstraints constraints = PayuConstraints.builder()
                .models(SubmitTransactionRequest.class, PaymentMethodsRequest.class, PingRequest.class)
                .validator(PayuValidator.create())
                .locale(() -> Locale.forLanguageTag("es"))
                .build();
        try (ValidatorFactory factory = constraints.validatorFactory()) {
            for (ConstraintViolation<?> violation : factory.getValidator().validate(request)) {
                System.out.println(violation.getPropertyPath() + ": " + violation.getMessage());
            }
        }

        assertThat(printed().lines())
                .hasSameElementsAs(snippets("text").get(0).lines().toList());
    }

    @Test
    void asksForWarnings() {
        Validator validator = Door.JAKARTA;
        SubmitTransactionRequest request = broken();

        Set<ConstraintViolation<SubmitTransactionRequest>> warnings =
                validator.validate(request, PayuFindings.Warnings.class);

        assertThat(warnings).isNotEmpty();
    }

    @Test
    void stopsAMethodOfSpring() {
        try (AnnotationConfigApplicationContext spring =
                new AnnotationConfigApplicationContext(Validation.class, Payments.class)) {
            Payments payments = spring.getBean(Payments.class);
            LocaleContextHolder.setLocale(Locale.forLanguageTag("es-PE"));

            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() -> payments.send(broken()))
                    .withMessageContaining(".order.signature: Falta order.signature, que es obligatorio.");
            assertThat(printed()).isEmpty();
            payments.send(request("card.capture"));
            assertThat(printed()).isEqualToIgnoringNewLines("Sent: SUBMIT_TRANSACTION");
        }
    }

    @Test
    void keepsSecretsOutOfBindingResults() {
        SubmitTransactionRequest request = charge();
        request.getTransaction().getCreditCard().setNumber("4111 1111 1111 1111 1111");
        request.getMerchant().setApiKey("key");

        Errors errors = errors(request);

        assertThat(errors.getFieldErrors())
                .extracting(error -> error.getField())
                .containsExactlyInAnyOrder("merchant", "transaction.creditCard");
        assertThat(errors.toString()).doesNotContain("1111", "[key]");
    }

    /** Whatever a path leads to Spring must be able to read, or it fails. */
    @ParameterizedTest
    @MethodSource("families")
    void leadsSpringWhereItCanRead(Family family) {
        try (LocalValidatorFactoryBean validator = validator(family)) {
            Body.examples()
                    .forEach(body -> Mutations.of(
                            body,
                            family,
                            broken -> assertThatNoException()
                                    .as(broken.toString())
                                    .isThrownBy(() -> validator.validate(
                                            broken.model(),
                                            new BeanPropertyBindingResult(broken.model(), "request")))));
        }
    }

    @Test
    void showsWhatRunsHere() throws IOException {
        String here = flat(
                Files.readString(Path.of("src/test/java/io/github/payuperu/contracttests/jakarta/GuideTest.java")));

        assertThat(snippets("java"))
                .hasSize(4)
                .allSatisfy(snippet -> assertThat(here).contains(flat(snippet)));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Errors errors(SubmitTransactionRequest request) {
        Errors errors = new BeanPropertyBindingResult(request, "request");
        try (LocalValidatorFactoryBean validator = Validation.validator()) {
            validator.afterPropertiesSet();
            validator.validate(request, errors);
        }
        return errors;
    }

    private static LocalValidatorFactoryBean validator(Family family) {
        PayuConstraints constraints = PayuConstraints.builder()
                .models(family.roots().toArray(Class<?>[]::new))
                .validator(Door.DIRECT)
                .stopBeforeSecrets()
                .build();
        LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
        validator.setMessageInterpolator(new ParameterMessageInterpolator());
        validator.setConfigurationInitializer(constraints::addTo);
        validator.afterPropertiesSet();
        return validator;
    }

    private static SubmitTransactionRequest broken() {
        SubmitTransactionRequest request = charge();
        request.getTransaction().getOrder().setSignature(null);
        request.getTransaction().getExtraParameters().put("INSTALLMENTS_NUMBER", 37);
        return request;
    }

    /** The documented charge; its own card has expired. */
    private static SubmitTransactionRequest charge() {
        SubmitTransactionRequest request = request("card.charge");
        request.getTransaction()
                .getCreditCard()
                .setExpirationDate(Year.now(ZoneOffset.UTC).plusYears(1) + "/12");
        return request;
    }

    private static SubmitTransactionRequest request(String operation) {
        return (SubmitTransactionRequest) Body.examples()
                .filter(body -> body.name().equals(operation + ".request"))
                .findFirst()
                .flatMap(body -> body.in(Family.ALL.get(0)))
                .orElseThrow()
                .model();
    }

    private static List<String> snippets(String language) throws IOException {
        return SNIPPET.matcher(Files.readString(GUIDE))
                .results()
                .filter(snippet -> snippet.group(1).equals(language))
                .map(snippet -> snippet.group(2))
                .toList();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Configuration
    static class Validation {
        @Bean
        static LocalValidatorFactoryBean validator() {
            PayuConstraints constraints = PayuConstraints.builder()
                    .models(SubmitTransactionRequest.class, PaymentMethodsRequest.class, PingRequest.class)
                    .locale(LocaleContextHolder::getLocale)
                    .stopBeforeSecrets()
                    .build();
            LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
            validator.setMessageInterpolator(new ParameterMessageInterpolator());
            validator.setConfigurationInitializer(constraints::addTo);
            return validator;
        }

        @Bean
        static MethodValidationPostProcessor methodValidation(ObjectProvider<Validator> validator) {
            MethodValidationPostProcessor processor = new MethodValidationPostProcessor();
            processor.setValidatorProvider(validator);
            return processor;
        }
    }

    @Validated
    static class Payments {
        void send(@Valid SubmitTransactionRequest request) {
            System.out.println("Sent: " + request.getCommand());
        }
    }
}
