package org.cooptrack.web.binding;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.cooptrack.web.Limits;
import org.cooptrack.web.problem.BodyTooLarge;
import org.cooptrack.web.problem.RequestRule;
import org.cooptrack.web.problem.UnreadableJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The body of a request as one JSON object, read once. No body is an object without properties. */
final class Body {
    private static final String ATTRIBUTE = Body.class.getName();
    private static final JsonMapper JSON = JsonMapper
            .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Limits.DEPTH)
                            .maxNumberLength(100).maxNameLength(1_000).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Body() {}

    static ObjectNode of(HttpServletRequest request) throws IOException {
        if (request.getAttribute(ATTRIBUTE) instanceof ObjectNode known) return known;
        ObjectNode read = read(request);
        request.setAttribute(ATTRIBUTE, read);
        return read;
    }

    private static ObjectNode read(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(Limits.BODY_BYTES + 1);
        if (bytes.length > Limits.BODY_BYTES) throw new BodyTooLarge(Limits.BODY_BYTES);
        if (bytes.length == 0) return JsonNodeFactory.instance.objectNode();
        requireJson(request.getContentType());
        if (parse(text(bytes)) instanceof ObjectNode object) return object;
        throw RequestRule.EXPECTED_OBJECT.refuse("");
    }

    private static void requireJson(@Nullable String contentType) {
        try {
            MediaType given = MediaType.parseMediaType(contentType == null ? "" : contentType);
            Charset charset = given.getCharset();
            if (given.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (charset == null || charset.equals(StandardCharsets.UTF_8)))
                return;
        } catch (InvalidMediaTypeException unknown) {
            // refused below, like every other type
        }
        throw RequestRule.MEDIA_TYPE.refuse(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE + " (UTF-8)")
                .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            throw RequestRule.NOT_UTF8.refuse(null);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException broken) {
            throw UnreadableJson.of(broken);
        }
    }
}
