package io.github.payuperu.sandbox.checkout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.payuperu.sandbox.confirmation.Entry;
import io.github.payuperu.sandbox.confirmation.Try;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The pages that programs read, as JSON. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Why a form was turned away. */
    static String faults(List<Fault> faults) {
        return write(json -> {
            json.writeBooleanField("valid", false);
            json.writeArrayFieldStart("faults");
            for (Fault fault : faults) {
                json.writeStartObject();
                json.writeStringField("id", fault.id());
                json.writeStringField("parameter", fault.parameter());
                json.writeStringField("message", fault.message());
                json.writeStringField("hint", fault.hint());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** What happened. */
    static String journal(List<Purchase> purchases, List<Entry> entries) {
        return write(json -> {
            json.writeArrayFieldStart("sales");
            for (Purchase purchase : purchases) {
                sale(json, purchase);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("confirmations");
            for (Entry entry : entries) {
                confirmation(json, entry);
            }
            json.writeEndArray();
        });
    }

    private static void sale(JsonGenerator json, Purchase purchase) throws IOException {
        json.writeStartObject();
        json.writeNumberField("order", purchase.number());
        json.writeStringField("reference", purchase.sale().get("referenceCode"));
        json.writeStringField("amount", Callback.money(purchase.sale().get("amount")));
        json.writeStringField("currency", purchase.sale().get("currency"));
        json.writeArrayFieldStart("attempts");
        for (Attempt attempt : purchase.attempts()) {
            attempt(json, attempt);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void attempt(JsonGenerator json, Attempt attempt) throws IOException {
        json.writeStartObject();
        json.writeStringField("transaction", attempt.transactionId());
        json.writeStringField("method", attempt.method().name());
        json.writeStringField("state", attempt.state().publicName());
        json.writeStringField("responseCode", attempt.state().responseCodeName());
        json.writeStringField("at", attempt.at().toString());
        json.writeEndObject();
    }

    private static void confirmation(JsonGenerator json, Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("transaction", entry.transactionId());
        json.writeStringField("reference", entry.reference());
        json.writeStringField("state_pol", entry.statePol());
        json.writeStringField("url", entry.url());
        json.writeStringField("status", entry.status().name());
        json.writeArrayFieldStart("tries");
        for (Try call : entry.tries()) {
            json.writeStartObject();
            json.writeNumberField("number", call.number());
            json.writeStringField("at", call.at().toString());
            json.writeStringField("result", call.result().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, String> parameter : entry.parameters().entrySet()) {
            json.writeStringField(parameter.getKey(), parameter.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String write(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    @FunctionalInterface
    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }
}
