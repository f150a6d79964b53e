package org.cooptrack.web.cloudevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios of http-protocol-binding.feature of the CloudEvents conformance tests, and what the binding asks besides. */
class HttpMessageTest {
    private static final Map<String, String> HEADERS = Map.of("ce-specversion", "1.0", "ce-type",
            "com.example.someevent", "ce-time", "2018-04-05T03:56:24Z", "ce-id", "1234-1234-1234", "ce-source",
            "/mycontext/subcontext");
    private static final String DATA = "{\"message\":\"Hello World!\"}";
    private static final String STRUCTURED = """
            {"specversion": "1.0", "type": "com.example.someevent", "time": "2018-04-05T03:56:24Z",
             "id": "1234-1234-1234", "source": "/mycontext/subcontext", "datacontenttype": "application/json",
             "data": {"message": "Hello World!"}}""";

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8"})
    void binary_content_mode(String contentType) {
        CloudEvent event = message(Map.of("Content-Type", contentType), "{ \"message\": \"Hello World!\" }").events()
                .getFirst();
        assertThat(event).isEqualTo(expected(contentType));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/cloudevents+json", "application/cloudevents+json; charset=utf-8"})
    void structured_content_mode(String contentType) {
        var message = new HttpMessage(Map.of("content-type", List.of(contentType)), bytes(STRUCTURED));
        assertThat(message.events()).containsExactly(expected("application/json"));
    }

    @Test
    void batched_content_mode() {
        var message = new HttpMessage(Map.of("Content-Type", List.of("application/cloudevents-batch+json")),
                bytes("[" + STRUCTURED + "," + STRUCTURED + "]"));
        assertThat(message.events()).hasSize(2).containsOnly(expected("application/json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Euro%20%E2%82%AC%20%F0%9F%98%80|Euro € 😀", "%41%e2%82%ac|A€",
            "\"Euro € 😀\"|Euro € 😀", "\"say \\\"x\\\"\"|say \"x\"", "plain|plain", "100%25|100%"})
    void a_header_is_unquoted_and_decoded_once(String header, String value) {
        assertThat(message(Map.of("ce-ext", header), "").events().getFirst().attributes()).containsEntry("ext", value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%C0%A0", "%zz", "100%", "%4", "\"open", "%00", "%FF"})
    void a_header_that_is_no_text_is_refused(String header) {
        assertThatThrownBy(() -> message(Map.of("ce-ext", header), "").events()).isInstanceOf(NotACloudEvent.class);
    }

    @Test
    void what_is_no_event_in_any_mode_is_refused() {
        refused(Map.of("Content-Type", "application/cloudevents+avro"), "", "Content-Type: a format other than JSON");
        refused(Map.of("ce-datacontenttype", "text/xml"), "", "ce-datacontenttype: Content-Type says it");
        refused(Map.of("ce-specversion", "0.3"), "", "specversion: not 1.0");
        refused(Map.of("ce-data", "x"), "", "data: a name");
        refused(Map.of("ce-with_line", "x"), "", "with_line: a name");
        refused(Map.of("Content-Type", "application/json"), "{message", "the JSON: ");
        var none = new HttpMessage(Map.of("Content-Type", List.of("application/json")), bytes("{}"));
        assertThatThrownBy(none::events).hasMessage("specversion: required, and missing");
        var twice = new LinkedHashMap<String, List<String>>(message(Map.of(), "").headers());
        twice.put("CE-ID", List.of("1", "2"));
        assertThatThrownBy(() -> new HttpMessage(twice, new byte[0]).events()).hasMessageContaining("more than once");
        var latin = new HttpMessage(Map.of("Content-Type", List.of(JsonFormat.EVENT)),
                new byte[]{'"', (byte) 0xE9, '"'});
        assertThatThrownBy(latin::events).hasMessage("the body: not UTF-8");
    }

    @Test
    void what_is_written_in_binary_mode_is_read_again() {
        var attributes = new LinkedHashMap<String, Object>(expected("application/json").attributes());
        attributes.put("ext", "Euro € 😀 100%");
        var event = new CloudEvent(attributes, new Payload.Json(DATA));
        HttpMessage message = HttpMessage.of(event);
        assertThat(message.headers()).containsEntry("ce-ext", List.of("Euro%20%E2%82%AC%20%F0%9F%98%80%20100%25"))
                .containsEntry("Content-Type", List.of("application/json")).doesNotContainKey("ce-datacontenttype");
        assertThat(message.events()).containsExactly(event);
    }

    @Test
    void json_without_a_media_type_is_said_to_be_json_and_bytes_are_not() {
        CloudEvent json = JsonFormat.read(without("\"data\": \"I'm just a string\""));
        assertThat(HttpMessage.of(json).headers()).containsEntry("content-type", List.of("application/json"));
        assertThat(new String(HttpMessage.of(json).body(), StandardCharsets.UTF_8)).isEqualTo("\"I'm just a string\"");
        CloudEvent bytes = JsonFormat.read(without("\"data_base64\": \"eyAieHl6IjogMTIzIH0=\""));
        assertThat(HttpMessage.of(bytes).headers()).doesNotContainKey("content-type");
        assertThat(HttpMessage.of(bytes)).isEqualTo(HttpMessage.of(bytes)).hasSameHashCodeAs(HttpMessage.of(bytes));
        assertThat(HttpMessage.of(bytes).events()).containsExactly(bytes);
        CloudEvent text = JsonFormat.read(without("\"datacontenttype\": \"text/xml\", \"data\": \"<é/>\""));
        assertThat(HttpMessage.of(text).body()).isEqualTo(bytes("<é/>"));
    }

    private static String without(String data) {
        return "{\"specversion\":\"1.0\",\"type\":\"t\",\"source\":\"/s\",\"id\":\"D234\"," + data + "}";
    }

    private static void refused(Map<String, String> headers, String body, String reason) {
        assertThatThrownBy(() -> message(headers, body).events()).isInstanceOf(NotACloudEvent.class)
                .hasMessageStartingWith(reason);
    }

    private static CloudEvent expected(String contentType) {
        return new CloudEvent(
                Map.of("id", "1234-1234-1234", "specversion", "1.0", "type", "com.example.someevent", "source",
                        "/mycontext/subcontext", "time", "2018-04-05T03:56:24Z", "datacontenttype", contentType),
                new Payload.Json(DATA));
    }

    private static HttpMessage message(Map<String, String> more, String body) {
        var headers = new LinkedHashMap<String, List<String>>();
        HEADERS.forEach((name, value) -> headers.put(name, List.of(value)));
        more.forEach((name, value) -> headers.put(name, List.of(value)));
        return new HttpMessage(headers, bytes(body));
    }

    private static byte[] bytes(String text) { return text.getBytes(StandardCharsets.UTF_8); }
}
