package org.cooptrack.query.door;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.UUID;
import org.cooptrack.ledger.LedgerAddress;
import org.cooptrack.ledger.LedgerReader;
import org.junit.jupiter.api.Test;

class ThingsTest {
    @Test
    void while_the_log_cannot_be_asked_nothing_is_called_unknown() {
        var ledger = LedgerReader.open(new LedgerAddress("jdbc:postgresql://127.0.0.1:1/none", "nobody", "none"), 1);
        ledger.close();
        assertThatCode(() -> new Things(ledger).require("office", UUID.randomUUID().toString(), () -> false))
                .doesNotThrowAnyException();
    }
}
