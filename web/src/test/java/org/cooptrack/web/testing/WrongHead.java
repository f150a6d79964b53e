package org.cooptrack.web.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ways in which everything but the body of a request is wrong. */
final class WrongHead {
    private static final List<String> METHODS = List.of("DELETE", "PATCH", "TRACE", "FOO", "POST", "PUT", "GET", "HEAD",
            "PROPFIND", "get");
    private static final List<String> TYPES = List.of("text/plain", "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x", "application/json; charset=utf-16", "nonsense", "*/*",
            "application/json/x",
            "application/jsonp", "application/json; charset=nonsense");
    private static final List<String> IDS = List.of("not-a-uuid", "%00", "..%2f..%2f", "%252e%252e%252f", "%c0%af",
            "1-1-1-1-1", "a%2fb", "%ff", "..", "%2e%2e", "a;b=c", "%0d%0a", "%ED%A0%80", "'%20or%20'1'='1");
    private static final List<String> TAILS = List.of("/unheard-of", "/", "//", "/%00", "/..%2f", ";x=1", "/%252e",
            "%zz",
            "/../../x", "%20", "/%u0041");
    private static final List<String> QUERIES = List.of("unheardOf=1", "unheardOf=%00", "unheardOf=%FF",
            "unheardOf=%zz",
            "%00=1", "limi=1", "unheardOf=%ED%A0%80", "a=1&a=2", "unheardOf=" + "x".repeat(3_000), "=", "dryrun=true");
    private static final List<String> KEYS = List.of("\"", "\"\"", "\"a", "\"\u00e9\"", "a, b", "\"a\", \"b\"",
            "\"" + "k".repeat(256) + "\"", "\" \"", "a\r\nIdempotency-Key: b", "\"a\\b\"");
    private static final List<String> VERSIONS = List.of("3", "\"3", "*", "W/\"3\"", "\"x\"", "\"-1\"",
            "\"99999999999999999999\"", "\"9999999\"", "\"3\", \"4\"", "\"3\"\r\nIf-Match: \"4\"", "\"01\"", "\"3.0\"",
            "");
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("limit", List.of("-1", "0", "10001", "x", "1e3", "", "99999999999999999999", "1.5", "%00")),
            Map.entry("after", List.of("%00", "%22", "a%20b", "%C3%A9", "(", "%27--", "%E2%80%AE")),
            Map.entry("atLeast", List.of("-1", "x", "99999999999999999999", "1.5", "999999999", "0x1")),
            Map.entry("asOf", List.of("-1", "x", "99999999999999999999", "1.5", "999999999", "latest")),
            Map.entry("measure", List.of("", "unheard-of", "%00", "beneficiaries-trained,unheard-of")),
            Map.entry("by", List.of("unheard-of", "sex,country,year,topic", "%00", "sex;country")),
            Map.entry("occurredFrom", List.of("2024-02-30", "0000-01-01", "10000-01-01", "yesterday", "2024")),
            Map.entry("occurredUpTo", List.of("2024-02-30", "-999999999-01-01", "%2B999999999-01-01", "2024-13-01")),
            Map.entry("from", List.of("-1", "x", "2024-02-30T00:00:00Z", "%2B1000000000-01-01T00:00:00Z")),
            Map.entry("to", List.of("x", "-999999999-01-01T00:00:00Z", "2024-01-01", "0000-01-01T00:00:00Z")),
            Map.entry("history.events.type", List.of("unheard.Of", "%00", "")),
            Map.entry("figure", List.of("both", "%00")),
            Map.entry("dryRun", List.of("maybe", "2", "%00")));
    private final ApiDocument document;
    private final Map<String, Set<String>> offered;
    private final Random random;

    WrongHead(ApiDocument document, Random random) {
        this.document = document;
        this.random = random;
        this.offered = document.operations().stream().collect(Collectors.groupingBy(ApiDocument.Operation::path,
                Collectors.mapping(ApiDocument.Operation::method, Collectors.toSet())));
    }

    void addTo(Map<String, Function<Pasted, Optional<byte[]>>> ways) {
        ways.put("token", example -> Optional.of(example.bytes()));
        ways.put("role", example -> Optional.of(example.bytes()));
        ways.put("method", this::method);
        ways.put("media type", this::mediaType);
        ways.put("accept",
                example -> Optional.of(example.with("Accept", one(List.of("image/png", "nonsense", "text/html",
                        "application/pdf;q=1", "a/b/c"))).bytes()));
        ways.put("tail", this::tail);
        ways.put("path", this::path);
        ways.put("query", example -> Optional.of(example.path(asking(example, one(QUERIES))).bytes()));
        ways.put("key", example -> header(example, "Idempotency-Key", one(KEYS)));
        ways.put("version", example -> header(example, "If-Match", one(VERSIONS)));
        ways.put("no version", example -> example.headers().containsKey("If-Match")
                ? Optional.of(example.without("If-Match").bytes())
                : Optional.empty());
        ways.put("value", this::value);
        ways.put("value again", this::value);
    }

    /** Every command takes both headers, whether or not the document speaks of them. */
    private Optional<byte[]> header(Pasted example, String name, String value) {
        boolean command = document.operation(example.operation()).parameters()
                .anyMatch(it -> it.get("name").stringValue().equals("Idempotency-Key"));
        return command ? Optional.of(example.with(name, value).bytes()) : Optional.empty();
    }

    private Optional<byte[]> method(Pasted example) {
        Set<String> there = offered.getOrDefault(document.operation(example.operation()).path(),
                Set.of());
        List<String> others = METHODS.stream()
                .filter(it -> !there.contains(it) && !(it.equals("HEAD") && there.contains("GET"))).toList();
        return Optional.of(example.method(one(others)).bytes());
    }

    private Optional<byte[]> mediaType(Pasted example) {
        if (!"application/json".equals(example.headers().get("Content-Type"))) return Optional.empty();
        return Optional.of(example.with("Content-Type", one(TYPES)).bytes());
    }

    private Optional<byte[]> tail(Pasted example) {
        int query = example.path().indexOf('?');
        String path = query < 0 ? example.path() : example.path().substring(0, query);
        return Optional.of(example.path(path + one(TAILS)).bytes());
    }

    private Optional<byte[]> path(Pasted example) {
        String wrong = example.path().replaceFirst("^([^?]*)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                "$1" + java.util.regex.Matcher.quoteReplacement(one(IDS)));
        return wrong.equals(example.path()) ? Optional.empty() : Optional.of(example.path(wrong).bytes());
    }

    private Optional<byte[]> value(Pasted example) {
        List<String> names = document.operation(example.operation()).parameters()
                .filter(it -> it.get("in").stringValue().equals("query")).map(it -> it.get("name").stringValue())
                .filter(name -> !values(example, name).isEmpty()).toList();
        if (names.isEmpty()) return Optional.empty();
        String name = one(names);
        String path = example.path().replaceAll("(?<=[?&])" + name + "=[^&]*&?", "").replaceAll("[?&]$", "");
        return Optional.of(example.path(asking(example.path(path), name + "=" + one(values(example, name)))).bytes());
    }

    private static List<String> values(Pasted example, String name) {
        return VALUES.getOrDefault(example.operation() + "." + name, VALUES.getOrDefault(name, List.of()));
    }

    private static String asking(Pasted example, String query) {
        return example.path() + (example.path().contains("?") ? "&" : "?") + query;
    }

    private String one(List<String> of) { return of.get(random.nextInt(of.size())); }
}
