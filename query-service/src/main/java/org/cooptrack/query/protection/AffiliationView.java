package org.cooptrack.query.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.protection.AffiliationEnded;
import org.cooptrack.events.protection.Coverage;
import org.cooptrack.events.protection.CoveredAs;
import org.cooptrack.events.protection.EndCause;
import org.cooptrack.events.protection.Enrolment;
import org.cooptrack.events.protection.Payment;
import org.cooptrack.events.protection.PaymentKind;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The affiliation of one person to one scheme: since when enrolled, what was paid, and when the person and any dependants
 * are covered. Each time goes from its first day until the first that is no longer covered.
 */
public record AffiliationView(UUID affiliation, Enrolment enrolment, SortedMap<UUID, Paid> payments,
        SortedMap<UUID, Covered> coverages, @Nullable LocalDate endedOn, @Nullable EndCause cause) {

    /** A contribution or a subsidy. */
    public record Paid(PaymentKind kind, Money amount) {}

    /** One unbroken time of coverage. */
    public record Covered(CoveredAs as, UUID person, Attributes attributes, LocalDate from,
            @Nullable LocalDate until) {}

    static AffiliationView of(UUID affiliation, Enrolment enrolment) {
        return new AffiliationView(affiliation, enrolment, new TreeMap<>(), new TreeMap<>(), null, null);
    }

    AffiliationView saying(Enrolment corrected) {
        return new AffiliationView(affiliation, corrected, payments, coverages, endedOn, cause);
    }

    AffiliationView paid(Payment payment) {
        var more = new TreeMap<>(payments);
        more.put(payment.payment(), new Paid(payment.kind(), payment.amount()));
        return new AffiliationView(affiliation, enrolment, more, coverages, endedOn, cause);
    }

    AffiliationView unpaid(UUID payment) {
        var fewer = new TreeMap<>(payments);
        fewer.remove(payment);
        return new AffiliationView(affiliation, enrolment, fewer, coverages, endedOn, cause);
    }

    AffiliationView covered(Coverage says) {
        var more = new TreeMap<>(coverages);
        more.put(says.coverage(),
                new Covered(says.as(), says.person(), says.attributes(), says.from(), says.until()));
        return new AffiliationView(affiliation, enrolment, payments, more, endedOn, cause);
    }

    AffiliationView uncovered(UUID coverage) {
        var fewer = new TreeMap<>(coverages);
        fewer.remove(coverage);
        return new AffiliationView(affiliation, enrolment, payments, fewer, endedOn, cause);
    }

    AffiliationView ended(@Nullable AffiliationEnded event) {
        return new AffiliationView(affiliation, enrolment, payments, coverages,
                event == null ? null : event.occurredOn(), event == null ? null : event.cause());
    }

    List<String> projects() {
        return enrolment.matter().setting().projects().stream().map(share -> share.project().toString()).toList();
    }
}
