package org.cooptrack.events.protection;

import java.util.UUID;

/** What happens in the affiliation of one person to one scheme, with those who are covered as dependants of that person. */
public sealed interface AffiliationEvent extends ProtectionEvent permits PersonEnrolled, EnrolmentCorrected,
        EnrolmentRetracted, ContributionPaid, SubsidyPaid, PaymentCorrected, PaymentRetracted, CoverageStarted,
        CoverageReinstated, DependantCovered, CoverageLapsed, CoverageEnded, CoverageCorrected, CoverageRetracted,
        AffiliationEnded, EndRetracted {
    UUID affiliation();
}
