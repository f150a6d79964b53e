package org.cooptrack.web.cloudevents;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The data of an event: a JSON value, a text in another form, or bytes. */
public sealed interface Payload {
    /** A JSON value, as it is written. */
    record Json(String text) implements Payload {}

    /** A text whose form {@code datacontenttype} names. */
    record Text(String text) implements Payload {}

    /** Bytes, in base64 (RFC 4648), so that two of the same bytes are equal. */
    record Binary(String base64) implements Payload {
        public Binary {
            try {
                base64 = Base64.getEncoder().encodeToString(Base64.getDecoder().decode(padded(base64)));
            } catch (IllegalArgumentException wrong) {
                throw new NotACloudEvent("data_base64", "not in base64");
            }
        }

        public static Binary of(byte[] bytes) { return new Binary(Base64.getEncoder().encodeToString(bytes)); }

        public byte[] bytes() { return Base64.getDecoder().decode(base64); }

        /** The decoder of the JDK would do without the padding. */
        private static String padded(String base64) {
            if (base64.length() % 4 != 0) throw new IllegalArgumentException("cut off");
            return base64;
        }
    }

    /** Whether data of this media type are JSON; they are where none is said. */
    static boolean isJson(@Nullable String mediaType) {
        if (mediaType == null) return true;
        String type = mediaType.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
        return type.endsWith("/json") || type.endsWith("+json");
    }
}
