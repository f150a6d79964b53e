package org.cooptrack.web.testing;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The API document of a service as committed, {@code docs/openapi/<service>.json}. */
public record OpenApiDocument(String service) {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Fails unless this is what is committed. */
    public void isStill(String served) {
        new CommittedFile("docs/openapi/" + service + ".json")
                .isStill(JSON.writeValueAsString(JSON.readTree(served)) + "\n");
    }
}
