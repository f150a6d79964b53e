package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;
import static org.cooptrack.ledger.TestLedger.holding;
import static org.cooptrack.ledger.TestLedger.releasing;
import static org.cooptrack.ledger.TestLedger.taking;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlansTest {
    private final TestLedger database = TestLedger.fresh();

    /** Whatever the planner believes of tables that were empty when it was last told. */
    @Test
    void appends_look_up_by_index_and_scan_nothing() throws Exception {
        try (Ledger ledger = database.open()) {
            for (int i = 0; i < 20; i++) {
                String stream = "s" + i;
                var key = new IdempotencyKey("i", "s", "k" + i);
                ledger.append(new Append(UUID.randomUUID(), key, "h", stream, List.of(event(stream, 0)), List.of()));
                ledger.append(
                        append(taking(stream, 1, TakenClaim.of("c" + i), TakenClaim.during("d" + i, null, null))));
                ledger.append(holding(new Fact.SetUnmoved("c", i + 1, 3L * i + 1), event(stream, 2)));
                ledger.append(append(event(stream, 2)));
                ledger.append(append(releasing(stream, 9, "c" + i)));
            }
            ledger.append(append(LongStream.range(0, 5_000).mapToObj(version -> event("long", version))
                    .toArray(NewEvent[]::new)));
        }
        Until.holds("the server has counted", () -> scans("idx_scan", "event") > 20);
        for (String table : List.of("event", "command", "claim", "dated_claim", "node")) {
            assertThat(scans("seq_scan", table)).as(table).isZero();
        }
    }

    private long scans(String kind, String table) {
        return database.count("select " + kind + " from pg_stat_user_tables where relname = '" + table + "'");
    }
}
