package org.cooptrack.command.protection;

import static org.cooptrack.command.protection.ProtectionRule.*;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.protection.AffiliationCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.protection.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.Nullable;

/** What was paid into the scheme for the person. */
record Paying(Enrolled affiliation) {
    List<AffiliationEvent> contribute(PayContribution wish, Facts facts) {
        var payment = paid(wish.payment(), PaymentKind.CONTRIBUTION, wish.amount(), wish.evidence());
        if (isKnown(payment)) return List.of();
        return List.of(new ContributionPaid(wish.affiliation(), payment, issues(payment, facts)));
    }

    List<AffiliationEvent> subsidise(PaySubsidy wish, Facts facts) {
        var payment = paid(wish.payment(), PaymentKind.SUBSIDY, wish.amount(), wish.evidence());
        if (isKnown(payment)) return List.of();
        return List.of(new SubsidyPaid(wish.affiliation(), payment, issues(payment, facts)));
    }

    List<AffiliationEvent> correct(CorrectPayment wish, Facts facts) {
        var known = known(wish.payment());
        var was = known.says();
        var after = new Payment(was.payment(), was.kind(), was.matter(), was.person(), was.attributes(),
                wish.amount(), wish.evidence());
        if (after.equals(was)) return List.of();
        return List.of(new PaymentCorrected(wish.affiliation(), known.id(), was, after, wish.reason(),
                issues(after, facts)));
    }

    List<AffiliationEvent> retract(RetractPayment wish) {
        var known = known(wish.payment());
        return List.of(new PaymentRetracted(wish.affiliation(), known.id(), known.says(), wish.reason()));
    }

    private boolean isKnown(Payment payment) {
        var known = affiliation.payments().get(payment.payment());
        if (known == null) return false;
        var was = known.says();
        if (was.kind() != payment.kind() || !was.amount().equals(payment.amount())
                || !Objects.equals(was.evidence(), payment.evidence()))
            throw PAYMENT_DIFFERS.at("/payment", payment.payment());
        return true;
    }

    private Said<Payment> known(UUID payment) {
        var known = affiliation.payments().get(payment);
        if (known == null) throw PAYMENT_UNKNOWN.at("/payment", payment);
        return known;
    }

    private Payment paid(UUID payment, PaymentKind kind, Money amount, @Nullable Evidence evidence) {
        return new Payment(payment, kind, affiliation.matter(), affiliation.person(),
                affiliation.enrolment().says().attributes(), amount, evidence);
    }

    private List<Breach> issues(Payment payment, Facts facts) {
        possible(payment.amount(), facts);
        Everywhere.possible(payment.evidence(), payment.amount().valueDate(), "/evidence", facts);
        var broken = new ArrayList<ProtectionRule>();
        if (affiliation.isBeforeEnrolment(payment.amount().valueDate())) broken.add(PAID_BEFORE_ENROLMENT);
        var terms = facts.unmovedScheme(payment.matter().scheme()).terms();
        if (payment.kind() == PaymentKind.CONTRIBUTION && terms != null && !terms.contributory())
            broken.add(CONTRIBUTION_TO_NON_CONTRIBUTORY);
        return affiliation.issues(broken, "/amount", facts);
    }

    private void possible(Money amount, Facts facts) {
        affiliation.past(amount.valueDate(), "/amount/valueDate", facts);
        Everywhere.listed("Currency", List.of(amount.currency()), amount.valueDate(), "/amount/currency", facts);
        if (amount.amount().sign() == 0) throw AMOUNT_ZERO.at("/amount/amount");
        if (amount.amount().value().scale() > minorUnits(amount.currency()))
            throw FINER_THAN_MINOR_UNITS.at("/amount/amount", amount.amount(), amount.currency());
    }

    /** As ISO 4217 says; a currency the runtime does not know has two. */
    private static int minorUnits(String code) {
        return Currency.getAvailableCurrencies().stream().filter(known -> known.getCurrencyCode().equals(code))
                .mapToInt(Currency::getDefaultFractionDigits).findFirst().orElse(2);
    }
}
