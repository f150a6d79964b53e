package org.cooptrack.web.problem;

import org.cooptrack.web.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

/** Where and why a body is not JSON, without the parser's own words, which name classes. */
public final class UnreadableJson {
    private UnreadableJson() {}

    public static ProblemException of(JacksonException broken) {
        if (broken instanceof StreamConstraintsException && messageOf(broken).contains("nesting depth"))
            return RequestRule.TOO_DEEP.refuse(pointer(broken), Limits.DEPTH);
        if (messageOf(broken).startsWith("Duplicate ")) return RequestRule.DUPLICATE_KEY.refuse(pointer(broken));
        if (broken instanceof DatabindException) return RequestRule.INVALID.refuse(pointer(broken));
        TokenStreamLocation at = broken.getLocation();
        return RequestRule.UNREADABLE.refuse(pointer(broken), at == null ? "?" : at.getLineNr(),
                at == null ? "?" : at.getColumnNr());
    }

    private static String messageOf(JacksonException broken) {
        String message = broken.getOriginalMessage();
        return message == null ? "" : message;
    }

    private static @Nullable String pointer(JacksonException broken) {
        if (broken instanceof StreamReadException reading && reading.processor() instanceof JsonParser parser)
            return parser.streamReadContext().pathAsPointer().toString();
        if (broken.getPath().isEmpty()) return null;
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : broken.getPath())
            pointer.append('/').append(step.getPropertyName() == null
                    ? String.valueOf(step.getIndex())
                    : escape(step.getPropertyName()));
        return pointer.toString();
    }

    /** A name as a step of a JSON pointer (RFC 6901). */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
