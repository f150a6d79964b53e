package org.cooptrack.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;

/** The headers by which a client says on which conditions its wish holds. */
public final class Condition {
    private Condition() {}

    /** The wish may be sent twice and is granted once. */
    public static void keyOf(Operation operation) {
        operation.addParametersItem(header("Idempotency-Key", false));
    }

    /** The wish replaces a value and says which version it has read. */
    static void versionOf(Operation operation, boolean required) {
        operation.addParametersItem(header("If-Match", required));
    }

    private static Parameter header(String name, boolean required) {
        return new Parameter().in("header").name(name).required(required).schema(AskedOperation.text());
    }
}
