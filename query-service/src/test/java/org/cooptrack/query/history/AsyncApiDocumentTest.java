package org.cooptrack.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.EnrolmentOpened;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.cooptrack.web.testing.CommittedFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** docs/asyncapi.json is made from the event classes; the build fails when it is not what they say ({@code -Dwrite} writes it). */
class AsyncApiDocumentTest {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final ObjectNode DOCUMENT = AsyncApi.document();

    @Test
    void what_the_event_classes_say_is_committed() {
        new CommittedFile("docs/asyncapi.json").isStill(JSON.writeValueAsString(DOCUMENT) + "\n");
    }

    @Test
    void each_revision_of_each_event_is_a_message_of_both_channels_and_is_explained() {
        for (String channel : List.of("stream", "feed"))
            assertThat(DOCUMENT.at("/channels/" + channel + "/messages").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(AsyncApi.keys());
        assertThat(DOCUMENT.at("/components/messages")).hasSameSizeAs(AsyncApi.keys())
                .allSatisfy(message -> assertThat(message.path("summary").asString("")).isNotBlank());
        assertThat(AsyncApi.keys()).contains("funds.TransactionRetracted.v1", "funds.TransactionRetracted.v2");
    }

    @Test
    void every_reference_leads_to_something_and_every_name_is_allowed() {
        var references = new ArrayList<String>();
        collect(DOCUMENT, references);
        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                DOCUMENT.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
        DOCUMENT.get("components").forEach(
                part -> assertThat(part.propertyNames()).allMatch(name -> name.matches("[a-zA-Z0-9.\\-_]+")));
    }

    /** The golden file of an event is a whole instance of it: all its properties are known, and its schema accepts it. */
    @Test
    void every_golden_file_keeps_to_the_schema_of_its_revision() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        for (String key : AsyncApi.keys()) {
            int at = key.lastIndexOf(".v");
            JsonNode golden = AsyncApi.golden(key.substring(0, at), Integer.parseInt(key.substring(at + 2)));
            ObjectNode strict = DOCUMENT.deepCopy();
            closed(strict.at("/components/schemas"));
            strict.put("$ref", "#/components/schemas/" + key);
            strict.remove(List.of("channels", "operations"));
            Schema schema = registry.getSchema(strict);
            assertThat(schema.validate(golden)).as(key).isEmpty();
            ((ObjectNode) golden).put("unheardOf", 1);
            assertThat(schema.validate(golden)).as(key + " with more").isNotEmpty();
        }
    }

    @Test
    void an_event_as_it_is_served_keeps_to_its_message() {
        UUID training = UUID.randomUUID();
        long position = Service.happened("training:" + training,
                new EnrolmentOpened(training, People.day("2024-01-01")));
        JsonNode served = Service.json("/v1/events/" + position, Role.AUDITOR);
        ObjectNode message = DOCUMENT.deepCopy();
        message.put("$ref", "#/components/messages/training.EnrolmentOpened.v1/payload");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(message);
        assertThat(schema.validate(served)).isEmpty();
        assertThat(DOCUMENT.at("/components/schemas/CloudEvent/properties").propertyNames())
                .containsAll(served.propertyNames());
        ((ObjectNode) served).put("type", "org.cooptrack.training.TrainingCancelled.v1");
        assertThat(schema.validate(served)).isNotEmpty();
    }

    @Test
    void it_keeps_to_the_published_schema() throws IOException {
        Path published = Path.of(System.getProperty("cooptrack.asyncapi",
                System.getProperty("cooptrack.material", "") + "/vectors/asyncapi/3.0.0.json"));
        assumeThat(published).as("no schema of AsyncAPI 3.0 here: skipped").exists();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(published), InputFormat.JSON);
        assertThat(schema.validate(DOCUMENT)).isEmpty();
        ObjectNode wrong = DOCUMENT.deepCopy();
        ((ObjectNode) wrong.at("/operations/followEvents")).put("action", "shout");
        assertThat(schema.validate(wrong)).isNotEmpty();
    }

    private static void closed(JsonNode schemas) {
        var names = new TreeSet<>(schemas.propertyNames());
        names.remove("CloudEvent");
        names.forEach(name -> {
            ObjectNode schema = (ObjectNode) schemas.get(name);
            if (schema.has("properties")) schema.put("additionalProperties", false);
        });
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.path("$ref").isString()) references.add(node.get("$ref").stringValue());
        node.forEach(one -> collect(one, references));
    }
}
