package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** These tests run on the PostgreSQL that is delivered and, where there are programs of it, on the oldest one promised. */
class ServerTest {
    @Test
    void the_server_is_of_the_version_this_round_is_for() {
        long version = TestLedger.fresh().count("select current_setting('server_version_num')::int / 10000");
        assertThat(version).isEqualTo(Long.parseLong(System.getProperty("cooptrack.postgresql", "18")));
    }
}
