package org.cooptrack.command.protection;

import static org.cooptrack.command.protection.ProtectionRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.protection.Coverage;
import org.cooptrack.events.protection.Enrolment;
import org.cooptrack.events.protection.Matter;
import org.cooptrack.events.protection.Payment;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A person enrolled in a scheme, with what was paid, who was covered when, and since when the affiliation is over. */
record Enrolled(Said<Enrolment> enrolment, PMap<UUID, Said<Payment>> payments, Coverages coverages,
        @Nullable Said<LocalDate> end, TakenBack takenBack) implements AffiliationState {
    static Enrolled by(Said<Enrolment> enrolment, TakenBack back) {
        return new Enrolled(enrolment, HashTreePMap.empty(), Coverages.NONE, null, back);
    }

    @Override
    public Enrolled enrolled() { return this; }

    UUID person() { return enrolment.says().person(); }

    Matter matter() { return enrolment.says().matter(); }

    void past(LocalDate day, String field, Facts facts) {
        if (day.isAfter(today(facts))) throw IN_THE_FUTURE.at(field, day);
    }

    LocalDate today(Facts facts) { return Today.at(matter().setting().place(), facts.now()); }

    /** The event of an affiliation that is over from that day on has no place after it. */
    void notEnded(LocalDate day, String field) {
        if (end != null && !day.isBefore(end.says())) throw AFFILIATION_ENDED.at(field, end.says());
    }

    List<Breach> issues(List<ProtectionRule> broken, String field, Facts facts) {
        return broken.stream().map(rule -> Issue.of(rule, field, matter().setting(), today(facts))).toList();
    }

    /** Whether something was paid for the person up to its first day; what was paid up to the coverage before it was for that one. */
    boolean isPaidFor(Coverage coverage) {
        var after = coverages.insured().stream().filter(one -> !one.coverage().equals(coverage.coverage()))
                .map(Coverage::from).filter(coverage.from()::isAfter).max(LocalDate::compareTo).orElse(null);
        return payments.values().stream().map(Said::says).filter(payment -> payment.amount().amount().sign() > 0)
                .map(payment -> payment.amount().valueDate())
                .anyMatch(day -> !day.isAfter(coverage.from()) && (after == null || day.isAfter(after)));
    }

    boolean isBeforeEnrolment(LocalDate day) {
        return FieldDate.on(day).isBefore(enrolment.says().occurredOn().earliest());
    }

    Enrolled saying(Said<Enrolment> latest) { return new Enrolled(latest, payments, coverages, end, takenBack); }

    Enrolled with(PMap<UUID, Said<Payment>> changed) {
        return new Enrolled(enrolment, changed, coverages, end, takenBack);
    }

    Enrolled with(Coverages changed) { return new Enrolled(enrolment, payments, changed, end, takenBack); }

    Enrolled ended(@Nullable Said<LocalDate> on) { return new Enrolled(enrolment, payments, coverages, on, takenBack); }

    @Override
    public Enrolled with(TakenBack back) { return new Enrolled(enrolment, payments, coverages, end, back); }
}
