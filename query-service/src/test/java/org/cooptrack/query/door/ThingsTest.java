package org.cooptrack.query.door;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.UUID;
import org.cooptrack.ledger.LedgerAddress;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.Service;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Reached;
import org.junit.jupiter.api.Test;

class ThingsTest {
    private final FactProjection facts = Service.CONTEXT.getBean(FactProjection.class);

    @Test
    void while_the_log_cannot_be_asked_nothing_is_called_unknown() {
        Things things = new Things(silent(), _ -> Reached.NOTHING, Service.views(), List.of(facts));
        assertThatCode(() -> things.require("office", UUID.randomUUID().toString(), () -> false))
                .doesNotThrowAnyException();
        assertThatCode(() -> things.requireTold("administrative-area", "SN-XX", facts, () -> false))
                .doesNotThrowAnyException();
    }

    @Test
    void while_the_tables_are_behind_the_log_nothing_is_called_unknown() {
        Service.known(UUID.randomUUID());
        Things things = new Things(Service.LEDGER, _ -> Reached.NOTHING, Service.views(), List.of(facts));
        assertThatCode(() -> things.requireTold("administrative-area", "SN-XX", facts, () -> false))
                .doesNotThrowAnyException();
    }

    private static LedgerReader silent() {
        var ledger = LedgerReader.open(new LedgerAddress("jdbc:postgresql://127.0.0.1:1/none", "nobody", "none"), 1);
        ledger.close();
        return ledger;
    }
}
