package org.cooptrack.events.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** A report that an agreement asked for was delivered to the development partner. */
public record ProgressReportRecorded(UUID project, UUID agreement, ReportDue report, LocalDate deliveredOn,
        @Nullable Evidence evidence) implements FundsEvent, Answering, Claiming {
    public Delivered says() { return new Delivered(deliveredOn, evidence); }

    @Override
    public List<String> releases() { return List.of(report.claim(project, agreement)); }

    @Override
    public List<String> answers() { return List.of(report.key(agreement)); }
}
