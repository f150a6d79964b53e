package org.cooptrack.command.protection;

import static org.cooptrack.command.protection.ProtectionRule.COVERED_BEFORE_ENROLMENT;
import static org.cooptrack.command.protection.ProtectionRule.COVERED_WITHOUT_CONTRIBUTION;
import static org.cooptrack.command.protection.ProtectionRule.DEPENDANT_WITHOUT_INSURED;
import static org.cooptrack.command.protection.ProtectionRule.PAID_BEFORE_ENROLMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Lacking;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.Event;
import org.cooptrack.events.protection.AffiliationEvent;
import org.cooptrack.events.protection.ContributionPaid;
import org.cooptrack.events.protection.Coverage;
import org.cooptrack.events.protection.CoverageCorrected;
import org.cooptrack.events.protection.CoverageReinstated;
import org.cooptrack.events.protection.CoverageStarted;
import org.cooptrack.events.protection.DependantCovered;
import org.cooptrack.events.protection.EnrolmentCorrected;
import org.cooptrack.events.protection.PaymentCorrected;
import org.cooptrack.events.protection.SubsidyPaid;
import org.jspecify.annotations.Nullable;

/** What was paid, the coverage of the insured, or that somebody was enrolled before, is told later. */
final class MissingContribution implements Lacking {
    @Override
    public Set<? extends Rule> rules() {
        return Set.of(PAID_BEFORE_ENROLMENT, COVERED_BEFORE_ENROLMENT, COVERED_WITHOUT_CONTRIBUTION,
                DEPENDANT_WITHOUT_INSURED);
    }

    @Override
    public Set<Class<?>> answers() {
        return Set.of(EnrolmentCorrected.class, ContributionPaid.class, SubsidyPaid.class, PaymentCorrected.class,
                CoverageStarted.class, CoverageReinstated.class, CoverageCorrected.class);
    }

    @Override
    public boolean lacks(Event fact, String rule, List<Happened> told) {
        var affiliation = Lacking.state(AffiliationState.START, AffiliationEvent.class, told, Affiliation::evolve)
                .enrolled();
        var paidOn = paidOn(fact);
        if (rule.equals(PAID_BEFORE_ENROLMENT.code()))
            return paidOn == null || affiliation.isBeforeEnrolment(paidOn);
        var coverage = coverage(fact);
        if (coverage == null) return true;
        if (rule.equals(COVERED_BEFORE_ENROLMENT.code())) return affiliation.isBeforeEnrolment(coverage.from());
        return rule.equals(COVERED_WITHOUT_CONTRIBUTION.code())
                ? !affiliation.isPaidFor(coverage)
                : affiliation.coverages().insured().stream().noneMatch(coverage::isWithin);
    }

    private static @Nullable LocalDate paidOn(Event fact) {
        return switch (fact) {
            case ContributionPaid paid -> paid.payment().amount().valueDate();
            case SubsidyPaid paid -> paid.payment().amount().valueDate();
            case PaymentCorrected corrected -> corrected.after().amount().valueDate();
            default -> null;
        };
    }

    private static @Nullable Coverage coverage(Event fact) {
        return switch (fact) {
            case CoverageStarted started -> started.coverage();
            case CoverageReinstated reinstated -> reinstated.coverage();
            case DependantCovered covered -> covered.coverage();
            case CoverageCorrected corrected -> corrected.after();
            default -> null;
        };
    }
}
