package org.cooptrack.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The one codec between events and their JSON, for ledger, golden files and feed. Null is never written; an unknown
 * property or a duplicate key is an error, because history is read exactly or not at all.
 */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EventJson() {}

    public static String write(Object eventOrMetadata) {
        try {
            return MAPPER.writeValueAsString(eventOrMetadata);
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + eventOrMetadata.getClass().getSimpleName(), cannotHappen);
        }
    }

    /** Reads an event of any revision ever written. */
    public static Event read(String type, int revision, String data) {
        Class<? extends Event> known = EventTypes.named(type);
        try {
            if (revision == EventTypes.revisionOf(known)) return MAPPER.readValue(data, known);
            return MAPPER.treeToValue(Upcasters.lift(type, revision, (ObjectNode) MAPPER.readTree(data)), known);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "cannot read " + type + " revision " + revision + ": " + broken.getOriginalMessage(), broken);
        }
    }

    /** Reads what {@link #write} wrote of a record that is no event: a read model, a state. */
    public static <T> T read(Class<T> type, String json) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "cannot read " + type.getSimpleName() + ": " + broken.getOriginalMessage(), broken);
        }
    }

    public static Metadata readMetadata(String metadata) {
        try {
            return MAPPER.readValue(metadata, Metadata.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("cannot read metadata: " + broken.getOriginalMessage(), broken);
        }
    }
}
