package org.cooptrack.command.protection;

import org.cooptrack.command.law.TakenBack;

/** Nobody is enrolled under this affiliation yet, or any longer since that was an error. */
record Unenrolled(TakenBack takenBack) implements AffiliationState {
    @Override
    public AffiliationState with(TakenBack back) { return new Unenrolled(back); }

    @Override
    public Enrolled enrolled() { throw ProtectionRule.UNKNOWN.at("/affiliation"); }
}
