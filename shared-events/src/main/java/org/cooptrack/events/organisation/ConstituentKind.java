package org.cooptrack.events.organisation;

/** Which of the three constituents of the labour organization an organisation is. IATI knows the first only. */
public enum ConstituentKind {
    GOVERNMENT, EMPLOYERS_ORGANIZATION, WORKERS_ORGANIZATION
}
