package org.cooptrack.events.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.Nullable;

/** A development partner signed an agreement to fund the project, and it says which reports are due and when. Only under one is money committed. */
public record FundingAgreementSigned(UUID project, UUID agreement, UUID partner, String reference, Money amount,
        LocalDate signedOn, List<ReportDue> reports,
        @Nullable Evidence evidence) implements FundsEvent, Awaiting, Claiming {
    @Override
    public List<Claim> takes() {
        return reports.stream().map(report -> report.claim(project, agreement)).distinct().map(Claim::of).toList();
    }

    public FundingAgreementSigned { reports = List.copyOf(reports); }

    public Agreed says() { return new Agreed(partner, reference, amount, signedOn, reports, evidence); }

    @Override
    public List<Awaited> awaits() {
        return reports.stream().map(report -> report.awaited(project, agreement)).toList();
    }
}
