package org.cooptrack.query.evidence;

/** Whether evidence was there when somebody last looked; or nobody looked yet. */
enum EvidenceState {
    UNCHECKED, PRESENT, CHANGED, GONE
}
