package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cooptrack.events.Role;
import org.cooptrack.web.testing.ApiDocument;
import org.cooptrack.web.testing.MalformedRequests;
import org.cooptrack.web.testing.OpenApiDocument;
import org.cooptrack.web.testing.OpenApiSchema;
import org.cooptrack.web.testing.Pasted;
import org.cooptrack.web.testing.RawAnswer;
import org.cooptrack.web.testing.ToldAsProblem;
import org.cooptrack.web.testing.WordFiles;
import org.junit.jupiter.api.Test;

/** The API document of the query-service: what it says is so, and whatever does not keep to it is refused. */
class ApiDocumentTest {
    private static final String SERVED = RawAnswer.to(StoryService.port(),
            "GET /v1/openapi.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8))
            .body();
    private static final ApiDocument DOCUMENT = ApiDocument.of(SERVED);
    private static final String ROOM = "query-service/src/main/resources/";

    @Test
    void what_is_served_is_committed() {
        new OpenApiDocument("query-service").isStill(SERVED);
    }

    @Test
    void it_keeps_to_the_published_schema() {
        assumeTrue(OpenApiSchema.published().isHere(), "no schema of OpenAPI 3.1 here");
        assertThat(OpenApiSchema.published().errors(SERVED)).isEmpty();
    }

    @Test
    void every_operation_has_an_example() {
        assertThat(DOCUMENT.operations()).allSatisfy(operation -> assertThat(operation.json().has("x-story"))
                .as("%s has an example; if not: add one to %sexamples/<slice>.json", operation.id(), ROOM).isTrue());
    }

    @Test
    void every_operation_says_what_it_does_and_who_may() {
        assertThat(DOCUMENT.operations()).allSatisfy(operation -> {
            assertThat(operation.json().path("summary").asString(""))
                    .as("%s: a comment above the method is missing", operation.id()).isNotBlank();
            assertThat(operation.json().has("x-roles") || operation.json().has("security")).as(operation.id()).isTrue();
        });
    }

    @Test
    void a_meaning_is_given_by_one_file_alone() {
        var meanings = new WordFiles("classpath*:openapi/**/*.properties");
        assertThat(meanings.words()).contains("project");
        assertThat(meanings.givenTwice()).as("say it with its slice in front (training.session)").isEmpty();
    }

    @Test
    void every_parameter_has_a_meaning() {
        assertThat(DOCUMENT.operations()).allSatisfy(operation -> assertThat(operation.parameters())
                .allSatisfy(parameter -> assertThat(parameter.path("description").asString(""))
                        .as("%s of %s; say it in %sopenapi/words/<slice>.properties", parameter.get("name"),
                                operation.id(),
                                ROOM)
                        .isNotBlank()));
    }

    @Test
    void every_example_is_answered_from_the_history_of_the_commands_examples() {
        for (Pasted example : DOCUMENT.story()) {
            String token = Service.ISSUER.person(example.as(), Role.of(example.as()));
            RawAnswer answer = RawAnswer.to(StoryService.port(),
                    example.with("Authorization", "Bearer " + token).bytes());
            assertThat(answer.status()).as("%s: %s", example.operation(), answer.body()).isEqualTo(200);
            assertThat(answer.body()).as(example.operation()).isNotBlank().doesNotContain("\"items\":[]");
        }
    }

    @Test
    void a_thousand_malformed_requests_are_refused_as_problems() {
        ToldAsProblem told = new ToldAsProblem();
        List<String> wrong = new ArrayList<>();
        var requests = new MalformedRequests(DOCUMENT, Service.ISSUER, 20261126).make(1_000);
        for (var sent : requests) {
            RawAnswer answer = RawAnswer.to(StoryService.port(), sent.bytes());
            var faults = told.faults(sent, answer);
            if (!faults.isEmpty()) wrong.add(faults + " " + answer.body() + "\n  for " + sent.how());
        }
        assertThat(requests).hasSize(1_000);
        assertThat(wrong).isEmpty();
    }
}
