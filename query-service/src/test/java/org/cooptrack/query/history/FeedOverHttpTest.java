package org.cooptrack.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.happened;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Event;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.EnrolmentOpened;
import org.cooptrack.events.value.Sex;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.cooptrack.web.cloudevents.CloudEvent;
import org.cooptrack.web.cloudevents.HttpMessage;
import org.cooptrack.web.cloudevents.JsonFormat;
import org.cooptrack.web.cloudevents.Payload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FeedOverHttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final UUID COMMAND = UUID.randomUUID();
    private static final Metadata SOMEBODY = new Metadata(new Actor("https://login.example.org", "a.ndiaye"),
            Role.RECORDER, new Actor("https://login.example.org", "m.sow"), "7", "a reason, in words", COMMAND, COMMAND,
            "training:x/1");

    private final UUID training = UUID.randomUUID();
    private final String stream = "training:" + training;

    /** A position before which something stands can be asked for. */
    @BeforeAll
    static void something_happened() {
        UUID other = UUID.randomUUID();
        happened("training:" + other, new EnrolmentOpened(other, People.day("2024-01-01")));
    }

    @Test
    void a_cloud_event_tells_all_of_an_event_but_the_reason() throws Exception {
        long position = happened(SOMEBODY, stream, enrolled(1));
        StoredEvent stored = LEDGER.event(position).orElseThrow();
        CloudEvent event = JsonFormat.readBatch(get("?after=" + (position - 1), JsonFormat.BATCH).body()).getFirst();
        assertThat(event.attributes()).containsEntry("id", stream + "/0")
                .containsEntry("source", "urn:uuid:" + LEDGER.logId())
                .containsEntry("type", "org.cooptrack.training.BeneficiaryEnrolled.v1").containsEntry("subject", stream)
                .containsEntry("time", stored.recordedAt().toString())
                .containsEntry("datacontenttype", "application/json")
                .containsEntry("sequence", "%016d".formatted(position)).containsEntry("position", "" + position)
                .containsEntry("version", 0).containsEntry("revision", 1).containsEntry("actor", "a.ndiaye")
                .containsEntry("actorissuer", "https://login.example.org").containsEntry("onbehalfof", "m.sow")
                .containsEntry("role", "recorder").containsEntry("permissions", "7")
                .containsEntry("command", COMMAND.toString()).containsEntry("correlationid", COMMAND.toString())
                .containsEntry("causationid", "training:x/1");
        assertThat(event.attributes()).doesNotContainKey("reason");
        assertThat(event.attributes().keySet()).allMatch(name -> name.matches("[a-z0-9]{1,20}"));
        assertThat(event.data()).isInstanceOfSatisfying(Payload.Json.class,
                data -> assertThat(new JsonMapper().readTree(data.text()))
                        .isEqualTo(new JsonMapper().readTree(stored.data())));
    }

    @Test
    void a_batch_leads_on_as_a_page_of_lines_does() throws Exception {
        long before = LEDGER.head();
        happened(stream, enrolled(1), enrolled(2), enrolled(3));
        var first = get("?limit=2&type=training.BeneficiaryEnrolled&after=" + before, JsonFormat.BATCH);
        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith(JsonFormat.BATCH);
        assertThat(JsonFormat.readBatch(first.body())).extracting(CloudEvent::id).containsExactly(stream + "/0",
                stream + "/1");
        var second = get(next(first), JsonFormat.BATCH);
        assertThat(JsonFormat.readBatch(second.body())).extracting(CloudEvent::id).containsExactly(stream + "/2");
        assertThat(get(next(second), JsonFormat.BATCH).body()).isEqualTo("[]");
        assertThat(new HttpMessage(first.headers().map(), first.body().getBytes("UTF-8")).events()).hasSize(2);
    }

    @Test
    void one_cloud_event_is_read_after_the_other_until_there_is_none() throws Exception {
        long before = LEDGER.head();
        happened(stream, enrolled(1), enrolled(2));
        var first = get("?after=" + before, JsonFormat.EVENT);
        assertThat(JsonFormat.read(first.body()).id()).isEqualTo(stream + "/0");
        var second = get(next(first), JsonFormat.EVENT);
        assertThat(JsonFormat.read(second.body()).id()).isEqualTo(stream + "/1");
        var none = get(next(second), JsonFormat.EVENT);
        assertThat(none.statusCode()).isEqualTo(204);
        assertThat(next(none)).contains("after=" + LEDGER.head());
        assertThat(get("?limit=1", JsonFormat.EVENT).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"fr|Un CloudEvent ne contient qu'un événement",
            "es|Un CloudEvent contiene un solo evento", "en|One CloudEvent holds one event"})
    void several_events_are_no_one_cloud_event(String language, String text) throws Exception {
        var refused = get("?limit=2", JsonFormat.EVENT, "Accept-Language", language);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("feed.one-event", "\"parameter\":\"limit\"", text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"*/*|application/x-ndjson", "application/*|application/x-ndjson",
            "application/x-ndjson;q=0.1, application/cloudevents-batch+json|application/cloudevents-batch+json",
            "text/html, application/cloudevents+json;q=0.2, application/cloudevents-batch+json;q=0.3|application/cloudevents-batch+json",
            "application/cloudevents+json;charset=utf-8|application/cloudevents+json"})
    void what_is_wanted_most_is_answered(String accepted, String type) throws Exception {
        assertThat(get("?limit=1", accepted).headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/cloudevents+avro", "text/event-stream"})
    void another_form_is_not_offered(String accepted) throws Exception {
        assertThat(get("", accepted).statusCode()).isEqualTo(406);
    }

    @Test
    void an_event_is_read_by_its_position_whole_or_in_binary_mode() throws Exception {
        long position = happened(SOMEBODY, stream, enrolled(1));
        var whole = get("/" + position, "*/*");
        CloudEvent event = JsonFormat.read(whole.body());
        assertThat(event.id()).isEqualTo(stream + "/0");
        var binary = get("/" + position, "application/json");
        assertThat(binary.body()).isEqualTo(LEDGER.event(position).orElseThrow().data());
        assertThat(binary.headers().firstValue("ce-id")).hasValue(stream + "/0");
        var message = new LinkedHashMap<>(binary.headers().map());
        assertThat(new HttpMessage(message, binary.body().getBytes("UTF-8")).events().getFirst().attributes())
                .containsAllEntriesOf(texts(event));
        for (String nothing : List.of("/" + (LEDGER.head() + 1), "/x", "/-1", "/0000000000000000000000"))
            assertThat(get(nothing, "*/*").statusCode()).as(nothing).isEqualTo(404);
    }

    @Test
    void a_name_that_no_attribute_can_hold_is_left_out_and_the_event_told() throws Exception {
        var odd = new Metadata(new Actor("https://login.example.org", "two\nlines"), Role.RECORDER, null, "7", null,
                COMMAND, COMMAND, null);
        long position = happened(odd, stream, enrolled(1));
        CloudEvent event = JsonFormat.read(get("/" + position, JsonFormat.EVENT).body());
        assertThat(event.attributes()).doesNotContainKeys("actor", "onbehalfof", "causationid")
                .containsEntry("actorissuer", "https://login.example.org");
    }

    /** In headers everything is a text. */
    private static java.util.Map<String, Object> texts(CloudEvent event) {
        var texts = new LinkedHashMap<String, Object>();
        event.attributes().forEach((name, value) -> texts.put(name, value.toString()));
        return texts;
    }

    private static String next(HttpResponse<?> page) {
        String link = page.headers().firstValue("Link").orElseThrow();
        return link.substring("</v1/events".length(), link.indexOf('>'));
    }

    private static HttpResponse<String> get(String path, String accepted, String... headers) throws Exception {
        int port = Service.CONTEXT.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/events" + path))
                .header("Accept", accepted)
                .header("Authorization", "Bearer " + Service.ISSUER.person("ana", Role.AUDITOR));
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private Event enrolled(int person) {
        return new BeneficiaryEnrolled(training, People.took(person, Sex.FEMALE, "KE", "2024-03-01", 41));
    }
}
