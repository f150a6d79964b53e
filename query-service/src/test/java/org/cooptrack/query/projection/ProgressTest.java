package org.cooptrack.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private final Progress progress = new Progress();

    @Test
    void a_projection_never_goes_back_while_it_runs() {
        progress.note("fact@1", new Reached(9, THEN));
        progress.note("fact@1", new Reached(4, THEN));
        assertThat(progress.of("fact@1").position()).isEqualTo(9);
    }

    @Test
    void a_projection_whose_last_rows_a_crash_took_says_so_when_it_begins_again() throws InterruptedException {
        progress.note("fact@1", new Reached(9, THEN));
        progress.begin("fact@1", new Reached(4, THEN));
        assertThat(progress.of("fact@1").position()).isEqualTo(4);
        assertThat(progress.await("fact@1", 9, Duration.ZERO)).isFalse();
    }
}
