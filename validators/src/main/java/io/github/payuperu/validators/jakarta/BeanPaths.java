package io.github.payuperu.validators.jakarta;

import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Finding;

/**
 * Finds the places of findings in Java objects.
 *
 * @param wire the syntax that the objects would become
 * @param stopBeforeSecrets whether paths end before what must not be shown
 */
record BeanPaths(WireForm wire, boolean stopBeforeSecrets) {
    /**
     * Where in the model the finding is. The path ends where the model ends: of something missing in an object that is missing
     * it names the object.
     */
    BeanPath of(Object model, Finding finding) {
        BeanWalk walk = new BeanWalk(model, wire == WireForm.XML, stopBeforeSecrets);
        String pointer = finding.pointer();
        if (pointer != null && !pointer.isEmpty()) {
            for (String step : pointer.substring(1).split("/", -1)) {
                if (!walk.into(step.replace("~1", "/").replace("~0", "~"))) {
                    break;
                }
            }
        }
        return walk.path();
    }
}
