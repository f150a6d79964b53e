package org.cooptrack.launcher.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What a request says, its members in the order in which they were named. */
final class Body {
    private static final JsonMapper JSON = new JsonMapper();

    private Body() {}

    /** Names and values in turn; days and ids are said as text. */
    static Map<String, Object> of(Object... members) {
        var body = new LinkedHashMap<String, Object>();
        for (int at = 0; at < members.length; at += 2)
            body.put(members[at].toString(), plain(members[at + 1]));
        return body;
    }

    /** Text in the three languages. */
    static Map<String, Object> text(String french, String english, String spanish) {
        return of("fr", french, "en", english, "es", spanish);
    }

    static Map<String, Object> and(Map<String, Object> body, Object... members) {
        var more = new LinkedHashMap<>(body);
        more.putAll(of(members));
        return more;
    }

    /** Names and values in turn, of what was put together. */
    static Object[] members(Map<String, Object> body) {
        return body.entrySet().stream().flatMap(member -> Stream.of(member.getKey(), member.getValue())).toArray();
    }

    static String json(Map<String, Object> body) { return body.isEmpty() ? "" : JSON.writeValueAsString(body); }

    private static Object plain(Object value) {
        return value instanceof Map || value instanceof Iterable || value instanceof Number || value instanceof Boolean
                ? value
                : value.toString();
    }
}
