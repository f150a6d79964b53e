package org.cooptrack.command.funds;

import static org.cooptrack.command.funds.FundsRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.funds.Contracts.Contract;
import org.cooptrack.command.funds.FundsCommand.*;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.value.FieldDate;

/** Agreements that development partners signed. What was committed, or delivered, under one is not left without it. */
record Signing(Books books, Checks checks) {
    List<FundsEvent> sign(SignFundingAgreement wish) {
        var event = new FundingAgreementSigned(wish.project(), wish.agreement(), wish.partner(), wish.reference(),
                wish.amount(), wish.signedOn(), wish.reports(), wish.evidence());
        var known = books.contracts().find(wish.agreement());
        if (known != null && known.says().equals(event.says())) return List.of();
        if (known != null) throw AGREEMENT_DIFFERS.at("/agreement");
        possible(wish.agreement(), event.says());
        return List.of(event);
    }

    List<FundsEvent> correct(CorrectFundingAgreement wish) {
        var known = books.contracts().get(wish.agreement());
        var after = new Agreed(wish.partner(), wish.reference(), wish.amount(), wish.signedOn(), wish.reports(),
                wish.evidence());
        if (after.equals(known.says())) return List.of();
        possible(wish.agreement(), after);
        if (!after.amount().currency().equals(known.says().amount().currency()))
            throw CURRENCY_FIXED.at("/amount/currency", known.says().amount().currency());
        asksForWhatWasDelivered(wish.agreement(), after.reports(), "/reports");
        var changed = books.contracts().with(new Contract(wish.agreement(), known.event(), after));
        keepsCommitments(changed, after.partner().equals(known.says().partner()) ? "/signedOn" : "/partner");
        return List.of(new FundingAgreementCorrected(wish.project(), wish.agreement(), known.event(), known.says(),
                after, wish.reason()));
    }

    List<FundsEvent> retract(RetractFundingAgreement wish) {
        if (books.contracts().retracted().contains(wish.agreement())) return List.of();
        var known = books.contracts().get(wish.agreement());
        asksForWhatWasDelivered(wish.agreement(), List.of(), "/agreement");
        keepsCommitments(books.contracts().without(wish.agreement()), "/agreement");
        return List.of(new FundingAgreementRetracted(wish.project(), wish.agreement(), known.event(), known.says(),
                wish.reason()));
    }

    private void possible(UUID agreement, Agreed says) {
        if (books.contracts().but(agreement).anyMatch(other -> other.says().partner().equals(says.partner())
                && other.says().reference().equals(says.reference())))
            throw AGREEMENT_SIGNED_TWICE.at("/reference", says.reference());
        checks.partnerExists(says.partner(), "/partner");
        checks.past(FieldDate.on(says.signedOn()), "/signedOn");
        checks.evidence(says.evidence());
        checks.positive(says.amount(), "/amount");
        checks.currency(says.amount(), "/amount");
        for (var report : says.reports())
            if (report.period().runsBackwards())
                throw PERIOD_BACKWARDS.at("/reports", report.period().from(), report.period().to());
    }

    private void keepsCommitments(Contracts changed, String field) {
        new Agreements(books).bare(changed).ifPresent(says -> {
            throw COMMITTED_UNDER_IT.at(field, says.date());
        });
    }

    private void asksForWhatWasDelivered(UUID agreement, List<ReportDue> reports, String field) {
        for (var report : books.reports().delivered().keySet())
            if (report.agreement().equals(agreement) && !reports.contains(report.due()))
                throw REPORT_DELIVERED.at(field, report.due().period().from(), report.due().period().to());
    }
}
