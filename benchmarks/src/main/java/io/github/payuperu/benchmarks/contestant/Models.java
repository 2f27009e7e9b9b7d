package io.github.payuperu.benchmarks.contestant;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.benchmarks.body.Body;
import io.github.payuperu.generatedclient.json.SubmitTransactionRequest;
import io.github.payuperu.generatedclient.xml.PayuXml;
import io.github.payuperu.generatedclient.xml.Request;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.wire.contract.WireForm;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Objects instead of bytes: the generated models, those of JSON for a JSON body and those of JAXB for an XML body. */
final class Models {
    private Models() {}

    static Work report(Body body) {
        PayuValidator validator = PayuValidator.builder().clock(Ours.CLOCK).build();
        Object model = model(body);
        Expected.report(body, validator.check(model));
        return () -> validator.check(model).findings();
    }

    static Work beanValidation(Body body) {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        Object model = model(body);
        Expected.verdict(body, validator.validate(model).isEmpty());
        return () -> validator.validate(model);
    }

    private static Object model(Body body) {
        if (body.wire() == WireForm.XML) {
            return PayuXml.unmarshal(body.bytes(), Request.class).root();
        }
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readValue(body.bytes(), SubmitTransactionRequest.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
