package org.cooptrack.web.cloudevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
    private static final String START = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/s\",\"type\":\"t\"";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"time\":\"2018-04-05T17:31Z\"|time",
            "\"time\":\"2018-04-05 17:31:00Z\"|time",
            "\"time\":\"2018-04-05T17:31:00\"|time", "\"time\":\"2018-02-30T17:31:00Z\"|time",
            "\"time\":\"2018-04-05T24:00:00Z\"|time", "\"time\":\"yesterday\"|time", "\"time\":\"\"|time",
            "\"time\":1522949460|time", "\"subject\":\"\"|subject", "\"subject\":7|subject",
            "\"dataschema\":\"/relative\"|dataschema", "\"dataschema\":\"#fragment\"|dataschema",
            "\"datacontenttype\":\"json\"|datacontenttype", "\"datacontenttype\":\"a/b; c\"|datacontenttype",
            "\"datacontenttype\":\"\"|datacontenttype", "\"Upper\":\"x\"|Upper", "\"with_line\":\"x\"|with_line",
            "\"with-dash\":\"x\"|with-dash", "\"\":\"x\"|", "\"ext\":{\"a\":1}|ext", "\"ext\":[1]|ext",
            "\"ext\":1.5|ext", "\"ext\":1.0|ext", "\"ext\":1e2|ext", "\"ext\":2147483648|ext",
            "\"ext\":-2147483649|ext", "\"ext\":\"a\\u0007b\"|ext", "\"ext\":\"a\\uDEAD\"|ext",
            "\"ext\":\"a\\uFFFEb\"|ext", "\"data_base64\":\"TWE\"|data_base64", "\"data_base64\":\"T*E=\"|data_base64",
            "\"data_base64\":7|data_base64", "\"data\":1,\"data_base64\":\"TWE=\"|data",
            "\"data\":null,\"data_base64\":\"TWE=\"|data", "\"datacontenttype\":\"text/xml\",\"data\":{\"a\":1}|data",
            "\"ext\":\"a\",\"ext\":\"b\"|the JSON"})
    void a_member_that_is_not_as_the_specification_asks_is_named(String member, String named) {
        assertThatThrownBy(() -> JsonFormat.read(START + "," + member + "}")).isInstanceOf(NotACloudEvent.class)
                .hasMessageStartingWith((named == null ? "" : named) + ": ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"id\":\"1\"|id", "\"source\":\"/s\"|source", "\"type\":\"t\"|type",
            "\"specversion\":\"1.0\"|specversion"})
    void what_is_required_may_not_be_missing_null_empty_or_no_text(String member, String named) {
        String value = member.substring(member.indexOf(':') + 1);
        for (String other : List.of("null", "\"\"", "1", "true", "{}"))
            assertThatThrownBy(() -> JsonFormat.read(START.replace(member, "\"" + named + "\":" + other) + "}"))
                    .as(other).isInstanceOf(NotACloudEvent.class).hasMessageStartingWith(named + ": ");
        assertThatThrownBy(() -> JsonFormat.read(START.replace(member, "\"x\":" + value) + "}"))
                .hasMessage(named + ": required, and missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "1.0.2", "2.0", " 1.0"})
    void another_version_of_the_specification_is_not_read(String version) {
        assertThatThrownBy(() -> JsonFormat.read(START.replace("1.0", version) + "}"))
                .hasMessage("specversion: not 1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "http://a/%zz", "http://a/%4", "1:x", "http://[::1", "a\\\\b", "<x>", "é", "{x}"})
    void a_source_is_a_reference_by_rfc_3986(String source) {
        assertThatThrownBy(() -> JsonFormat.read(START.replace("/s", source) + "}"))
                .hasMessage("source: not a URI-reference (RFC 3986)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66", "mailto:cncf@lists.cncf.io", "#fragment",
            "cloudevents/spec/pull/123", "1-555-123-4567", "//authority/path", "http://[::1]:80/a?b#c", "?a=b",
            "http://user:pw@host:/a%20b", "x:", "file:///etc"})
    void these_are_references(String source) {
        assertThat(JsonFormat.read(START.replace("/s", source) + "}").source()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({"2018-04-05T17:31:00.000000000Z,2018-04-05T17:31:00Z", "2018-04-05T18:31:00+01:00,2018-04-05T17:31:00Z",
            "2018-04-05t17:31:00z,2018-04-05T17:31:00Z", "2018-04-05T17:31:00-00:00,2018-04-05T17:31:00Z",
            "2018-04-05T17:31:00.1234567891Z,2018-04-05T17:31:00.123456789Z",
            "2016-12-31T23:59:60Z,2016-12-31T23:59:59Z"})
    void one_moment_is_one_value_however_it_is_written(String written, String utc) {
        assertThat(JsonFormat.read(START + ",\"time\":\"" + written + "\"}").attributes()).containsEntry("time", utc);
    }

    @Test
    void data_are_what_their_media_type_says() {
        assertThat(data("\"data\":\"{}\"")).isEqualTo(new Payload.Json("\"{}\""));
        assertThat(data("\"data\":null")).isEqualTo(new Payload.Json("null"));
        assertThat(data("\"datacontenttype\":\"Application/VND.x+JSON; a=b\",\"data\":[1.50]"))
                .isEqualTo(new Payload.Json("[1.50]"));
        assertThat(data("\"datacontenttype\":\"text/xml\",\"data\":\"<a/>\"")).isEqualTo(new Payload.Text("<a/>"));
        assertThat(data("\"data_base64\":\"TWE=\"")).isEqualTo(Payload.Binary.of(new byte[]{'M', 'a'}));
        assertThat(data("\"data_base64\":null,\"data\":1")).isEqualTo(new Payload.Json("1"));
        assertThat(data("\"data_base64\":null")).isNull();
    }

    @Test
    void what_was_read_is_written_and_read_again() {
        for (String more : List.of("", ",\"ext\":\"é \\\"\"", ",\"flag\":false,\"number\":-7",
                ",\"data\":{\"a\":[1,null]}",
                ",\"datacontenttype\":\"text/xml\",\"data\":\"<a b=\\\"c\\\"/>\"", ",\"data_base64\":\"AAEC\"")) {
            CloudEvent read = JsonFormat.read(START + more + "}");
            assertThat(JsonFormat.write(read)).isEqualTo(START + more + "}");
        }
    }

    @Test
    void in_a_batch_the_event_at_fault_refuses_it_all() {
        assertThat(JsonFormat.readBatch("[]")).isEmpty();
        assertThat(JsonFormat.readBatch("[" + START + "}," + START + "}]")).hasSize(2);
        for (String batch : List.of(START + "}", "null", "", "[" + START + "},{}]", "[" + START + "},7]", "[[]]",
                "[null]", "[" + START + "}] x"))
            assertThatThrownBy(() -> JsonFormat.readBatch(batch)).as(batch).isInstanceOf(NotACloudEvent.class);
    }

    @Test
    void an_event_is_one_object() {
        for (String json : List.of("", "null", "[]", "\"x\"", "{", START, START + "}}", START + "} {}"))
            assertThatThrownBy(() -> JsonFormat.read(json)).as(json).isInstanceOf(NotACloudEvent.class);
    }

    @Test
    void what_is_to_be_written_keeps_to_the_same_rules() {
        var attributes = Map.<String, Object>of("specversion", "1.0", "id", "1", "source", "/s", "type", "t", "data",
                "x");
        assertThatThrownBy(() -> new CloudEvent(attributes, null)).hasMessageStartingWith("data: a name");
        assertThat(CloudEvent.canHold("Ana \uD83D\uDE00")).isTrue();
        assertThat(CloudEvent.canHold("a\nb")).isFalse();
    }

    private static @Nullable Payload data(String members) {
        return JsonFormat.read(START + "," + members + "}").data();
    }
}
