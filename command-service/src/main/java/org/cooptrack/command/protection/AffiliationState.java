package org.cooptrack.command.protection;

import org.cooptrack.command.law.TakenBack;

/** Where an affiliation stands: nobody is enrolled, or somebody is, with all that followed. */
sealed interface AffiliationState permits Unenrolled, Enrolled {
    AffiliationState START = new Unenrolled(TakenBack.NOTHING);

    TakenBack takenBack();

    AffiliationState with(TakenBack back);

    /** @throws org.cooptrack.command.law.Rejected when nobody is enrolled */
    Enrolled enrolled();
}
