package org.cooptrack.web.testing;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Ways in which the body of a request is wrong. */
final class WrongBody {
    private static final byte[] TOO_LARGE = " ".repeat(1_048_577).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private final ApiDocument document;
    private final Random random;
    private int large;

    WrongBody(ApiDocument document, Random random) {
        this.document = document;
        this.random = random;
    }

    void addTo(Map<String, Function<Pasted, Optional<byte[]>>> ways) {
        ways.put("type", text(SpoiltBody::wrongType));
        ways.put("number", text(SpoiltBody::number));
        ways.put("missing", text(SpoiltBody::missing));
        ways.put("text", text(SpoiltBody::text));
        ways.put("date", text(SpoiltBody::date));
        ways.put("code", text(SpoiltBody::code));
        ways.put("id", text(SpoiltBody::id));
        ways.put("null", text(SpoiltBody::nothing));
        ways.put("too many", text(SpoiltBody::tooMany));
        ways.put("property", text(SpoiltBody::unknownProperty));
        ways.put("twice", text(SpoiltBody::twice));
        ways.put("deep", text(SpoiltBody::deep));
        ways.put("whole", text(SpoiltBody::whole));
        ways.put("bytes", example -> spoilt(example).map(body -> example.bytes(body.bytes())));
        ways.put("large", this::large);
        ways.put("xml", this::xml);
    }

    private Function<Pasted, Optional<byte[]>> text(Function<SpoiltBody, Optional<String>> way) {
        return example -> spoilt(example).flatMap(way).map(body -> example.body(body).bytes());
    }

    private Optional<SpoiltBody> spoilt(Pasted example) {
        String body = example.body();
        JsonNode schema = document.operation(example.operation()).body();
        return body == null || schema.isMissingNode()
                ? Optional.empty()
                : Optional.of(new SpoiltBody(body, schema, document, random));
    }

    /** A few whole ones are sent; the others only announce themselves. */
    private Optional<byte[]> large(Pasted example) {
        if (!example.method().matches("POST|PUT") || isXml(example)) return Optional.empty();
        return Optional.of(large++ < 3
                ? example.bytes(TOO_LARGE)
                : example.body(null).with("Content-Length", "1048577").bytes());
    }

    private Optional<byte[]> xml(Pasted example) {
        if (!isXml(example)) return Optional.empty();
        String[] garbage = {"", "nonsense", "<", "<x/>", "<iati-activities/>", "<iati-activities version=\"1.05\"/>",
                "<!DOCTYPE x [<!ENTITY a \"b\">]><iati-activities version=\"2.03\">&a;</iati-activities>",
                "<?xml version=\"1.0\" encoding=\"nonsense\"?><iati-activities version=\"2.03\"/>", "\u0000",
                "{\"a\": 1}", "<iati-activities version=\"2.03\"", "\u001f\u008bxx", "<a>".repeat(5_000)};
        return Optional.of(example.body(garbage[random.nextInt(garbage.length)]).bytes());
    }

    private static boolean isXml(Pasted example) {
        return example.headers().getOrDefault("Content-Type", "").endsWith("xml");
    }
}
