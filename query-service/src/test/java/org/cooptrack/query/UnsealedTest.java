package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.CapacityRevised;
import org.cooptrack.ledger.Append;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.web.testing.RawAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A query service that cannot seal answers all the same, and says that it cannot, and why. */
class UnsealedTest {
    @TempDir
    Path folder;

    private final String ledger = Service.POSTGRES.fresh("ledger"), views = Service.POSTGRES.fresh("views");

    @Test
    void without_keys_it_answers_and_says_so_until_they_are_there() throws Exception {
        Path keys = folder.resolve("seal-key");
        try (var log = Service.ledger(ledger);
                var service = Service.start(ledger, views, "1s", Service.POSTGRES.fresh("seal"), keys)) {
            UUID training = UUID.randomUUID();
            log.append(Append.of(UUID.randomUUID(), List.of(new NewEvent("training:" + training, 0,
                    "training.CapacityRevised", 1, EventJson.write(new CapacityRevised(training, 20, "more chairs")),
                    EventJson.write(Telling.SOMEBODY)))));
            Awaitility.await().atMost(Duration.ofSeconds(60))
                    .until(() -> asked(service, "/v1/log").body().contains("\"rule\":\"seal.no-key\""));
            assertThat(asked(service, "/v1/log").body()).contains("\"size\":0", "\"events\":1",
                    "COOPTRACK_SEAL_KEYFILE");
            assertThat(asked(service, "/v1/measures").status()).isEqualTo(200);
            assertThat(asked(service, "/v1/log/checkpoint").body()).contains("log.nothing-sealed");
            String draft = "/v1/publications/draft?figure=measure%3Dreceipts&atLeast=0";
            RawAnswer refused = asked(service, draft);
            assertThat(refused.body()).contains("report.not-sealed");
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            Files.writeString(keys, SealKeyFile.key());
            Awaitility.await().atMost(Duration.ofSeconds(60))
                    .until(() -> asked(service, "/v1/log").body().contains("\"size\":1"));
            assertThat(asked(service, "/v1/log").body()).doesNotContain("trouble");
            assertThat(asked(service, draft).status()).isEqualTo(200);
        }
    }

    @Test
    void without_its_database_it_answers_and_says_so() {
        try (var log = Service.ledger(ledger);
                var service = Service.start(ledger, views, "10s", "seal_that_is_nowhere", SealKeyFile.fresh())) {
            assertThat(log.head()).isEqualTo(-1);
            RawAnswer answer = asked(service, "/v1/log");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("seal.unreachable");
            assertThat(asked(service, "/v1/measures").status()).isEqualTo(200);
        }
    }

    private static RawAnswer asked(ConfigurableApplicationContext service, String path) {
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        String token = Service.ISSUER.person("ana", Role.AUDITOR, Role.ANALYST);
        return RawAnswer.to(port, ("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + token + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
}
