package org.cooptrack.events.finding;

/** Why it came about, as far as the auditor found. */
public enum Cause {
    GUIDANCE_MISSING, GUIDANCE_NOT_FOLLOWED, TRAINING_OF_STAFF, WORKLOAD, DUTIES_NOT_SEPARATED, SUPERVISION, PARTNER,
    EVIDENCE_NOT_KEPT, SYSTEM, INTENT, UNKNOWN
}
