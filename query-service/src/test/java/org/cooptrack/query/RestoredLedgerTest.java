package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import org.cooptrack.ledger.Append;
import org.cooptrack.ledger.LedgerSchema;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.postgres.Login;
import org.cooptrack.query.projection.Lag;
import org.junit.jupiter.api.Test;

/** What the views say when the ledger is no longer the one they have read. */
class RestoredLedgerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String ledger = Service.POSTGRES.fresh("ledger");
    private final String views = Service.POSTGRES.fresh("views");

    @Test
    void a_log_that_went_back_is_shown_as_the_reason_why_every_view_stopped() throws SQLException {
        try (var log = Service.ledger(ledger)) {
            var project = UUID.randomUUID();
            var event = Projects.drafted(project, null, null, People.day("2026-01-01"));
            log.append(Append.of(UUID.randomUUID(), List.of(new NewEvent("project:" + project, 0,
                    EventTypes.nameOf(event.getClass()), EventTypes.revisionOf(event.getClass()),
                    EventJson.write(event), EventJson.write(Telling.SOMEBODY)))));
            try (var service = Service.start(ledger, views, "10s")) {
                Lag lag = service.getBean(Lag.class);
                Awaitility.await().atMost(PATIENCE).until(() -> lag.now().stream().allMatch(one -> one.events() == 0));
                assertThat(lag.now()).allSatisfy(one -> assertThat(one.stopped()).isNull());
            }
            var renewed = LedgerSchema.newLogId(Service.POSTGRES.dataSource(Login.LEDGER_OWNER, ledger),
                    "restored from last night");
            try (var service = Service.start(ledger, views, "10s")) {
                Lag lag = service.getBean(Lag.class);
                Awaitility.await().atMost(PATIENCE).until(() -> lag.now().stream().allMatch(
                        one -> one.stopped() != null
                                && String.valueOf(one.stopped().getMessage()).contains("the log is now " + renewed)));
            }
        }
    }
}
