package org.cooptrack.web.binding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Under which conditions a command holds: the client's key for this wish, and the version it has read. */
public record Conditions(@Nullable String idempotencyKey, @Nullable Long version) {
    public static final Conditions NONE = new Conditions(null, null);
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    public static Conditions of(HttpServletRequest request) {
        String key = single(request, IDEMPOTENCY_KEY, RequestRule.IDEMPOTENCY_KEY);
        String match = single(request, HttpHeaders.IF_MATCH, RequestRule.IF_MATCH);
        return new Conditions(key == null ? null : key(key), match == null ? null : version(match));
    }

    private static @Nullable String single(HttpServletRequest request, String name, RequestRule rule) {
        List<String> given = Collections.list(request.getHeaders(name));
        if (given.size() > 1) throw rule.refuse(name);
        return given.isEmpty() ? null : given.getFirst();
    }

    private static String key(String header) {
        return IdempotencyKey.parse(header)
                .orElseThrow(() -> RequestRule.IDEMPOTENCY_KEY.refuse(IDEMPOTENCY_KEY));
    }

    /** An entity tag that is none of ours matches nothing, so its bearer is stale; anything else is malformed. */
    private static long version(String header) {
        String tag = header.strip();
        if (tag.matches("\"(0|[1-9]\\d{0,15})\"")) return Long.parseLong(tag.substring(1, tag.length() - 1));
        if (tag.matches("(W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\""))
            throw RequestRule.STALE.refuse(HttpHeaders.IF_MATCH);
        throw RequestRule.IF_MATCH.refuse(HttpHeaders.IF_MATCH);
    }
}
