package io.github.payuperu.sandbox;

import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageComposer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists the payment methods of Peru, all of them switched on. */
final class MethodsDesk implements Desk {
    /** The ids that the documentation shows. */
    private static final Map<String, Integer> PUBLISHED = Map.of("DINERS", 258, "VISA", 1067);
    /** Where the ids begin that are ours, far from any that was ever shown. */
    private static final int FIRST_INVENTED = 900_001;

    private final SortedMap<String, Integer> ids = new TreeMap<>();

    /** A desk that lists those methods. */
    MethodsDesk(Iterable<String> methods) {
        methods.forEach(method -> ids.put(method, 0));
        int invented = FIRST_INVENTED;
        for (Map.Entry<String, Integer> method : ids.entrySet()) {
            Integer published = PUBLISHED.get(method.getKey());
            method.setValue(published == null ? invented++ : published);
        }
    }

    @Override
    public Message answer(Received request) {
        MessageComposer answer = Answer.success();
        ids.forEach((name, id) -> answer.add(
                "paymentMethods",
                method -> method.set("paymentMethods[].id", Integer.toString(id))
                        .set("paymentMethods[].description", name)
                        .set("paymentMethods[].country", "PE")
                        .set("paymentMethods[].enabled", true)
                        .setNull("paymentMethods[].reason")));
        return answer.build();
    }
}
