package org.cooptrack.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.cooptrack.web.demo.Running;
import org.cooptrack.web.testing.OpenApiDocument;
import org.cooptrack.web.testing.OpenApiSchema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {
    private final String served = Running.send(Running.open("/v1/openapi.json")).body();
    private final JsonNode document = new JsonMapper().readTree(served);

    @Test
    void what_is_asked_is_described_without_what_the_path_gives() {
        JsonNode body = document
                .at("/paths/~1v1~1courses~1{course}~1title/put/requestBody/content/application~1json/schema");
        assertThat(body.get("properties").propertyNames()).containsExactly("title");
        assertThat(body.at("/properties/title/maxLength").asInt()).isEqualTo(500);
        assertThat(body.at("/required/0").asString()).isEqualTo("title");
        assertThat(body.get("additionalProperties").asBoolean()).isFalse();
    }

    @Test
    void a_replacing_operation_needs_a_version_and_every_operation_may_be_refused() {
        JsonNode put = document.at("/paths/~1v1~1courses~1{course}~1title/put");
        assertThat(put.at("/responses/428/$ref").asString()).isEqualTo("#/components/responses/Problem428");
        assertThat(put.get("parameters").valueStream().filter(it -> it.get("name").stringValue().equals("If-Match"))
                .allMatch(it -> it.get("required").booleanValue())).isTrue();
        assertThat(put.get("parameters").valueStream().map(it -> it.get("name").stringValue()))
                .containsExactly("course", "Idempotency-Key", "If-Match");
    }

    @Test
    void the_limits_are_stated_and_a_token_is_needed() {
        assertThat(document.at("/info/description").asString()).contains("1,048,576 bytes");
        assertThat(document.at("/components/securitySchemes/token/scheme").asString()).isEqualTo("bearer");
        assertThat(document.at("/paths/~1health~1ready/get/security").isEmpty()).isTrue();
    }

    @Test
    void the_document_keeps_to_the_published_schema() {
        OpenApiSchema schema = OpenApiSchema.published();
        assumeTrue(schema.isHere(), "no schema of OpenAPI 3.1 here");
        assertThat(schema.errors(served)).isEmpty();
        assertThat(schema.errors(served.replace("\"paths\"", "\"roads\""))).isNotEmpty();
    }

    @Test
    void a_document_that_is_not_committed_fails_the_build() {
        assumeTrue(System.getProperty("write") == null, "it would be written");
        assertThatThrownBy(() -> new OpenApiDocument("unheard-of").isStill(served)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dwrite");
    }
}
