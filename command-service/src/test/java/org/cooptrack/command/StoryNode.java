package org.cooptrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LedgerSettings;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.cooptrack.web.testing.ApiDocument;
import org.cooptrack.web.testing.Pasted;
import org.cooptrack.web.testing.RawAnswer;
import org.jspecify.annotations.NullUnmarked;

/** A node of its own, on a ledger of its own, to which the whole story of the examples has been told. */
@NullUnmarked
final class StoryNode {
    private final Ledger ledger;
    private final int port;
    private final Map<String, List<Pasted>> examples;

    private StoryNode(Ledger ledger, int port, List<Pasted> story) {
        this.ledger = ledger;
        this.port = port;
        this.examples = story.stream().collect(Collectors.groupingBy(Pasted::operation));
    }

    static StoryNode told() {
        String database = PostgresForTests.shared().fresh("ledger");
        int port = Service.apart(database).getWebServer().getPort();
        var ledger = Ledger.open(Service.address(database, Login.LEDGER_WRITER), LedgerSettings.usual());
        var served = Service.send("GET", "/v1/openapi.json", Service.person("ana"), "").body();
        var node = new StoryNode(ledger, port, ApiDocument.of(served).story());
        for (Pasted step : ApiDocument.of(served).story())
            assertThat(node.send(step, step.as()).status()).as(step.operation()).isBetween(200, 299);
        return node;
    }

    /** The first, second … example of an operation. */
    Pasted example(String operation, int nth) {
        assertThat(examples).containsKey(operation);
        return examples.get(operation).get(nth - 1);
    }

    /** Sends it in the role of the example, as somebody. */
    RawAnswer send(Pasted request, String subject) {
        String token = Service.person(subject, Role.of(request.as()));
        return RawAnswer.to(port, request.with("Authorization", "Bearer " + token).bytes());
    }

    long head() { return ledger.head(); }

    List<StoredEvent> since(long head) { return new ArrayList<>(ledger.readAll(head, 1_000)); }
}
