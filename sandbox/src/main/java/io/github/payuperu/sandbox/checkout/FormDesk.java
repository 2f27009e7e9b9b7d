package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.validators.Report;
import java.util.List;
import java.util.Map;

/** Takes the form of a shop: the payer may pay, or reads why not. */
final class FormDesk {
    private static final int BAD_REQUEST = 400;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private final Site site;
    private final Inspection inspection;
    private final Till till;

    FormDesk(Site site, Inspection inspection, Till till) {
        this.site = site;
        this.inspection = inspection;
        this.till = till;
    }

    Page take(Visit visit) {
        Report form = inspection.read(visit.body());
        Sale sale = form.message().map(Sale::of).orElseGet(Sale::unknown);
        PageWords words = PageWords.in(Language.of(visit, sale));
        if (!visit.isForm()) {
            return turnAway(UNSUPPORTED_MEDIA_TYPE, List.of(words.fault("TYPE", "", "")), visit, words);
        }
        List<Fault> faults = inspection.faults(form, words);
        return faults.isEmpty()
                ? Page.seeOther(PayDesk.address(till.open(sale), words.language()))
                : turnAway(BAD_REQUEST, faults, visit, words);
    }

    private Page turnAway(int status, List<Fault> faults, Visit visit, PageWords words) {
        Page page = switch (Format.accepted(visit.header("accept"))) {
            case HTML -> site.page("faults", words, Map.of("faults", models(faults)));
            case JSON -> Page.ok("application/json", Json.faults(faults));
            case TEXT -> Page.ok("text/plain", text(faults));
        };
        return page.withStatus(status);
    }

    private static List<Map<String, String>> models(List<Fault> faults) {
        return faults.stream()
                .map(fault -> Map.of(
                        "id", fault.id(),
                        "parameter", fault.parameter(),
                        "message", fault.message(),
                        "hint", fault.hint()))
                .toList();
    }

    private static String text(List<Fault> faults) {
        StringBuilder text = new StringBuilder();
        faults.forEach(fault -> text.append(fault.id())
                .append(' ')
                .append(fault.parameter())
                .append("\n  ")
                .append(fault.message())
                .append("\n  ")
                .append(fault.hint())
                .append('\n'));
        return text.toString();
    }
}
