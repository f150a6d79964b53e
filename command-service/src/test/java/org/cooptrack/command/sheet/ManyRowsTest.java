package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cooptrack.command.sheet.Sent.Sheet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@NullUnmarked
class ManyRowsTest {
    private static final Logger LOG = LoggerFactory.getLogger(ManyRowsTest.class);
    private static final int MOST = 100_000, TRAININGS = 20;

    @Test
    @Tag("long")
    void a_hundred_thousand_rows_are_recorded_and_known_again_within_a_normal_heap() {
        var trainings = IntStream.range(0, TRAININGS).mapToObj(_ -> Trainings.open(MOST)).toList();
        String rows = IntStream.rangeClosed(1, MOST)
                .mapToObj(i -> i + ";" + trainings.get(i % TRAININGS).code() + ";SN;Femme;2024-02-20")
                .collect(Collectors.joining("\n", "N° de ligne;Formation;Pays;Sexe;Date\n", "\n"));
        var sheet = Sheet.csv("training-enrolments", "cent mille " + UUID.randomUUID())
                .holding(SheetController.CSV, rows.getBytes(StandardCharsets.UTF_8));
        assertThat(timed("recorded", sheet).many("recorded")).isEqualTo(MOST);
        assertThat(timed("known again", sheet).many("unchanged")).isEqualTo(MOST);
    }

    private static Sent timed(String what, Sheet sheet) {
        Instant begun = Instant.now();
        var sent = sheet.send();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        LOG.warn("{} rows {} in {} s, {} MB of {} in use", MOST, what,
                Duration.between(begun, Instant.now()).toSeconds(),
                used >> 20, Runtime.getRuntime().maxMemory() >> 20);
        return sent;
    }
}
