package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import org.cooptrack.command.Service;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LargeFileTest {
    @Test
    void three_hundred_activities_are_imported_without_loss() {
        imported(new GeneratedFile(1, 300, 2_500));
    }

    @Test
    @Tag("long")
    void five_thousand_activities_are_imported_without_loss() {
        imported(new GeneratedFile(2, 5_000, 8_000));
    }

    private static void imported(GeneratedFile file) {
        long before = Service.ledger().head();
        var began = Instant.now();
        var first = Imports.send(file::stream, "");
        tell("first", began);
        assertThat(first.verdicts()).hasSize(file.activities());
        assertThat(first.many("imported")).isEqualTo(file.activities() - file.refused());
        assertThat(first.many("refused")).isEqualTo(file.refused());
        long head = Service.ledger().head();
        began = Instant.now();
        var again = Imports.send(file::stream, "");
        tell("again, events " + (head - before), began);
        assertThat(again.many("unchanged")).isEqualTo(file.activities() - file.refused());
        assertThat(Service.ledger().head()).isEqualTo(head);
    }

    private static void tell(String what, Instant began) {
        var cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        System.err.println(what + " " + Duration.between(began, Instant.now()) + " cpu " + cpu / 1_000_000_000.0);
    }
}
