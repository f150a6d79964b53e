package org.cooptrack.events.release;

/** What protects a person in the first place (P029, article 3). */
public enum Safeguard {
    SHELTER, SAFETY_PLAN, RESTRAINING_ORDER, STAY_PERMIT, IDENTITY_DOCUMENTS, GUARDIAN
}
