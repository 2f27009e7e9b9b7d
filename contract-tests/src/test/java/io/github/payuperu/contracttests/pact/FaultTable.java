package io.github.payuperu.contracttests.pact;

import io.github.payuperu.contracttests.pact.FaultsTest.Tried;
import java.util.List;
import java.util.stream.Collectors;

/** The page that lists the faults and what notices them. */
final class FaultTable {
    private FaultTable() {}

    static String print(List<Tried> tried) {
        long noticed = tried.stream().filter(Tried::isNoticed).count();
        return """
               # What the pacts notice

               Written by `FaultsTest`; do not edit. Each fault is switched on in turn in a proxy before an honest provider, and the
               provider is verified with the pacts alone: no schema, no validator. %d of %d are noticed.

               | wire | fault | what the other side would notice | first noticed by |
               |---|---|---|---|
               %s

               ## What they do not notice

               | wire | fault | why |
               |---|---|---|
               %s
               """.formatted(noticed, tried.size(), rows(tried, true), rows(tried, false));
    }

    private static String rows(List<Tried> tried, boolean noticed) {
        return tried.stream()
                .filter(each -> each.isNoticed() == noticed)
                .map(each -> noticed ? noticed(each) : missed(each.fault()))
                .collect(Collectors.joining("\n"));
    }

    private static String noticed(Tried tried) {
        Fault fault = tried.fault();
        return "| %s | %s | %s | %s |"
                .formatted(
                        fault.wire().label(),
                        fault.name(),
                        fault.notice(),
                        tried.noticedBy().orElseThrow());
    }

    private static String missed(Fault fault) {
        return "| %s | %s | %s |".formatted(fault.wire().label(), fault.name(), fault.reason());
    }
}
