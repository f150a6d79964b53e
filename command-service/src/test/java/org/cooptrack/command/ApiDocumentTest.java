package org.cooptrack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.web.testing.ApiDocument;
import org.cooptrack.web.testing.CommittedFile;
import org.cooptrack.web.testing.MalformedRequests;
import org.cooptrack.web.testing.OpenApiDocument;
import org.cooptrack.web.testing.OpenApiSchema;
import org.cooptrack.web.testing.Pasted;
import org.cooptrack.web.testing.RawAnswer;
import org.cooptrack.web.testing.ToldAsProblem;
import org.cooptrack.web.testing.WordFiles;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The API document of the command-service: what it says is so, and whatever does not keep to it is refused. */
@NullUnmarked
@TestMethodOrder(OrderAnnotation.class)
class ApiDocumentTest {
    private static final String SERVED = Service.send("GET", "/v1/openapi.json", Service.person("ana"), "").body();
    private static final ApiDocument DOCUMENT = ApiDocument.of(SERVED);
    private static final String WHERE = "add a step to command-service/src/main/resources/examples/*.json, in the chapter it belongs to";

    /** What the vault's key has made of the rows of a sheet. */
    private static final String KEYED = "(\"(?:row|content|source)\": ?)\"[^\"]+\"", NEVER = "(?!)()";
    private static final String FALLS_DUE = "(\\{\"rule\": ?\"[^\"]+\", ?\"dueOn\": ?)\"[\\d-]+\"";
    private static final String HAPPENED = "(\"occurredOn\": ?)\"[\\d-]+\"";

    @Test
    void what_is_served_is_committed() {
        new OpenApiDocument("command-service").isStill(SERVED);
    }

    @Test
    void it_keeps_to_the_published_schema() {
        assumeTrue(OpenApiSchema.published().isHere(), "no schema of OpenAPI 3.1 here");
        assertThat(OpenApiSchema.published().errors(SERVED)).isEmpty();
    }

    @Test
    void every_operation_has_an_example() {
        assertThat(DOCUMENT.operations()).allSatisfy(operation -> assertThat(operation.json().has("x-story"))
                .as("%s has an example; if not: %s", operation.id(), WHERE).isTrue());
    }

    @Test
    void every_operation_says_what_it_does_and_who_may() {
        assertThat(DOCUMENT.operations()).allSatisfy(operation -> {
            assertThat(operation.json().path("summary").asString("")).as("%s: a comment above the command is missing",
                    operation.id()).isNotBlank();
            assertThat(operation.json().has("x-roles") || operation.json().has("security")).as(operation.id()).isTrue();
        });
    }

    @Test
    void where_something_may_stand_the_version_is_said_only_if_it_does() {
        for (String operation : List.of("results.SetBaseline", "results.DefineResult", "funds.ReviseBudget"))
            assertThat(DOCUMENT.operation(operation)).satisfies(it -> {
                assertThat(it.parameters().filter(part -> part.get("name").asString().equals("If-Match")))
                        .singleElement()
                        .satisfies(part -> assertThat(part.path("required").asBoolean(false)).isFalse());
                assertThat(it.json().at("/responses/428").isMissingNode()).isFalse();
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
                        .as("%s of %s; say it in command-service/src/main/resources/openapi/words/<slice>.properties",
                                parameter.get("name"), operation.id())
                        .isNotBlank()));
    }

    @Test
    @Order(1)
    void the_examples_pasted_one_after_the_other_all_succeed_and_make_the_committed_history() {
        long before = Service.ledger().head();
        for (Pasted example : DOCUMENT.story()) {
            RawAnswer answer = sent(example);
            assertThat(answer.status()).as("step %d, %s: %s", example.step(), example.operation(), answer.body())
                    .isIn(promised(example.operation()));
        }
        new CommittedFile("docs/openapi/story.ndjson").isStill(Service.ledger().readAll(before, 10_000).stream()
                .filter(ApiDocumentTest::asked).map(ApiDocumentTest::line).collect(Collectors.joining()));
    }

    /** What policies ask for comes a moment later, between any two steps. */
    private static boolean asked(StoredEvent event) {
        return EventJson.readMetadata(event.metadata()).role() != Role.POLICY;
    }

    /**
     * One event a line; when an issue falls due, a file is taken over, a key is destroyed or an export closes depends on the day
     * of the test, what is sealed and where the issuer listens on chance.
     */
    private static String line(StoredEvent event) {
        return "{\"stream\":\"" + event.stream() + "\",\"type\":\"" + event.type() + "\",\"revision\":"
                + event.revision()
                + ",\"data\":" + event.data().replaceAll(FALLS_DUE, "$1\"2030-01-31\"")
                        .replaceAll(event.type().equals("project.ProjectAdopted") ? HAPPENED : NEVER,
                                "$1\"2026-11-27\"")
                        .replaceAll("(\"keyDestroyedAt\": ?)\"[^\"]+\"", "$1\"2030-01-31T00:00:00Z\"")
                        .replaceAll("(\"openUntil\": ?)\"[^\"]+\"", "$1\"2999-12-31T00:00:00Z\"")
                        .replaceAll("(\"sealed\": ?)\"[^\"]+\"", "$1\"AAAA\"")
                        .replace(Service.issuer().url(), "https://issuer.example")
                        .replaceAll(event.type().startsWith("batch.") ? KEYED : NEVER,
                                "$1\"0198c5f0-0000-8000-8000-000000000001\"")
                + "}\n";
    }

    @Test
    @Order(2)
    void a_thousand_malformed_requests_are_refused_as_problems_and_record_nothing() {
        Service.untilPoliciesRest();
        long head = Service.ledger().head();
        ToldAsProblem told = new ToldAsProblem();
        List<String> wrong = new ArrayList<>();
        var requests = new MalformedRequests(DOCUMENT, Service.issuer(), 20261126).make(1_000);
        for (var sent : requests) {
            RawAnswer answer = RawAnswer.to(Service.port(), sent.bytes());
            var faults = told.faults(sent, answer);
            if (!faults.isEmpty()) wrong.add(faults + " " + answer.body() + "\n  for " + sent.how());
        }
        assertThat(requests).hasSize(1_000);
        assertThat(wrong).isEmpty();
        assertThat(Service.ledger().head()).isEqualTo(head);
    }

    private static RawAnswer sent(Pasted example) {
        String token = Service.person(example.as(), Role.of(example.as()));
        return RawAnswer.to(Service.port(), example.with("Authorization", "Bearer " + token).bytes());
    }

    private static Set<Integer> promised(String operation) {
        return DOCUMENT.operations().stream().filter(it -> it.id().equals(operation)).findFirst().orElseThrow()
                .successes();
    }
}
