package org.cooptrack.web.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Requests to a service, each wrong in one way, made from the examples of its own API document: every operation in turn, and
 * every way in turn that applies to it. The same seed makes the same requests.
 */
public final class MalformedRequests {
    /** One request: how it is wrong, its bytes, the language asked for if any, and whether its answer has a body. */
    public record Sent(String how, byte[] bytes, @Nullable String language, boolean head) {}

    private static final List<String> LANGUAGES = List.of("fr", "en", "es");
    private final ApiDocument document;
    private final TestIssuer issuer;
    private final Random random;
    private final List<String> broken;
    private final Map<String, Function<Pasted, Optional<byte[]>>> ways = new LinkedHashMap<>();

    public MalformedRequests(ApiDocument document, TestIssuer issuer, long seed) {
        this.document = document;
        this.issuer = issuer;
        this.random = new Random(seed);
        this.broken = BrokenTokens.of(issuer);
        new WrongBody(document, random).addTo(ways);
        new WrongHead(document, random).addTo(ways);
    }

    /** That many, of which the first are those that no client library would send. */
    public List<Sent> make(int number) {
        List<Sent> all = new ArrayList<>();
        HostileLines.all().forEach(bytes -> all.add(new Sent("line or header: " + shown(bytes), bytes, null, false)));
        List<Pasted> examples = oneOfEach();
        List<String> names = List.copyOf(ways.keySet());
        for (int turn = 0; all.size() < number; turn++) {
            Pasted example = examples.get(turn % examples.size());
            String way = names.get((turn / examples.size() + turn) % names.size());
            spoil(example, way).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Sent> spoil(Pasted example, String way) {
        String language = LANGUAGES.get(random.nextInt(3));
        boolean open = document.operation(example.operation()).json().path("security").isArray();
        if (open && way.matches("token|role")) return Optional.empty();
        String bearer = switch (way) {
            case "token" -> broken.get(random.nextInt(broken.size()));
            case "role" -> "Bearer " + issuer.person("nobody");
            default -> "Bearer " + issuer.person(example.as(), org.cooptrack.events.Role.of(example.as()));
        };
        Pasted asked = example.with("Authorization", bearer).with("Accept-Language",
                random.nextInt(4) == 0 ? language + ", de;q=0.9, *;q=0.1" : language);
        if (way.equals("token") && random.nextInt(8) == 0) asked = asked.without("Authorization");
        return java.util.Objects.requireNonNull(ways.get(way)).apply(asked)
                .map(bytes -> new Sent(example.operation() + ", " + way + ": " + shown(bytes),
                        bytes, language, bytes[0] == 'H'));
    }

    private List<Pasted> oneOfEach() {
        Map<String, Pasted> first = new LinkedHashMap<>();
        document.story().forEach(example -> first.putIfAbsent(example.operation(), example));
        return List.copyOf(first.values());
    }

    private static String shown(byte[] bytes) {
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replaceAll("Bearer [\\w.-]{60,}", "Bearer …");
        return text.length() < 2_000 ? text : text.substring(0, 2_000) + "…";
    }
}
